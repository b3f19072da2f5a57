import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { z } from 'zod';
import { type Found, foundSchema } from './found.ts';

export type Import =
  | Readonly<{ kind: 'found'; found: Found }>
  /** The line it failed with. */
  | Readonly<{ kind: 'refused'; reason: string }>
  /** There is nothing to judge. */
  | Readonly<{ kind: 'no reader yet' }>;

const program = fileURLToPath(new URL('../../src/cli/import.ts', import.meta.url));
const optionsSchema = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

/** Imports the file of a case as an editor would: with the command, which writes nothing. */
export async function importCase(folder: string): Promise<Import> {
  const file = (await readdir(folder)).find((name) => name.startsWith('in.'));
  if (file === undefined) throw new Error(`${folder} has no in.*`);
  const told = optionsSchema.parse(
    JSON.parse(await readFile(path.join(folder, 'options.json'), 'utf8')),
  );
  const options = Object.entries(told).flatMap(([name, values]) =>
    [values].flat().flatMap((value) => [`--${name}`, value]),
  );
  try {
    return {
      kind: 'found',
      found: foundSchema.parse(JSON.parse(await run(path.join(folder, file), options))),
    };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return error.message.includes('which cannot be read')
      ? { kind: 'no reader yet' }
      : { kind: 'refused', reason: error.message };
  }
}

class Failure extends Error {}

async function run(file: string, options: readonly string[]): Promise<string> {
  const args = [program, file, '--dry-run', '--json', ...options];
  try {
    const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 2 ** 28 });
    return stdout;
  } catch (error) {
    const { code, stdout, stderr } = exitSchema.parse(error);
    if (code === 2) return stdout;
    throw new Failure(stderr.split('\n', 1)[0] ?? '', { cause: error });
  }
}

const exitSchema = z.object({ code: z.number(), stdout: z.string(), stderr: z.string() });
