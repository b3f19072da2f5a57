import { siteLanguageSetting } from '../site-config.ts';
import * as de from './de.ts';
import * as en from './en.ts';

/** Every word of the interface. */
export type Words = Omit<typeof en, 'tag' | 'direction'> & {
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
};

const languages: Readonly<Record<string, Words>> = { de, en };

/**
 * The words of the interface in the language of the site, for whatever runs while the site is built.
 * What runs in browsers imports groups from `in-browser.ts` instead. A language that there is not is
 * refused when a command begins (`src/check-settings.ts`); until then the words are English.
 */
export const words: Words = find(siteLanguageSetting()) ?? en;

/**
 * The words in a language.
 *
 * @param language BCP 47; `de-AT` is answered by `de`
 * @throws Error that names the languages there are
 */
export function wordsIn(language: string): Words {
  const found = find(language);
  if (found) return found;
  const known = Object.keys(languages).join(', ');
  throw new Error(
    `There are no words of the interface in “${language}”. There are: ${known}. docs/customising.md says how another is added.`,
  );
}

function find(language: string): Words | undefined {
  return languages[language] ?? languages[language.split('-', 1)[0] ?? ''];
}
