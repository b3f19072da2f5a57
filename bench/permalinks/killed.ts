import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readLedger } from '../../src/permalinks/index.ts';
import { generate } from '../generate.ts';
import { between, type Random } from '../random.ts';

const command = fileURLToPath(new URL('../../src/cli/permalinks.ts', import.meta.url));

/** What was seen. Empty `faults`: no id was lost, and no file was half. */
export interface Seen {
  readonly kills: number;
  /** Those that hit while ledgers were being written. */
  readonly whileWriting: number;
  readonly faults: readonly string[];
}

/**
 * Lets an editor change an invented magazine and `npm run permalinks` follow, again and again, and
 * kills it (SIGKILL): every second time at any moment, else just after it began to write. After each
 * kill every ledger has to be whole and to know every id that it ever knew; so at the end, when it is
 * let finish.
 *
 * @param folder a content folder to write, which is replaced
 */
export async function killAgainAndAgain(
  folder: string,
  kills: number,
  random: Random,
): Promise<Seen> {
  await generate(folder, { interviews: 8, words: 900 });
  const texts = readTexts(folder);
  const ledgers = path.join(folder, 'permalinks');
  const lock = path.join(ledgers, '.lock');
  const start = performance.now();
  const faults: string[] = await finish(folder);
  const usual = performance.now() - start;
  const known = new Map<string, ReadonlySet<string>>();
  faults.push(...compare(ledgers, known));
  let whileWriting = 0;
  for (let kill = 0; kill < kills; kill++) {
    for (const [file, text] of texts) writeFileSync(file, edited(text, random));
    const process = permalinks(folder);
    if (kill % 2 === 0) await wait(random() * usual);
    else await untilItWrites(process, lock, random() * 6);
    // One that was killed before may have left its lock.
    if (process.exitCode === null && ownerOf(lock) === String(process.pid)) whileWriting++;
    process.kill('SIGKILL');
    await ended(process);
    faults.push(...compare(ledgers, known));
  }
  faults.push(...(await finish(folder)), ...compare(ledgers, known));
  const left = readdirSync(ledgers).filter((name) => !name.endsWith('.jsonl'));
  return { kills, whileWriting, faults: [...faults, ...left.map((name) => `${name} is left`)] };
}

/** What is wrong with the ledgers, beside what was known of them; what they know is known then. */
function compare(ledgers: string, known: Map<string, ReadonlySet<string>>): string[] {
  const faults: string[] = [];
  const names = readdirSync(ledgers).filter((name) => name.endsWith('.jsonl'));
  for (const name of new Set([...known.keys(), ...names])) {
    const file = path.join(ledgers, name);
    if (!existsSync(file)) {
      faults.push(`${name} is gone`);
      continue;
    }
    const { ledger, findings } = readLedger(readFileSync(file, 'utf8'));
    const ids = new Set(ledger.entries.map(({ id }) => id));
    const lost = [...(known.get(name) ?? [])].filter((id) => !ids.has(id));
    faults.push(...findings.map(({ line, message }) => `${name}:${line}: ${message}`));
    faults.push(...lost.map((id) => `${name} has lost ${id}`));
    known.set(name, ids);
  }
  return faults;
}

function readTexts(folder: string): [file: string, text: string][] {
  const interviews = path.join(folder, 'interviews');
  return readdirSync(interviews).map((name) => {
    const file = path.join(interviews, name);
    return [file, readFileSync(file, 'utf8')];
  });
}

/** Some questions are cut, some are worded otherwise; never the same ones. */
function edited(text: string, random: Random): string {
  const lines = text.split('\n').map((line) => {
    const chance = random();
    if (!line.startsWith('**Asker:**') || chance > 0.5) return line;
    return chance < 0.2 ? '' : line.replace('?', ` otherwise ${between(random, 1, 999)}?`);
  });
  return lines.join('\n');
}

function permalinks(folder: string): ChildProcess {
  const env = { ...process.env, CI: '' };
  return spawn(process.execPath, [command, '--content', folder], { env, stdio: 'ignore' });
}

async function finish(folder: string): Promise<string[]> {
  const code = await ended(permalinks(folder));
  return code === 0 ? [] : [`npm run permalinks ended with ${code}`];
}

async function untilItWrites(process: ChildProcess, lock: string, more: number): Promise<void> {
  const before = ownerOf(lock);
  while (process.exitCode === null && [before, ''].includes(ownerOf(lock))) await wait(1);
  await wait(more);
}

/** Empty where nobody holds it. */
function ownerOf(lock: string): string {
  try {
    return readFileSync(lock, 'utf8');
  } catch {
    return '';
  }
}

function ended(process: ChildProcess): Promise<number | null> {
  if (process.exitCode !== null || process.signalCode !== null)
    return Promise.resolve(process.exitCode);
  return new Promise((resolve) => process.once('exit', resolve));
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
