import { find, installPackages, isProgram } from './programs.mjs';
import { run, stop } from './run.mjs';

/**
 * The browsers of the tests, with where the system may have each, the most wanted first.
 *
 * @type {Readonly<Record<'chromium' | 'firefox', import('./programs.mjs').Program>>}
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
  await installPackages(missing.map((kind) => browsers[kind]));
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
  return find(browsers[kind]);
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
