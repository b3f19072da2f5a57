import { parentPort } from 'node:worker_threads';
import { parserFailed } from './parse-pool.ts';
import { readInterviewFile } from './read-interview-file.ts';

/** A thread of the pool: takes the text of one interview after another and answers with what it says. */
parentPort?.on('message', (text: string) => {
  try {
    parentPort?.postMessage({ file: readInterviewFile(text) });
  } catch (error) {
    parentPort?.postMessage({ failed: parserFailed(error) });
  }
});
parentPort?.postMessage('ready');
