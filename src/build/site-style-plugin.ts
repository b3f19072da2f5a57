import { fileURLToPath } from 'node:url';
import type { ViteUserConfig } from 'astro';
import { siteConfig } from '../site-config.ts';
import { siteAccent } from '../theme/site-accent.ts';
import { accentProperties } from '../views/accent-rule.ts';
import { cssString } from '../views/css-string.ts';

const sheet = fileURLToPath(new URL('../styles/site.css', import.meta.url));

/** Puts into the style sheet what the settings say: the site's accent, and its name on paper. */
export function siteStylePlugin(): NonNullable<ViteUserConfig['plugins']>[number] {
  const name = cssString(siteConfig.name);
  const style =
    `@layer tokens{:root{${accentProperties(siteAccent)}}}` +
    `@layer print{@page{@top-right{content:${name}}}}`;
  return {
    name: 'two-shot-site-style',
    enforce: 'pre',
    transform(code, id) {
      return id.split('?', 1)[0] === sheet ? `${code}\n${style}\n` : null;
    },
  };
}
