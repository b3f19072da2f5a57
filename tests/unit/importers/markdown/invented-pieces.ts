import fc from 'fast-check';
import type { Piece, SourceNote, Voice } from '../../../../src/importers/types.ts';
import { noteIds, spanned, words } from '../invented-spans.ts';

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
