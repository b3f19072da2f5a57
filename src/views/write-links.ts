import { words } from '../words/index.ts';
import { escapeAttribute, escapeText } from '../interview/index.ts';
import { rightToLeft } from './text-direction.ts';

/** A name, with the address it leads to where there is one. */
export interface LinkedName {
  readonly name: string;
  readonly address: string | undefined;
  /** BCP 47; where left out, that of the words around it. */
  readonly language?: string;
}

/**
 * Writes names as links in a row, as HTML. A template would put white space before the commas.
 *
 * @param last between the last two; that of a sentence, for one
 */
export function writeLinks(
  names: readonly LinkedName[],
  separator = words.row.comma,
  last = separator,
): string {
  return names
    .map((name, index) => {
      if (index === 0) return writeName(name);
      return (index === names.length - 1 ? last : separator) + writeName(name);
    })
    .join('');
}

function writeName({ name, address, language }: LinkedName): string {
  // What is written from right to left would take commas and numbers beside it along.
  const text = rightToLeft.test(name) ? `<bdi>${escapeText(name)}</bdi>` : escapeText(name);
  const lang = language === undefined ? '' : ` lang="${escapeAttribute(language)}"`;
  if (address !== undefined) return `<a href="${escapeAttribute(address)}"${lang}>${text}</a>`;
  return lang === '' ? text : `<span${lang}>${text}</span>`;
}
