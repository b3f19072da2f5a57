import { parseArgs } from 'node:util';
import { ensureDependencies } from './bootstrap/dependencies.mjs';
import { runScript, stop } from './bootstrap/run.mjs';

/*
 * npm start: installs what is missing, builds the site, serves it and prints its address.
 * npm start -- [--content DIR] [--out DIR] [--port N]
 */

const { content, out, port } = readOptions();
await ensureDependencies();
const outDir = out === undefined ? [] : ['--out', out];
const code = await runScript('build', [
  ...(content === undefined ? [] : ['--content', content]),
  ...outDir,
]);
const forPreview = [...(port === undefined ? [] : ['--port', port]), ...outDir];
process.exitCode = code === 0 ? await runScript('preview', forPreview) : code;

function readOptions() {
  const type = /** @type {const} */ ('string');
  try {
    return parseArgs({ options: { content: { type }, out: { type }, port: { type } } }).values;
  } catch (error) {
    return stop(
      `${error instanceof Error ? error.message : error}\nnpm start -- [--content DIR] [--out DIR] [--port N]`,
    );
  }
}
