import { parentPort } from 'node:worker_threads';
import { parserFailed, type Order } from './parse-pool.ts';
import { readAboutFile } from './read-about-file.ts';
import { readInterviewFile } from './read-interview-file.ts';

/** A thread of the pool: takes one text after another and answers with what it says. */
parentPort?.on('message', ({ kind, text }: Order) => {
  try {
    const file = kind === 'about' ? readAboutFile(text) : readInterviewFile(text);
    parentPort?.postMessage({ file });
  } catch (error) {
    parentPort?.postMessage({ failed: parserFailed(error) });
  }
});
parentPort?.postMessage('ready');
