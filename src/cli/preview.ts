import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { findSite } from '../build/out-dir.ts';
import { readFacts, siteServer, type SiteFacts } from '../hosting/index.ts';
import { outDirOf } from './options.ts';

/*
 * npm run preview -- [--port N] [--out DIR]: serves the site that was built last, until it is stopped,
 * with the headers that it has on a host (docs/publishing.md).
 */

const { values } = parseArgs({
  options: { port: { type: 'string', default: '4321' }, out: { type: 'string' } },
});
// As it was asked for: the next build may lead a link elsewhere.
const site = findSite(outDirOf(values.out)).asked;
const wanted = Number(values.port);
if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65_535) {
  console.error('--port is a number up to 65535.');
  process.exit(1);
}
const { base } = factsOrStop();
const port = await listen(siteServer(site), wanted);
console.log(`The site is at http://localhost:${port}${base}\nStop it with Ctrl+C.`);

/** A port that is taken is passed over; the one that is printed counts. */
function listen(server: Server, first: number): Promise<number> {
  return new Promise((resolve, reject) => {
    let next = first;
    server.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE' || next >= first + 50) reject(error);
      else server.listen((next += 1), '127.0.0.1');
    });
    server.on('listening', () => resolve((server.address() as AddressInfo).port));
    server.listen(next, '127.0.0.1');
  });
}

function factsOrStop(): SiteFacts {
  try {
    return readFacts(site);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return process.exit(1);
  }
}
