import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Where an editor wrote a link that a file of the site has: `interviews/a.md:12`. Null where the
 * templates wrote it.
 *
 * @param contentDir absolute
 * @param file of the site
 * @param written the address
 */
export function placeInContent(contentDir: string, file: string, written: string): string | null {
  const [, folder = '', slug = ''] = /^(interviews|films|people)\/([^/.]+)[/.]/.exec(file) ?? [];
  const source =
    file === 'about/index.html'
      ? 'about.md'
      : `${folder}/${slug}.${folder === 'interviews' ? 'md' : 'yaml'}`;
  const lines = read(path.join(contentDir, source)).split('\n');
  const index = lines.findIndex((line) => line.includes(written));
  return index < 0 ? null : `${source}:${index + 1}`;
}

/** Nothing where there is no such file. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
