import { ensureDependencies } from './bootstrap/dependencies.mjs';
import { runScript } from './bootstrap/run.mjs';

/*
 * npm start: installs what is missing, builds the site, serves it and prints its address.
 * npm start -- --content DIR --port N
 */

await ensureDependencies();
const args = process.argv.slice(2);
const port = args.indexOf('--port');
const forPreview = port < 0 ? [] : args.splice(port, 2);
const code = await runScript('build', args);
process.exitCode = code === 0 ? await runScript('preview', forPreview) : code;
