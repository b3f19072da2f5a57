import { escapeText } from '../../interview/escape.ts';
import type { Text } from '../../interview/types.ts';

/** A stretch of a citation as it is drawn. */
export interface DrawnPiece {
  readonly words: string;
  readonly emphasis: boolean;
  /** Whether it is written from right to left, and must not take what stands round it along. */
  readonly isolated: boolean;
}

/** A citation in stretches, for a page to draw. Put together, their words are its text. */
export function piecesOf({ text, spans }: Text): DrawnPiece[] {
  const edges = spans.flatMap(({ start, end }) => [start, end]);
  const runs = Array.from(text.matchAll(rightToLeft), ({ index, 0: run }) => [
    index,
    index + run.length,
  ]);
  const cuts = [...new Set([0, ...edges, ...runs.flat(), text.length])].sort((a, b) => a - b);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0;
    const within = (from = 0, to = 0) => from <= start && end <= to;
    return {
      words: text.slice(start, end),
      emphasis: spans.some((span) => within(span.start, span.end)),
      isolated: runs.some(([from, to]) => within(from, to)),
    };
  });
}

/** A citation as HTML, for pages and for word processors to paste. */
export function citationHtml(text: Text): string {
  return piecesOf(text)
    .map(({ words, emphasis, isolated }) => {
      const isolate = isolated ? `<bdi>${escapeText(words)}</bdi>` : escapeText(words);
      return emphasis ? `<i>${isolate}</i>` : isolate;
    })
    .join('');
}

/** Words in such a script, up to the next mark of a citation. */
const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}](?:[^“”‘’.,()[\]]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}])?/gu;
