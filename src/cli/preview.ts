import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { preview } from 'astro';
import { findSite } from '../build/out-dir.ts';
import { outDirOf, projectRoot } from './options.ts';

/*
 * npm run preview -- [--port N] [--out DIR]: serves the site that was built last, until it is stopped.
 */

const { values } = parseArgs({
  options: { port: { type: 'string', default: '4321' }, out: { type: 'string' } },
});
const outDir = findSite(outDirOf(values.out)).folder;
const wanted = Number(values.port);
if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65_535) {
  console.error('--port is a number up to 65535.');
  process.exit(1);
}
if (!existsSync(path.join(outDir, 'index.html'))) {
  console.error('There is no site yet: run npm run build first.');
  process.exit(1);
}
// A port that is taken is passed over; the one that is printed counts.
const { port } = await preview({
  root: projectRoot,
  outDir,
  logLevel: 'error',
  server: { port: wanted, host: '127.0.0.1' },
});
const base = process.env['BASE_PATH'] ?? '/';
console.log(`The site is at http://localhost:${port}${base}\nStop it with Ctrl+C.`);
