/** What runs in the process of its own: takes the bytes of one Word file, and answers once. */
import { Refusal } from '../../refusal.ts';
import type { Answer } from './read-apart.ts';
import { readWord } from './read-word.ts';

process.once('message', (bytes) => {
  void read(bytes as Uint8Array).then((answer) => process.send?.(answer));
});

async function read(bytes: Uint8Array): Promise<Answer> {
  try {
    return { document: await readWord(bytes) };
  } catch (error) {
    if (error instanceof Refusal) return { refusal: error.message };
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
