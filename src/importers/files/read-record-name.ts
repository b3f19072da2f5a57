import { join } from 'node:path';
import { parse } from 'yaml';
import { readFile } from './read-file.ts';
import { Refusal } from '../refusal.ts';
import { sayError } from './say-error.ts';
import { recordPath } from './stub-records.ts';

/**
 * Looks up the record of a person or film.
 *
 * @returns null where there is none; its `name` is null where the record does not say it
 * @throws Refusal where it is there and cannot be read
 */
export async function readRecordName(
  folder: string,
  kind: 'people' | 'films',
  slug: string,
): Promise<{ readonly name: string | null } | null> {
  const path = recordPath(kind, slug);
  try {
    return { name: nameIn(String(await readFile(join(folder, path), { limit, links: false }))) };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw new Refusal(`cannot be imported, as ${path} cannot be read: ${sayError(error)}`, {
      cause: error,
    });
  }
}

/** In bytes. A record has some hundred of them. */
const limit = 1_000_000;

/** A record with a mistake in it is for the check to name, not for an import to stop at. */
function nameIn(yaml: string): string | null {
  try {
    const record: unknown = parse(yaml);
    if (typeof record !== 'object' || record === null) return null;
    const name = 'name' in record ? record.name : 'title' in record ? record.title : null;
    return typeof name === 'string' && name.trim() !== '' ? name.trim() : null;
  } catch {
    return null;
  }
}
