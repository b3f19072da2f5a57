import { ensureBrowsers } from './bootstrap/browser.mjs';
import { ensureDependencies } from './bootstrap/dependencies.mjs';
import { ensurePrograms } from './bootstrap/programs.mjs';
import { stop } from './bootstrap/run.mjs';
import { spawnSync } from 'node:child_process';

/*
 * npm test: installs what is missing, browsers and servers included, and runs everything.
 */

await ensureDependencies();
const browsers = await ensureBrowsers();
await ensurePrograms();
// From here on the project's own Node and packages are there.
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const { status } = spawnSync(npm, ['run', '--silent', 'test:all'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, ...browsers },
});
if (status === null) stop('The tests could not be started.');
process.exitCode = status;
