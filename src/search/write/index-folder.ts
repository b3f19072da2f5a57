import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** A file that was written. */
export interface WrittenFile {
  /** Relative to the folder, with `/`. */
  readonly path: string;
  readonly bytes: number;
  /** SHA-256 of what is in it, before it is compressed. */
  readonly digest: string;
}

/** A folder that an index is written into, and what was. */
export class IndexFolder {
  readonly #folder: string;
  readonly #made = new Set<string>();
  readonly files: WrittenFile[] = [];

  /** @param folder absolute */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Writes data as compressed JSON, under the name given and `.packed`. */
  async pack(name: string, data: unknown): Promise<void> {
    const text = JSON.stringify(data);
    const packed = gzipSync(text, { level: 9 });
    // The system it was compressed on, which says nothing of what is in it.
    packed[9] = unknownSystem;
    await this.#write(`${name}.packed`, packed, text);
  }

  /** Writes bytes as they are. */
  async put(name: string, bytes: Uint8Array): Promise<void> {
    await this.#write(name, bytes, bytes);
  }

  async #write(name: string, bytes: Uint8Array, content: string | Uint8Array): Promise<void> {
    const file = path.join(this.#folder, name);
    const folder = path.dirname(file);
    if (!this.#made.has(folder)) await mkdir(folder, { recursive: true });
    this.#made.add(folder);
    await writeFile(file, bytes);
    const digest = createHash('sha256').update(content).digest('hex');
    this.files.push({ path: name, bytes: bytes.length, digest });
  }
}

/** RFC 1952, section 2.3.1. */
const unknownSystem = 255;

/**
 * Names files by their content: the same wherever and whenever they were written.
 *
 * @param files in the order of their paths
 */
export function versionOf(files: readonly WrittenFile[]): string {
  const hash = createHash('sha256');
  for (const { path, digest } of files) {
    hash.update(`${path} ${digest}\n`);
  }
  return hash.digest('hex').slice(0, 12);
}
