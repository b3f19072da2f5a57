import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { ViteUserConfig } from 'astro';
import { words } from '../words/index.ts';

const folder = new URL('../words/', import.meta.url);
const door = fileURLToPath(new URL('in-browser.ts', folder));
const query = '?group=';

/**
 * Puts the words of the site's language into what browsers load. Each group becomes a module of its
 * own: the whole file under another name, of which the bundler keeps what that group needs. In one
 * module all groups would come along with the first.
 */
export function wordsPlugin(): NonNullable<ViteUserConfig['plugins']>[number] {
  const file = fileURLToPath(new URL(`${words.tag}.ts`, folder));
  return {
    name: 'two-shot-words',
    enforce: 'pre',
    resolveId(id) {
      return id.startsWith(file + query) ? id : null;
    },
    async load(id) {
      if (id.startsWith(file + query)) {
        const code = await readFile(file, 'utf8');
        return { code, moduleType: 'ts', moduleSideEffects: false };
      }
      if (id.split('?', 1)[0] !== door) return null;
      const groups = Object.keys(words).map(
        (group) => `export { ${group} } from ${JSON.stringify(file + query + group)};\n`,
      );
      return { code: groups.join(''), moduleSideEffects: false };
    },
  };
}
