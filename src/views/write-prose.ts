import {
  escapeAttribute,
  writeHtml,
  type Figure,
  type HtmlOptions,
  type Text,
} from '../interview/index.ts';
import type { About } from '../library/index.ts';
import { htmlOptions } from './html-options.ts';
import { textDirection } from './text-direction.ts';

/** A stretch of prose: HTML, or a picture, which has a component of its own. */
export type ProsePart =
  | { readonly kind: 'html'; readonly html: string }
  | { readonly kind: 'figure'; readonly figure: Figure };

/**
 * Writes what the magazine says of itself. Headings have an address; paragraphs have none, for nobody
 * keeps it when they are edited.
 */
export function writeProse(parts: About['parts'], direction: 'ltr' | 'rtl'): ProsePart[] {
  const options = ofProse();
  const write = (text: Text): string => writeHtml(text, options);
  const dir = ({ text }: Text): string => {
    const own = textDirection(text, direction);
    return own === direction ? '' : ` dir="${own}"`;
  };
  return parts.map((part): ProsePart => {
    switch (part.kind) {
      case 'figure':
        return { kind: 'figure', figure: part };
      case 'passage':
        return { kind: 'html', html: `<p${dir(part)}>${write(part)}</p>` };
      case 'heading': {
        const { heading } = part;
        const tag = `h${heading.level}`;
        const id = escapeAttribute(heading.id);
        const html = `<${tag} id="${id}"${dir(heading)}>${write(heading)}</${tag}>`;
        return { kind: 'html', html };
      }
      case 'quotation': {
        const words = part.paragraphs.map((text) => `<p${dir(text)}>${write(text)}</p>`).join('');
        const source = `<figcaption>— ${write(part.source)}</figcaption>`;
        const html = `<figure class="quotation"><blockquote>${words}</blockquote>${source}</figure>`;
        return { kind: 'html', html };
      }
    }
  });
}

/** A place of its own is one on this page; all others are an interview’s. */
function ofProse(): HtmlOptions {
  const { hrefOfLink, ...options } = htmlOptions({ slug: '' });
  return {
    ...options,
    hrefOfLink: (address) =>
      address.startsWith('#') ? address : (hrefOfLink?.(address) ?? address),
  };
}
