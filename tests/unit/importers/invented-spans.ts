import fc from 'fast-check';
import type { SourceSpan } from '../../../src/importers/types.ts';
import { folded, hostileParagraph } from './hostile-text.ts';

/** Ids of the notes that spans may mark. */
export const noteIds = ['a', 'b', 'c'];
const hrefs = [
  'https://lantern.example/a_b?x=1&copy;=2#c',
  'http://lantern.example/(a)[b]',
  'mailto:voss@lantern.example',
  'javascript:alert(1)',
  '#top',
  'other.html',
];

const plain = fc.constantFrom(
  'It was the last one on the road, and nobody had lived in it.',
  'Harbour Lights: a film',
  '映画は「灯台」です。',
  'No.',
  'Why?',
  'Note: this',
);
/** A paragraph of plain words, or of marks of Markdown. */
export const words = fc.oneof({ weight: 2, arbitrary: plain }, hostileParagraph.map(folded));

/** Words with spans anywhere, over each other and beyond the ends. */
export const spanned = words.chain((text) =>
  fc
    .array(
      fc
        .tuple(
          fc.nat(text.length + 1),
          fc.nat(text.length + 1),
          fc.constantFrom('strong', 'emphasis', 'link', 'marked', 'note'),
          fc.constantFrom(...hrefs),
          fc.constantFrom(...noteIds, 'missing'),
        )
        .map(([one, other, kind, href, note]): SourceSpan => {
          const [start, end] = [Math.min(one, other), Math.max(one, other)];
          if (kind === 'link') return { start, end, kind, href };
          if (kind === 'marked') return { start, end, kind, by: 'red' };
          return kind === 'note' ? { start, end: start, kind, note } : { start, end, kind };
        }),
      { maxLength: 6 },
    )
    .map((spans) => ({ text, spans: spans.toSorted((a, b) => a.start - b.start) })),
);
