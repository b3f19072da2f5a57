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
 * @param libraries files that tell the versions of the libraries it calls
 */
export async function codeVersion(
  projectRoot: string,
  sources: readonly string[] = parsing,
  libraries: readonly string[] = ['package-lock.json'],
): Promise<string> {
  const hash = createHash('sha256');
  const files = libraries.map((file) => path.join(projectRoot, file));
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
