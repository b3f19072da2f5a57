import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { servers } from '../../tests/build/hosting/servers.ts';
import { generate } from '../generate.ts';
import type { Random } from '../random.ts';
import { BuildGroup } from './build-group.ts';
import { drawMoment, type Lengths } from './moments.ts';
import { answersOf, type Answers } from './read-served.ts';
import type { Read, ReaderData } from './reader-thread.ts';
import { Ledgers, leftovers, liesBeside } from './traces.ts';
import { fingerprint } from './watch-site.ts';

const names = ['a', 'b'] as const;

/** What was seen. */
export interface Seen {
  readonly kills: number;
  /** How long a build took before any was killed. */
  readonly usual: Lengths;
  /** How many kills found the build at which step, by what they left. */
  readonly steps: Readonly<Record<StepKilled, number>>;
  /** Kills that found no build at work any more. */
  readonly late: number;
  /** Builds that came to their end between the kills. */
  readonly built: number;
  /** Kills after which something lay about that the next build took away. */
  readonly left: number;
  readonly read: Read;
  /** Empty: whenever anybody looked there was one whole version. */
  readonly faults: readonly string[];
}

/**
 * `making`: nothing to be seen at the place. `beside`: the new site lay beside the last one.
 * `clearing`: the last one lay beside the new site. `after`: it had been deleted.
 */
type StepKilled = 'making' | 'beside' | 'clearing' | 'after';

/**
 * Builds two magazines in turn to one place and kills all processes of it (SIGKILL) at a random moment
 * of the build (moments.ts), while readers read the whole site again and again, from the disk and from
 * nginx with the configuration that we ship. It is always the magazine that is built whose site is not
 * there. All ledgers are new each time, so that they are written, too.
 *
 * @param folder to work in; empty
 * @param told is told the number of kills so far; says whether to go on
 */
export async function killBuilds(
  folder: string,
  kills: number,
  random: Random,
  told: (kills: number) => boolean,
): Promise<Seen> {
  const dist = path.join(folder, 'dist');
  mkdirSync(path.join(folder, 'tmp'));
  await write(folder);
  const ledgers = new Ledgers(folder, names);
  const { versions, answers, usual } = await buildUnharmed(folder, ledgers);
  const faults: string[] = [];
  const steps = { making: 0, beside: 0, clearing: 0, after: 0 };
  let built = 0;
  let late = 0;
  let left = 0;
  let done = 0;
  const server = await servers.nginx(dist, '/');
  const readers = startReaders({
    dist,
    origin: `http://127.0.0.1:${server.port}`,
    fingerprints: new Set(versions.values()),
    answers,
  });
  for (let goOn = true; goOn && done < kills; done++) {
    ledgers.forget();
    const before = fingerprint(dist);
    const group = new BuildGroup(folder, before === versions.get('a') ? ['b', 'a'] : ['a', 'b']);
    await group.reaches(drawMoment(random, usual));
    await group.kill();
    const code = await group.ends();
    if (code === 0) late++;
    else if (code !== null) faults.push(`After ${done} kills a build ended with ${code}.`);
    built += group.built;
    const after = fingerprint(dist);
    if (![...versions.values()].includes(after)) faults.push(`A site that is neither: ${after}.`);
    const beside = liesBeside(folder);
    steps[after === before ? (beside ? 'beside' : 'making') : beside ? 'clearing' : 'after']++;
    faults.push(...ledgers.faults());
    if (leftovers(folder, names).length > 0) left++;
    goOn = told(done + 1);
  }
  const read = await readers.stop();
  await server.stop();
  if ((await new BuildGroup(folder, ['a']).ends()) !== 0) faults.push('The last build failed.');
  if (fingerprint(dist) !== versions.get('a')) faults.push('The last build made something else.');
  faults.push(...leftovers(folder, names).map((name) => `${name} is left.`), ...read.faults);
  return { kills: done, usual, steps, late, built, left, read, faults };
}

/** Two magazines of six interviews that differ in the name of an invented person, all over. */
async function write(folder: string): Promise<void> {
  for (const name of names) {
    const content = path.join(folder, name);
    await generate(content, { interviews: 6, words: 600 });
    const person = path.join(content, 'people/person-1.yaml');
    writeFileSync(person, `name: Version ${name.toUpperCase()}\nroles: [invented]\n`);
  }
}

/** Twice each: the second time with what the first has kept, as all that come after. */
async function buildUnharmed(folder: string, ledgers: Ledgers) {
  const dist = path.join(folder, 'dist');
  const versions = new Map<string, string>();
  const answers: Answers[] = [];
  let usual: Lengths = { whole: 0, checking: 0, exchanging: 0, clearing: 0 };
  for (const name of [...names, ...names]) {
    ledgers.forget();
    const group = new BuildGroup(folder, [name]);
    // The first site has nothing to change places with.
    if (versions.size > 0) usual = await group.lengths();
    const code = await group.ends();
    if (code !== 0) throw new Error(`The build of ${name} ended with ${code}.`);
    const before = versions.get(name);
    versions.set(name, fingerprint(dist));
    if (before === undefined) answers.push(answersOf(dist));
    else if (before !== versions.get(name)) throw new Error('Other bytes.');
    ledgers.note();
  }
  return { versions, answers, usual };
}

function startReaders(data: ReaderData): { stop: () => Promise<Read> } {
  const thread = new Worker(new URL('./reader-thread.ts', import.meta.url), { workerData: data });
  return {
    stop: async () => {
      thread.postMessage('stop');
      const [read] = (await once(thread, 'message')) as [Read];
      return read;
    },
  };
}
