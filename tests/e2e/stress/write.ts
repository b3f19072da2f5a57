import path from 'node:path';
import { writeStress } from './write-stress.ts';

/* node tests/e2e/stress/write.ts FOLDER: what the second web server of the browser tests builds. */

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name the folder to write to.');
await writeStress(path.resolve(folder));
