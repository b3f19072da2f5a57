import { fileURLToPath } from 'node:url';
import type { ViteUserConfig } from 'astro';
import { siteLanguageSetting } from '../site-config.ts';
import { wordsIn } from '../words/index.ts';

/** Puts the words of the site's language into what browsers load, in the place of the English ones. */
export function wordsPlugin(): NonNullable<ViteUserConfig['plugins']>[number] {
  const door = fileURLToPath(new URL('../words/in-browser.ts', import.meta.url));
  const { tag } = wordsIn(siteLanguageSetting());
  return {
    name: 'two-shot-words',
    enforce: 'pre',
    load(id) {
      return id.split('?', 1)[0] === door ? `export * from './${tag}.ts';\n` : null;
    },
  };
}
