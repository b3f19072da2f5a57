import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

export interface Weight {
  readonly files: number;
  readonly bytes: number;
}

/** All files below a folder, whose path has the given part. */
export async function weigh(folder: string, part = ''): Promise<Weight> {
  let files = 0;
  let bytes = 0;
  for (const name of await readdir(folder, { recursive: true })) {
    if (!name.includes(part)) continue;
    const found = await stat(path.join(folder, name));
    if (!found.isFile()) continue;
    files++;
    bytes += found.size;
  }
  return { files, bytes };
}
