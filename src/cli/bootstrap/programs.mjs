import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { run, stop } from './run.mjs';

/**
 * A program that the system has or has not.
 *
 * @typedef {object} Program
 * @property {string} name as people call it
 * @property {string} variable that names the program, where it stands somewhere else
 * @property {string} debian its package
 * @property {readonly string[]} names in the folders of PATH
 * @property {readonly string[]} places elsewhere
 */

/**
 * What the tests ask of the system beside browsers: servers, to try the configuration that is shipped,
 * and validators that are no packages of npm’s.
 *
 * @satisfies {Readonly<Record<string, Program>>}
 */
const programs = {
  nginx: program('nginx', ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx']),
  caddy: program('caddy', ['/opt/homebrew/bin/caddy']),
  java: {
    ...program('java', ['/opt/homebrew/opt/openjdk/bin/java', '/usr/local/opt/openjdk/bin/java']),
    debian: 'default-jre-headless',
  },
};

/**
 * Sees to it that the tests have these programs: on Debian they are installed from its packages where
 * we may, elsewhere a word says which are missing and the program ends.
 */
export async function ensurePrograms() {
  const all = Object.values(programs);
  await installPackages(all.filter((each) => !find(each)));
  const missing = all.filter((each) => !find(each));
  if (missing.length === 0) return;
  const words = missing.map(({ name, variable, debian }) => {
    return `  ${name} (on Debian: apt-get install ${debian}), or ${variable} names the program`;
  });
  stop(
    `The tests need what this machine has not. Install, and run npm test again:\n${words.join('\n')}`,
  );
}

/**
 * Where a program is.
 *
 * @param {keyof typeof programs} kind
 * @returns {string}
 * @throws Error that says how to get it, where it is missing
 */
export function findProgram(kind) {
  const { name, variable, debian } = programs[kind];
  const found = find(programs[kind]);
  if (found) return found;
  throw new Error(
    `There is no ${name} here. npm test installs it on Debian (apt-get install ${debian}); ${variable} can name it.`,
  );
}

/**
 * @param {Program} program
 * @returns {string | undefined} the one its variable names, else one of the system’s, if there is one
 */
export function find({ variable, names, places }) {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const inPath = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return process.env[variable] || [...inPath, ...places].find(isProgram);
}

/**
 * Installs programs from Debian’s packages; does nothing where this is not Debian, or we may not.
 *
 * @param {readonly Program[]} missing
 */
export async function installPackages(missing) {
  const isOurs = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (missing.length === 0 || !isOurs) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { quiet: true });
  // One by one: a distribution may have one of them and not the other.
  for (const { name, debian } of missing) {
    console.log(`Installing ${name} from the system’s packages …`);
    const args = ['install', '-y', '-qq', '--no-install-recommends', debian];
    await run('apt-get', args, { quiet: true, env });
  }
}

/** @param {string} file */
export function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * One whose name, package and variable are the same word.
 *
 * @param {string} name
 * @param {readonly string[]} places
 * @returns {Program}
 */
function program(name, places) {
  return { name, variable: name.toUpperCase(), debian: name, names: [name], places };
}
