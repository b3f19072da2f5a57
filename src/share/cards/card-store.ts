import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { CardFacts } from './card-facts.ts';
import type { Png } from './press.ts';

const day = 24 * 60 * 60 * 1000;

/**
 * Keeps drawn cards on disk under what is on them and the code and fonts that drew them, so that a
 * card that has not changed is never drawn twice. A broken file counts as none; a folder that cannot
 * be written costs time and nothing else.
 */
export class CardStore<Facts = CardFacts> {
  readonly #folder: string;
  readonly #version: string;
  readonly #draw: (facts: Facts) => Promise<Png>;

  /** @param version changes whenever the code or the fonts do */
  constructor(folder: string, version: string, draw: (facts: Facts) => Promise<Png>) {
    this.#folder = folder;
    this.#version = version;
    this.#draw = draw;
  }

  async get(facts: Facts): Promise<Png> {
    const file = this.#fileOf(facts);
    const kept = await readWhole(file);
    if (kept) return kept;
    const png = await this.#draw(facts);
    await write(file, png);
    return png;
  }

  #fileOf(facts: Facts): string {
    const key = createHash('sha256')
      .update(this.#version)
      .update('\0')
      .update(JSON.stringify(facts));
    return path.join(this.#folder, `${key.digest('hex').slice(0, 32)}.png`);
  }
}

/**
 * Forgets cards that no build has asked for in a month. Not those that the last one did without:
 * who builds two magazines in turn would draw all of both each time.
 */
export async function pruneCards(folder: string, now = Date.now()): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const file = path.join(folder, name);
    const found = await stat(file).catch(() => null);
    if (found && now - found.mtimeMs > 30 * day) await rm(file, { force: true });
  }
}

async function readWhole(file: string): Promise<Png | null> {
  try {
    const png = new Uint8Array(await readFile(file));
    if (!isWhole(png)) return null;
    const { mtimeMs } = await stat(file);
    const now = Date.now();
    // That it was asked for; once a day is enough.
    if (now - mtimeMs > day) await utimes(file, new Date(now), new Date(now));
    return png;
  } catch {
    return null;
  }
}

/** Whether a file begins as a PNG and has its last chunk. */
function isWhole(png: Uint8Array): boolean {
  const text = Buffer.from(png.buffer, png.byteOffset, png.length);
  return text.subarray(1, 4).toString() === 'PNG' && text.subarray(-8, -4).toString() === 'IEND';
}

async function write(file: string, png: Png): Promise<void> {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(temporary, png);
    await rename(temporary, file);
  } catch {
    await rm(temporary, { force: true }).catch(() => undefined);
  }
}
