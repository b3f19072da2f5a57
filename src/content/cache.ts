import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';

/**
 * Keeps on disk what was computed from a file, under a key made of the file's content and of the
 * code that computed it. A broken or foreign entry counts as none; a cache that cannot be written
 * costs time and nothing else.
 */
export class Cache {
  readonly #folder: string;
  readonly #version: string;

  /** @param version changes whenever the code that computes the values does */
  constructor(folder: string, version: string) {
    this.#folder = folder;
    this.#version = version;
  }

  /** The key of a value that depends on these bytes and on nothing else but the code. */
  keyOf(bytes: Uint8Array): string {
    return createHash('sha256')
      .update(this.#version)
      .update('\0')
      .update(bytes)
      .digest('base64url');
  }

  /** Synchronous: of a thousand small files, handing each to another thread takes longer. */
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- who kept it knows
  get<Value>(name: string, key: string): Value | null {
    try {
      const text = readFileSync(this.#fileOf(name), 'utf8');
      const end = text.indexOf('\n');
      // The last line says that the file was written to its end.
      if (text.slice(0, end) !== key || !text.endsWith(`\n${key}`)) return null;
      return JSON.parse(text.slice(end + 1, -key.length - 1)) as Value;
    } catch {
      return null;
    }
  }

  /** Synchronous for the same reason. */
  set(name: string, key: string, value: unknown): void {
    const file = this.#fileOf(name);
    const temporary = `${file}.${process.pid}.tmp`;
    try {
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(temporary, `${key}\n${JSON.stringify(value)}\n${key}`);
      renameSync(temporary, file);
    } catch {
      discard(temporary);
    }
  }

  /** Forgets everything of one kind that is not among the names. */
  async keepOnly(kind: string, names: ReadonlySet<string>): Promise<void> {
    const folder = path.join(this.#folder, kind);
    const files = await readdir(folder).catch(() => []);
    const known = new Set(Array.from(names, (name) => path.basename(this.#fileOf(name))));
    const foreign = files.filter((file) => !known.has(file));
    await Promise.all(foreign.map((file) => rm(path.join(folder, file), { force: true })));
  }

  #fileOf(name: string): string {
    return path.join(this.#folder, `${name}.json`);
  }
}

/** A file that may not even have been begun; where it cannot be taken away it stays unused. */
function discard(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // The folder itself cannot be written.
  }
}
