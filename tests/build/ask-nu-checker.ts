import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { findProgram } from '../../src/cli/bootstrap/programs.mjs';

/** What the Nu HTML checker says of a place. */
export interface Message {
  readonly type: 'error' | 'info' | 'non-document-error';
  readonly url: string;
  readonly message: string;
  readonly extract?: string;
}

/** The Nu HTML checker, which is the W3C’s. */
const checker = path.join(
  path.dirname(createRequire(import.meta.url).resolve('vnu-jar/package.json')),
  'build/dist/vnu.jar',
);

/**
 * What it says of pages, style sheets and pictures.
 *
 * @param places addresses, on this machine too, and files
 */
export async function askNuChecker(places: readonly string[]): Promise<readonly Message[]> {
  const options = ['--also-check-css', '--also-check-svg', '--exit-zero-always'];
  const { stdout, stderr } = await promisify(execFile)(
    findProgram('java'),
    [
      // As a service it is not to be sent to its own neighbours.
      '-Dnu.validator.servlet.allow-forbidden-hosts=true',
      ...['-jar', checker, ...options, '--format', 'json', '--stdout', ...places],
    ],
    { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  if (stdout === '') throw new Error(`The checker said nothing: ${stderr}`);
  const { messages } = JSON.parse(stdout) as { messages: readonly Message[] };
  return messages;
}
