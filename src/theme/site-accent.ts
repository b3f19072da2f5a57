import { siteConfig } from '../site-config.ts';
import { accentOf, type Accent } from './accent.ts';
import { inkInHex } from './paper.ts';

/** The accent of the site, for pages that have none of their own. */
export const siteAccent: Accent = accentOf(siteConfig.accent) ?? plain();

/** Until a setting that is no colour is refused, when a command begins. */
function plain(): Accent {
  const shades = { text: inkInHex, mark: inkInHex, wash: inkInHex };
  return { light: shades, dark: shades };
}
