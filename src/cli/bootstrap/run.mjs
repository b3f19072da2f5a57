import { spawn } from 'node:child_process';

/*
 * These files run before anything is installed, on whatever Node (20 or later) the machine has:
 * plain JavaScript, no packages.
 */

/**
 * Runs a command in the project, with what it prints going to the terminal.
 *
 * @param {string} command a program, or `npm`
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, quiet?: boolean }} [options]
 * @returns {Promise<number>} its exit code; 127 where there is no such program
 */
export function run(command, args, { env = process.env, quiet = false } = {}) {
  const windows = process.platform === 'win32';
  const child = spawn(windows && command === 'npm' ? 'npm.cmd' : command, args, {
    stdio: quiet ? 'ignore' : 'inherit',
    shell: windows,
    env,
  });
  return new Promise((resolve) => {
    child.on('error', () => resolve(127));
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/**
 * Runs a script of package.json, which then has the project's own Node.
 *
 * @param {string} script
 * @param {readonly string[]} [args]
 */
export function runScript(script, args = []) {
  return run('npm', ['run', '--silent', script, '--', ...args]);
}

/**
 * Ends the program with a word on why.
 *
 * @param {string} message
 * @returns {never}
 */
export function stop(message) {
  console.error(message);
  process.exit(1);
}
