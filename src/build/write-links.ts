import { escapeAttribute, escapeText } from '../interview/index.ts';

/** A name, with the address it leads to where there is one. */
export interface LinkedName {
  readonly name: string;
  readonly address: string | undefined;
}

/**
 * Writes names as links in a row, as HTML. A template would put white space before the commas.
 *
 * @param last between the last two; `' and '` for a sentence
 */
export function writeLinks(
  names: readonly LinkedName[],
  separator = ', ',
  last = separator,
): string {
  return names
    .map(({ name, address }, index) => {
      const text = escapeText(name);
      const link =
        address === undefined ? text : `<a href="${escapeAttribute(address)}">${text}</a>`;
      if (index === 0) return link;
      return (index === names.length - 1 ? last : separator) + link;
    })
    .join('');
}
