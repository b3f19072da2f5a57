import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { emptyDraft } from '../interview/index.ts';
import type { Finding } from '../problems/problem.ts';
import type { AboutFile } from './read-about-file.ts';
import type { InterviewFile } from './read-interview-file.ts';

/** How long one file may take. CommonMark has inputs that would take hours. */
export const timeLimit = 5_000;

/** Files per worker below which starting another one costs more than it saves. */
const worthAnother = 12;

/** What a text is read as. */
export type Kind = 'interview' | 'about';

/** What a thread is given. */
export interface Order {
  readonly kind: Kind;
  readonly text: string;
}

/** Whichever of the two was asked for. */
type File = InterviewFile | AboutFile;

interface Job extends Order {
  readonly done: (result: File) => void;
}

/**
 * Reads the texts of interviews in worker threads: on all cores, and so that a text that takes too
 * long, overflows the stack or exhausts the memory is one file's problem and not the build's end.
 *
 * @param milliseconds allowed for one file
 * @returns results in the order of the texts
 */
export function readInterviewTexts(
  texts: readonly string[],
  milliseconds = timeLimit,
): Promise<InterviewFile[]> {
  // A thread answers with what it was asked for.
  return read('interview', texts, milliseconds) as Promise<InterviewFile[]>;
}

/** Reads texts of `about.md`, of which a folder has one at most, in the same way. */
export function readAboutTexts(
  texts: readonly string[],
  milliseconds = timeLimit,
): Promise<AboutFile[]> {
  return read('about', texts, milliseconds);
}

async function read(kind: Kind, texts: readonly string[], milliseconds: number): Promise<File[]> {
  const queue: Job[] = [];
  const results = texts.map(
    (text) => new Promise<File>((resolve) => queue.push({ kind, text, done: resolve })),
  );
  const size = Math.min(availableParallelism(), Math.ceil(texts.length / worthAnother));
  await Promise.all(Array.from({ length: size }, () => work(queue, milliseconds)));
  return Promise.all(results);
}

/** Works on the queue until it is empty, with a new thread whenever one had to be stopped. */
async function work(queue: Job[], milliseconds: number): Promise<void> {
  let worker: Worker | null = null;
  for (let job = queue.shift(); job; job = queue.shift()) {
    worker ??= await start();
    const result = await run(worker, job, milliseconds);
    if ('failed' in result) {
      await worker.terminate();
      worker = null;
      job.done(withFinding(result.failed));
    } else {
      job.done(result.file);
    }
  }
  await worker?.terminate();
}

async function start(): Promise<Worker> {
  const worker = new Worker(new URL('./parse-worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 24 },
  });
  // The clock of a file starts when the thread is ready for it.
  await new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject));
  return worker;
}

type Outcome = { readonly file: File } | { readonly failed: Finding };

function run(worker: Worker, { kind, text }: Order, milliseconds: number): Promise<Outcome> {
  return new Promise((resolve) => {
    const finish = (outcome: Outcome): void => {
      clearTimeout(timer);
      worker.off('message', finish).off('error', fail);
      resolve(outcome);
    };
    const fail = (error: unknown): void => {
      finish({ failed: parserFailed(error) });
    };
    const timer = setTimeout(() => {
      finish({ failed: tooSlow(milliseconds) });
    }, milliseconds);
    worker.on('message', finish).on('error', fail);
    worker.postMessage({ kind, text } satisfies Order);
  });
}

/** What a file is where it could not be read at all. */
function withFinding(finding: Finding): File {
  return { fields: null, valid: {}, places: {}, draft: emptyDraft, findings: [finding] };
}

function tooSlow(milliseconds: number): Finding {
  const message = `Reading the Markdown took longer than ${milliseconds / 1000} s.`;
  const hint = 'Look for hundreds of brackets, asterisks or > marks in a row, or divide the file.';
  return { id: 'too-slow', line: 1, column: 1, message, hint };
}

/** A fault of the program, as a finding: it stops the build like any other. */
export function parserFailed(error: unknown): Finding {
  const reason = error instanceof Error ? error.message : String(error);
  const deep = error instanceof RangeError && /call stack/i.test(reason);
  if (deep) {
    const message = 'Markdown nested too deeply.';
    const hint = 'Take away some of the > marks, brackets or asterisks.';
    return { id: 'too-deep', line: 1, column: 1, message, hint };
  }
  const message = `The program failed on this file: ${reason.split('\n', 1)[0]}`;
  const hint = 'Please report it with the file.';
  return { id: 'parser-failed', line: 1, column: 1, message, hint };
}
