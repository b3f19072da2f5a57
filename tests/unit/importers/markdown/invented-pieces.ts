import fc from 'fast-check';
import type { Piece, SourceNote, SourceSpan, Voice } from '../../../../src/importers/types.ts';
import { folded, hostileParagraph } from '../hostile-text.ts';

/** Ids of the notes of `invented.notes`. */
const noteIds = ['a', 'b', 'c'];
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
const words = fc.oneof({ weight: 2, arbitrary: plain }, hostileParagraph.map(folded));

/** Words with spans anywhere, over each other and beyond the ends. */
const spanned = words.chain((text) =>
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

const voices: readonly (Voice | null)[] = [
  null,
  { kind: 'label', label: 'VOSS' },
  { kind: 'asks' },
  { kind: 'answers' },
];

const passage = fc
  .record({
    words: spanned,
    voice: fc.constantFrom(...voices),
    opens: fc.boolean(),
    time: fc.constantFrom(undefined, 0, 59.9, 750.5, 36_000),
  })
  .map(({ words: { text, spans }, voice, opens, time }): Piece => {
    const label = opens && voice?.kind === 'label' ? `${voice.label}:` : null;
    const said = { kind: 'passage', line: 1, text, spans, voice, opens, label } as const;
    return time === undefined ? said : { ...said, time };
  });

const caption = fc
  .record({
    words: spanned,
    credit: fc.option(words, { nil: undefined }),
    src: fc.constantFrom(
      undefined,
      'a.jpg',
      './b/c.png',
      '../d.jpg',
      'https://lantern.example/e.jpg',
    ),
  })
  .map(({ words: { text, spans }, credit, src }): Piece => {
    return {
      ...{ kind: 'caption', line: 1, text, spans },
      ...(credit !== undefined && { credit }),
      ...(src !== undefined && { src }),
    };
  });

const heading = spanned.map((inner): Piece => ({ kind: 'heading', line: 1, ...inner }));

/** Pieces of a transcript, nobody’s words in them, and its notes. */
export const invented = fc.record({
  pieces: fc.array(
    fc.oneof({ weight: 4, arbitrary: passage }, { weight: 1, arbitrary: caption }, heading),
    { minLength: 1, maxLength: 8 },
  ),
  notes: fc.tuple(
    ...noteIds.map((note) =>
      fc
        .record({
          paragraphs: fc.array(spanned, { maxLength: 2 }),
          kind: fc.constantFrom<SourceNote['kind']>('footnote', 'comment'),
        })
        .map(({ paragraphs, kind }): SourceNote => ({ note, line: 1, paragraphs, kind })),
    ),
  ),
});
