import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { temporary } from './save-files.ts';

/** Longer than any import takes, in milliseconds. */
const anHour = 3_600_000;

/** Takes away what imports that were killed left in a content folder. What cannot be removed stays. */
export async function sweepTemporary(contentDir: string): Promise<void> {
  for (const folder of ['interviews', 'people', 'films']) {
    const names = await readdir(join(contentDir, folder)).catch(() => []);
    for (const name of names.filter((name) => temporary.test(name))) {
      const file = join(contentDir, folder, name);
      const found = await stat(file).catch(() => null);
      if (found && Date.now() - found.mtimeMs > anHour) await rm(file).catch(() => null);
    }
  }
}
