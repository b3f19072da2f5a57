import type { Paragraph } from '../../types.ts';

/** Whether the whole of a paragraph is set otherwise than running text: bold, italic, coloured, a heading. */
export function isSetApart({ text, spans = [], style }: Paragraph): boolean {
  if (style === 'heading' || style === 'quote') return true;
  const covered = ['strong', 'emphasis', 'marked'].some((kind) => {
    let end = 0;
    for (const span of spans) {
      // White space and marks between two spans are in neither.
      const isNext = span.kind === kind && !/[\p{L}\p{N}]/u.test(text.slice(end, span.start));
      if (isNext) end = Math.max(end, span.end);
    }
    return end > 0 && !/[\p{L}\p{N}]/u.test(text.slice(end));
  });
  return covered;
}
