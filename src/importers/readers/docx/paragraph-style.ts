import type { BlockStyle } from '../../types.ts';
import { childOf, valueOf, type Xml } from './read-xml.ts';
import { isListed, outlineOf, type Styles, type WordStyle } from './styles.ts';

/** What a paragraph is by its style and its own properties. */
export interface ParagraphStyle {
  readonly style?: BlockStyle;
  readonly level?: number;
  /** It has Word’s style for the title of a document. */
  readonly isTitle: boolean;
  /** What its runs inherit. */
  readonly format: Partial<WordStyle>;
}

export function paragraphStyle(properties: Xml | undefined, styles: Styles): ParagraphStyle {
  const format: Partial<WordStyle> = styles.get(valueOf(childOf(properties, 'pStyle')) ?? '') ?? {};
  const { name = '', outline = null } = format;
  const isTitle = name === 'title';
  const depth = isTitle ? 0 : (outlineOf(properties) ?? outline ?? headingNumber(name));
  if (depth !== null) return { style: 'heading', level: depth + 1, isTitle, format };
  if (/^(?:caption|illustration|figure)$/u.test(name)) return { style: 'caption', isTitle, format };
  if (/^(?:intense quote|quote|quotations|block text)$/u.test(name)) {
    return { style: 'quote', isTitle, format };
  }
  const isItem = isListed(properties) ?? format.isListed ?? false;
  return isItem ? { style: 'item', isTitle, format } : { isTitle, format };
}

function headingNumber(name: string): number | null {
  const number = /^heading ([1-9])$/u.exec(name)?.[1];
  return number === undefined ? null : Number(number) - 1;
}
