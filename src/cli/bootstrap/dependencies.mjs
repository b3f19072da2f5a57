import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { run, stop } from './run.mjs';

const lock = 'package-lock.json';
/** Says which lock file the installed packages are from. */
const stamp = 'node_modules/.two-shot-lock';

/** Installs the packages of the lock file, unless they are there already. */
export async function ensureDependencies() {
  const [major = 0] = process.versions.node.split('.').map(Number);
  if (major < 20) stop(`Two-Shot needs Node 20 or later to start; this is ${process.version}.`);
  const wanted = createHash('sha256').update(readFileSync(lock)).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('Installing the packages (once, a minute or so) …');
  // The engine warning is about the system's Node; scripts run on the one that is installed here.
  const code = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0) {
    stop(
      'The packages could not be installed. Is the npm registry within reach? `npm ci` says more.',
    );
  }
  writeFileSync(stamp, wanted);
}
