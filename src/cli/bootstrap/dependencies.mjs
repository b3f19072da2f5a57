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
  if (isInstalled()) return writeFileSync(stamp, wanted);
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

/**
 * Whether `npm install` or `npm ci` was here before us: npm notes what it installed, when it is done.
 *
 * @param {string} folder of the project
 * @returns {boolean} true where every package of the lock file is there in its version, and no other
 */
export function isInstalled(folder = '.') {
  const wanted = packagesOf(`${folder}/${lock}`);
  const installed = packagesOf(`${folder}/node_modules/.package-lock.json`);
  if (!wanted || !installed) return false;
  delete wanted[''];
  const same = Object.entries(installed).every(([place, { version, integrity }]) => {
    return wanted[place]?.version === version && wanted[place]?.integrity === integrity;
  });
  // What is optional may be for another system.
  const whole = Object.entries(wanted).every(([place, { optional, devOptional }]) => {
    return optional || devOptional || place in installed;
  });
  return same && whole;
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }> | null}
 *   null where it is missing or broken
 */
function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? null;
  } catch {
    return null;
  }
}
