import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Refusal } from '../../refusal.ts';
import type { SourceDocument } from '../../types.ts';

/** What the other process answers. */
export type Answer =
  | { readonly document: SourceDocument }
  | { readonly refusal: string }
  /** A fault of ours, as it would be printed. */
  | { readonly fault: string };

export interface Limits {
  readonly megabytes: number;
  readonly seconds: number;
}

/**
 * Reads a Word file in a process of its own.
 *
 * @throws Refusal where it refuses, or reaches its limits
 */
export async function readApart(bytes: Uint8Array, limits: Limits): Promise<SourceDocument> {
  const { megabytes, seconds } = limits;
  const child = fork(program, {
    execArgv: [`--max-old-space-size=${megabytes}`],
    serialization: 'advanced',
    // What it says when it runs out of memory is for nobody.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const timer = setTimeout(() => {
    reject(
      new Refusal(
        `takes longer than ${seconds} seconds to read, which no document of a person does`,
      ),
    );
  }, seconds * 1000);
  child.on('message', (answer) => resolve(answer as Answer));
  child.on('error', reject);
  child.on('exit', () => {
    reject(
      new Refusal(
        `needs more than ${megabytes} MB of memory to read, which no document of a person does`,
      ),
    );
  });
  try {
    child.send(bytes, (error) => error && reject(error));
    const answer = await promise;
    if ('document' in answer) return answer.document;
    if ('refusal' in answer) throw new Refusal(answer.refusal);
    throw new Error(answer.fault);
  } finally {
    clearTimeout(timer);
    child.kill('SIGKILL');
  }
}

const program = fileURLToPath(new URL('./read-in-child.ts', import.meta.url));
