import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { run, stop } from './run.mjs';

/**
 * The browsers of the tests, with where the system may have each, the most wanted first.
 *
 * @type {Readonly<Record<'chromium' | 'firefox', Browser>>}
 * @typedef {object} Browser
 * @property {string} name as people call it
 * @property {string} variable that names the program, where it stands somewhere else
 * @property {string} debian its package
 * @property {readonly string[]} names in the folders of PATH
 * @property {readonly string[]} places elsewhere
 */
const browsers = {
  chromium: {
    name: 'Chromium',
    variable: 'CHROMIUM',
    debian: 'chromium',
    names: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    places: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
  },
  firefox: {
    name: 'Firefox',
    variable: 'FIREFOX',
    debian: 'firefox-esr',
    names: ['firefox-esr', 'firefox'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
  },
};
const kinds = /** @type {(keyof typeof browsers)[]} */ (Object.keys(browsers));

/**
 * Sees to it that the tests have their browsers: those of `CHROMIUM` and `FIREFOX`, else those of the
 * system, else they are installed now — from Debian's packages where this is Debian and we may,
 * otherwise Playwright's own.
 *
 * @returns {Promise<Record<string, string>>} the two variables; empty for Playwright's own
 */
export async function ensureBrowsers() {
  for (const { variable } of Object.values(browsers)) {
    const given = process.env[variable];
    if (given && !isProgram(given)) stop(`${variable} names no program: ${given}`);
  }
  const missing = kinds.filter((kind) => !findBrowser(kind));
  if (missing.length > 0 && existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    await installPackages(missing);
  }
  for (const kind of missing) if (!findBrowser(kind)) await installPlaywrights(kind);
  return Object.fromEntries(
    kinds.map((kind) => [browsers[kind].variable, findBrowser(kind) ?? '']),
  );
}

/**
 * A browser's program: the one its variable names, else one of the system's, if there is one.
 *
 * @param {keyof typeof browsers} kind
 * @returns {string | undefined}
 */
export function findBrowser(kind) {
  const { variable, names, places } = browsers[kind];
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const inPath = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return process.env[variable] || [...inPath, ...places].find(isProgram);
}

/** @param {readonly (keyof typeof browsers)[]} kinds */
async function installPackages(kinds) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { quiet: true });
  // One by one: a distribution may have one of them and not the other.
  for (const { name, debian } of kinds.map((kind) => browsers[kind])) {
    console.log(`Installing ${name} from the system’s packages …`);
    const args = ['install', '-y', '-qq', '--no-install-recommends', debian];
    await run('apt-get', args, { quiet: true, env });
  }
}

/** @param {keyof typeof browsers} kind */
async function installPlaywrights(kind) {
  const { name, variable, debian } = browsers[kind];
  console.log(`Installing Playwright’s ${name} …`);
  if ((await run('npx', ['playwright', 'install', kind])) === 0) return;
  stop(
    `There is no ${name} for the tests, and none could be installed. Install ${name} (on Debian: apt-get install ${debian}), or set ${variable} to the program, and run npm test again.`,
  );
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
