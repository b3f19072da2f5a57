import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** What a parsed file depends on besides its own text: this code, and the libraries it calls. */
const parsing = ['src/content', 'src/interview', 'src/permalinks', 'src/problems', 'src/theme'];

/**
 * A fingerprint of the code that parses content. Whoever edits the parser, or updates a library,
 * gets new results at the next build without clearing a cache.
 *
 * @param sources folders of other code, whose results are kept elsewhere
 */
export async function codeVersion(
  projectRoot: string,
  sources: readonly string[] = parsing,
): Promise<string> {
  const hash = createHash('sha256');
  const files = [path.join(projectRoot, 'package-lock.json')];
  for (const source of sources) {
    const folder = path.join(projectRoot, source);
    const names = await readdir(folder, { recursive: true });
    for (const name of names.filter((name) => name.endsWith('.ts')))
      files.push(path.join(folder, name));
  }
  for (const file of files.toSorted()) {
    hash.update(path.relative(projectRoot, file)).update('\0');
    hash.update(await readFile(file).catch(() => '')).update('\0');
  }
  return hash.digest('base64url');
}
