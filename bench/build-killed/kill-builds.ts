import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readLedger } from '../../src/permalinks/index.ts';
import { generate } from '../generate.ts';
import type { Random } from '../random.ts';
import { drawMoment, signs, type Lengths, type Moment } from './moments.ts';
import { fingerprint, Watch } from './watch-site.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const names = ['a', 'b'] as const;

/** What was seen. */
export interface Seen {
  readonly kills: number;
  /** How long a build took before any was killed. */
  readonly usual: Lengths;
  /** Kills in the moments of publication, and how many of them the new site was there after. */
  readonly publishing: { readonly kills: number; readonly replaced: number };
  /** Kills that found no build at work any more. */
  readonly late: number;
  /** Builds that came to their end between the kills. */
  readonly built: number;
  /** Kills after which something lay about that the next build took away. */
  readonly left: number;
  readonly looks: number;
  readonly changes: number;
  /** Empty: whenever anybody looked there was one whole version. */
  readonly faults: readonly string[];
}

/**
 * Builds two magazines in turn to one place and kills all processes of it (SIGKILL) at a random moment
 * of the build (moments.ts), while a reader reads the whole site again and again.
 * It is always the magazine that is built whose site is not there. All ledgers are new each time, so
 * that they are written, too.
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
  const faults: string[] = [];
  const versions = new Map<string, string>();
  const ledgers = new Map<string, string>();
  let usual: Lengths = { whole: 0, checking: 0, publishing: 0 };
  // Twice: the second time with what the first has kept, as all that come after.
  for (const name of [...names, ...names]) {
    forgetLedgers(folder);
    const group = builds(folder, [name]);
    const lengths = lengthsOf(group);
    const code = await ended(group);
    usual = await lengths;
    if (code !== 0) throw new Error(`The build of ${name} ended with ${code}.`);
    const before = versions.get(name);
    versions.set(name, fingerprint(dist));
    if (before !== undefined && before !== versions.get(name)) throw new Error('Other bytes.');
    for (const [file, text] of readLedgers(folder)) ledgers.set(file, text);
  }
  const watch = new Watch(dist, new Set(versions.values()));
  const watching = watch.run();
  let built = 0;
  let late = 0;
  let left = 0;
  let done = 0;
  const publishing = { kills: 0, replaced: 0 };
  for (let goOn = true; goOn && done < kills; done++) {
    forgetLedgers(folder);
    const before = fingerprint(dist);
    const group = builds(folder, before === versions.get('a') ? ['b', 'a'] : ['a', 'b']);
    group.stdout?.on(
      'data',
      (said: Buffer) => (built += said.toString().split('built').length - 1),
    );
    const end = ended(group);
    const moment = drawMoment(random, usual);
    await Promise.race([end, reached(group, moment)]);
    if (group.exitCode === null) await killGroup(group);
    else if (group.exitCode === 0) late++;
    else faults.push(`After ${done} kills a build ended with ${group.exitCode}.`);
    await end;
    watch.look();
    faults.push(...faultsOfLedgers(folder, ledgers));
    if (leftovers(folder).length > 0) left++;
    if (moment.since === 'publishing') {
      publishing.kills++;
      if (fingerprint(dist) !== before) publishing.replaced++;
    }
    goOn = told(done + 1);
  }
  watch.stop();
  await watching;
  if ((await ended(builds(folder, ['a']))) !== 0) faults.push('The last build failed.');
  if (fingerprint(dist) !== versions.get('a')) faults.push('The last build made something else.');
  faults.push(...leftovers(folder).map((name) => `${name} is left.`), ...watch.faults);
  const { looks, changes } = watch;
  return { kills: done, usual, publishing, late, built, left, looks, changes, faults };
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

/** Builds one after the other, in a group of processes of their own; says a word after each. */
function builds(folder: string, contents: readonly string[]): ChildProcess {
  const build = (name: string): string =>
    `"$NODE" "$BUILD" --content "$PLACE/${name}" --out "$PLACE/dist" >/dev/null && echo built`;
  const env = {
    ...process.env,
    CI: '',
    NODE: process.execPath,
    BUILD: path.join(root, 'src/cli/build.ts'),
    PLACE: folder,
    TMPDIR: path.join(folder, 'tmp'),
  };
  const group = spawn('sh', ['-c', contents.map(build).join(' && ')], {
    detached: true,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // What nobody reads would keep it from ending.
  group.stdout.resume();
  group.stderr.resume();
  return group;
}

/** Resolves at the moment; never where the build does not come so far. */
async function reached(group: ChildProcess, { since, milliseconds }: Moment): Promise<void> {
  if (since !== 'start') await said(group, signs[since]);
  await wait(milliseconds);
}

/** When a build says something for the first time. */
function said({ stderr }: ChildProcess, words: string): Promise<number> {
  let text = '';
  return new Promise((resolve) => {
    stderr?.on('data', (more: Buffer) => {
      text += more.toString();
      if (text.includes(words)) resolve(performance.now());
    });
  });
}

async function lengthsOf(group: ChildProcess): Promise<Lengths> {
  const start = performance.now();
  const end = ended(group).then(() => performance.now());
  const heard = Promise.all(
    [signs.checking, signs.publishing, signs.built].map((words) => said(group, words)),
  );
  // One that fails never says the last words.
  const [checking = start, publishing = start, built = start] =
    (await Promise.race([heard, end.then(() => null)])) ?? [];
  const stop = await end;
  return { whole: stop - start, checking: stop - checking, publishing: built - publishing };
}

async function killGroup({ pid }: ChildProcess): Promise<void> {
  if (pid === undefined) return;
  process.kill(-pid, 'SIGKILL');
  // Until the system has taken the last of them away.
  for (let alive = true; alive;) {
    await wait(2);
    try {
      process.kill(-pid, 0);
    } catch {
      alive = false;
    }
  }
}

function forgetLedgers(folder: string): void {
  for (const name of names) {
    rmSync(path.join(folder, name, 'permalinks'), { recursive: true, force: true });
  }
}

function readLedgers(folder: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const content of names) {
    const permalinks = path.join(folder, content, 'permalinks');
    for (const file of list(permalinks).filter((file) => file.endsWith('.jsonl'))) {
      found.set(`${content}/${file}`, readFileSync(path.join(permalinks, file), 'utf8'));
    }
  }
  return found;
}

/** Each that is there is whole, and says what it says when nobody kills. */
function faultsOfLedgers(folder: string, whole: ReadonlyMap<string, string>): string[] {
  return Array.from(readLedgers(folder)).flatMap(([file, text]) => {
    const { findings } = readLedger(text);
    const other = text === whole.get(file) ? [] : [`The ledger ${file} says something else.`];
    return [...findings.map(({ line, message }) => `${file}:${line}: ${message}`), ...other];
  });
}

/** All that builds may leave where they work, and no site, content or whole cache is. */
function leftovers(folder: string): string[] {
  const own = new Set<string>([...names, 'dist', 'tmp']);
  const caches = path.join(root, 'node_modules/.cache/two-shot');
  return [
    ...list(folder).filter((name) => !own.has(name)),
    ...list(path.join(folder, 'tmp')),
    ...list(path.join(root, '.building')),
    ...names.flatMap((name) => list(path.join(folder, name, 'permalinks')).filter(isTemporary)),
    ...readdirSync(caches, { recursive: true, encoding: 'utf8' }).filter(isTemporary),
  ];
}

function isTemporary(name: string): boolean {
  return /\.tmp$|(?:^|\/)\.[^/]+$/.test(name);
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function ended(process: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => process.once('close', resolve));
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
