import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { run, stop } from './run.mjs';

/** Where a Chromium may be, the most wanted first. */
const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * A Chromium for the tests: `CHROMIUM`, else one of the system's, else one that is installed now —
 * from Debian's packages where this is Debian and we may, otherwise Playwright's own.
 *
 * @returns {Promise<string>} path of the program; empty for Playwright's own
 */
export async function ensureBrowser() {
  const given = process.env.CHROMIUM;
  if (given) return isProgram(given) ? given : stop(`CHROMIUM names no program: ${given}`);
  const found = findChromium();
  if (found) return found;
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    console.log('Installing Chromium from the system’s packages …');
    await run('apt-get', ['update', '-qq'], { quiet: true });
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const args = ['install', '-y', '-qq', '--no-install-recommends', 'chromium'];
    await run('apt-get', args, { quiet: true, env });
    const installed = findChromium();
    if (installed) return installed;
  }
  console.log('Installing Playwright’s Chromium …');
  if ((await run('npx', ['playwright', 'install', 'chromium'])) === 0) return '';
  return stop(
    'No browser for the tests. Install Chromium or Chrome, or set CHROMIUM to the program, and run npm test again.',
  );
}

/** A Chromium of the system, if there is one. */
export function findChromium() {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const inPath = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...inPath, ...places].find(isProgram);
}

/** @param {string} file */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
