import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** One number for all that a site holds: names and contents of its files, in order. */
export function fingerprint(folder: string): string {
  const hash = createHash('sha256');
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .toSorted();
  for (const file of files) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(path.join(folder, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

/** Looks at all files of a place where a site is. */
export class Watch {
  /** How often the whole folder was read while it was one and the same. */
  looks = 0;
  /** How often another site stood there at the end of a look than at its beginning. */
  changes = 0;
  readonly faults = new Set<string>();
  readonly #folder: string;
  readonly #versions: ReadonlySet<string>;

  /** @param versions fingerprints of the whole sites that may be there */
  constructor(folder: string, versions: ReadonlySet<string>) {
    this.#folder = folder;
    this.#versions = versions;
  }

  look(): void {
    const before = identityOf(this.#folder);
    const seen = before === null ? null : read(this.#folder);
    if (before === null) this.faults.add('There was no site.');
    else if (identityOf(this.#folder) !== before) this.changes++;
    else if (seen === null) this.faults.add('A file went while the site stood.');
    else if (!this.#versions.has(seen)) this.faults.add(`A site that is neither: ${seen}.`);
    else this.looks++;
  }
}

/** null where a file went meanwhile. */
function read(folder: string): string | null {
  try {
    return fingerprint(folder);
  } catch {
    return null;
  }
}

/** null where there is no folder. */
function identityOf(folder: string): string | null {
  const found = statSync(folder, { bigint: true, throwIfNoEntry: false });
  return found ? `${found.dev}:${found.ino}` : null;
}
