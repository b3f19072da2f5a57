import type { Element } from 'hast';
import type { DraftBuilder } from './draft-builder.ts';
import { placeOf } from './place-of.ts';

/** The pictures of a paragraph that holds nothing else. */
export function readFigures(node: Element, builder: DraftBuilder): void {
  for (const child of node.children) {
    if (child.type !== 'element' || child.tagName !== 'img') continue;
    const place = placeOf(child);
    const { src, alt, title } = child.properties;
    const caption = oneLine(alt);
    if (caption === '') {
      const message = 'A picture without a caption.';
      const hint = 'Say between the square brackets what is to be seen: ![Caption](./still.jpg).';
      builder.findings.push({ id: 'caption-missing', ...place, message, hint });
    }
    if (!src && caption !== '') {
      const message = `The picture to “${caption}” is not held; the page shows its caption alone.`;
      const hint = 'Put the picture beside the text and its name between the round brackets.';
      builder.findings.push({ id: 'caption-only', ...place, message, hint });
    }
    builder.addBlock({
      kind: 'figure',
      src: src === '' || src === undefined ? null : src,
      caption,
      credit: oneLine(title) || null,
      line: place.line,
    });
  }
}

function oneLine(value: unknown): string {
  return typeof value === 'string' ? value.replace(/\s+/gu, ' ').trim() : '';
}
