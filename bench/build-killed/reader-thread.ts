import { parentPort, workerData } from 'node:worker_threads';
import { ServedReader, type Answers } from './read-served.ts';
import { Watch } from './watch-site.ts';

/*
 * Reads a site all the time, from the disk and from a server, in a thread of its own, so that whoever
 * kills builds is not kept waiting. Ends at the first message, and answers with what it saw.
 */

export interface ReaderData {
  readonly dist: string;
  readonly origin: string;
  readonly fingerprints: ReadonlySet<string>;
  readonly answers: readonly Answers[];
}

export interface Read {
  /** How often all files were read from the disk. */
  readonly looks: number;
  /** How often a page with all it needs was read from the server. */
  readonly sets: number;
  readonly answers: number;
  /** How often the site changed meanwhile. */
  readonly changes: { readonly looks: number; readonly sets: number };
  readonly faults: readonly string[];
}

const { dist, origin, fingerprints, answers } = workerData as ReaderData;
const disk = new Watch(dist, fingerprints);
const served = new ServedReader(origin, answers);
const stop = new AbortController();
parentPort?.once('message', () => stop.abort());
while (!stop.signal.aborted) {
  disk.look();
  // Sets are small: more than one in the time of one look.
  for (let sets = 0; sets < 5; sets++) await served.look();
  await new Promise((resolve) => setTimeout(resolve, 40));
}
parentPort?.postMessage({
  looks: disk.looks,
  sets: served.sets,
  answers: served.answers,
  changes: { looks: disk.changes, sets: served.changes },
  faults: [...disk.faults, ...served.faults],
} satisfies Read);
