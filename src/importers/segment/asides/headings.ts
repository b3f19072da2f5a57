import type { Paragraph } from '../../types.ts';
import { looksLikeHeading, looksLikePart } from '../looks-like.ts';
import type { Finder, Found } from './scene.ts';

/** Headings: what the format calls so, and short lines before somebody speaks, below the top. */
export const headings: Finder = (scene) => {
  const { left, reader, isFree, beside } = scene;
  const firstText = left.findIndex(({ text }) => !looksLikeHeading(text));
  return left.flatMap((paragraph, index): Found[] => {
    const { style, count, text } = paragraph;
    if (style === 'heading') return reader.opens(paragraph) ? [] : [headingOf(paragraph, null)];
    const next = beside(paragraph, 1);
    const isBefore = index > firstText && next !== undefined && reader.opens(next);
    const isPart = index > 0 && next !== undefined && looksLikePart(text);
    if (style !== null || count > 1 || !(isBefore || isPart) || !isFree(paragraph)) return [];
    if (!isPart && !looksLikeHeading(text)) return [];
    const doubt = 'A short line stands alone before somebody speaks; taken as a heading';
    return [headingOf(paragraph, doubt)];
  });
};

function headingOf(paragraph: Paragraph, doubt: string | null): Found {
  const { line, text, spans } = paragraph;
  // Words that are all bold are so for being a heading.
  const left = spans?.filter(
    ({ start, end, kind }) => kind === 'note' || end - start < text.length,
  );
  const words = { line, text, ...(left?.length && { spans: left }) };
  return { paragraph, as: { kind: 'piece', piece: { kind: 'heading', ...words } }, doubt };
}
