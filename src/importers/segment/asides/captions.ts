import type { Caption, Paragraph } from '../../types.ts';
import { countWords } from '../asks.ts';
import { looksLikeCaption, looksLikeCredit } from '../looks-like.ts';
import type { Finder, Found, Scene } from './scene.ts';

/** Captions, each with the credit that stands directly below it. */
export const captions: Finder = (scene) => {
  const found: Found[] = [];
  const taken = new Set<number>();
  for (const paragraph of scene.left) {
    if (taken.has(paragraph.at) || !isCaption(paragraph, scene)) continue;
    const isSaid = paragraph.style === 'caption';
    const below = scene.beside(paragraph, 1);
    const credit = below && isCreditOf(below, paragraph, scene) ? below : null;
    const piece = captionOf(paragraph, credit);
    const doubt = isSaid
      ? null
      : 'A short line of names or a credit stands alone; taken as a picture’s caption';
    found.push({ paragraph, as: { kind: 'piece', piece }, doubt });
    if (credit) {
      taken.add(credit.at);
      found.push({ paragraph: credit, as: { kind: 'part-of', piece }, doubt: null });
    }
  }
  return found;
};

function isCaption(paragraph: Paragraph, scene: Scene): boolean {
  const { style, count, text } = paragraph;
  if (style === 'caption') return true;
  return style === null && count === 1 && scene.isFree(paragraph) && looksLikeCaption(text);
}

function isCreditOf(below: Paragraph, caption: Paragraph, scene: Scene): boolean {
  if (looksLikeCredit(caption.text) || !looksLikeCredit(below.text)) return false;
  if (below.style === 'caption') return below.block === caption.block || below.src === null;
  // A caption may stand between a question and all that answers it.
  const before = scene.beside(caption, -1);
  const next = scene.beside(below, 1);
  const isAnswer =
    before && scene.reader.awaitsAnswer(before) && (!next || scene.reader.opens(next));
  return below.style === null && !isAnswer && countWords(below.text) <= 15 && scene.isFree(below);
}

function captionOf({ line, text, spans, src }: Paragraph, credit: Paragraph | null): Caption {
  const words = { line, text, ...(spans && { spans }) };
  return { kind: 'caption', ...words, ...(credit && { credit: credit.text }), ...(src && { src }) };
}
