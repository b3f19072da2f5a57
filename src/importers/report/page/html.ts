import { escapeAttribute } from '../../../interview/index.ts';
import { printable } from '../printable.ts';

/** HTML that is safe to stand where it is put. Only `html` makes it. */
export class Html {
  readonly markup: string;
  constructor(markup: string) {
    this.markup = markup;
  }
}

type Value = string | number | null | Html | readonly Html[];

/**
 * Writes HTML. All that is put in is escaped, for text and for attributes in double quotes; what is HTML
 * already, and lists of it, stand as they are, and null is nothing.
 *
 * ```ts
 * html`<p title="${name}">${words}</p>`
 * ```
 */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
  // How the code is indented is of no interest on the page.
  const raw = parts.map((part) => part.replace(/\n\s+/gu, '\n'));
  return new Html(String.raw({ raw }, ...values.map(write)));
}

function write(value: Value): string {
  if (value === null) return '';
  if (value instanceof Html) return value.markup;
  if (typeof value === 'object') return value.map(({ markup }) => markup).join('');
  return escapeAttribute(reveal(String(value)));
}

/** What cannot be seen, or turns the direction of writing around, is named; line breaks stay. */
function reveal(text: string): string {
  return text.includes('\n') ? text.split('\n').map(printable).join('\n') : printable(text);
}
