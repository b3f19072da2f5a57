import fc from 'fast-check';
import type {
  BlockStyle,
  SourceBlock,
  SourceDocument,
  SourceLine,
} from '../../../src/importers/types.ts';
import { noteIds, spanned } from './invented-spans.ts';

const styles: readonly (BlockStyle | null)[] = [
  ...[null, null, null, null],
  ...(['heading', 'caption', 'quote', 'item'] as const),
];

const line = fc
  .record({
    words: spanned,
    opening: fc.constantFrom('', '', 'VOSS: ', 'LANTERN: ', '— '),
    speaker: fc.constantFrom(null, null, null, 'Speaker 0'),
    time: fc.constantFrom(null, null, 0, 750.5),
  })
  .map(({ words: { text, spans }, opening, speaker, time }): SourceLine => {
    const by = opening.length;
    return {
      line: 1,
      text: opening + text,
      spans: spans.map((span) => ({ ...span, start: span.start + by, end: span.end + by })),
      ...(speaker !== null && { speaker }),
      ...(time !== null && { time }),
    };
  });

const block = fc
  .record({
    lines: fc.array(line, { minLength: 1, maxLength: 3 }),
    style: fc.constantFrom(...styles),
    src: fc.constantFrom('a.jpg', 'https://lantern.example/a.jpg', null),
  })
  .map(({ lines, style, src }): SourceBlock => {
    if (style === 'caption' && src !== null) return { lines, style, src };
    return style === null ? { lines } : { lines, style };
  });

const notes = fc.array(spanned, { minLength: noteIds.length, maxLength: noteIds.length });

/** A document as a reader of rich text makes it; nobody’s words are in it. */
export const inventedDocument = fc
  .record({ blocks: fc.array(block, { minLength: 1, maxLength: 12 }), notes })
  .map(({ blocks, notes: texts }): SourceDocument => {
    const lines = blocks
      .flatMap((one) => one.lines)
      .map((one, index) => ({ ...one, line: index + 1 }));
    let at = 0;
    const placed = blocks.map((one) => {
      const own = lines.slice(at, at + one.lines.length);
      at += one.lines.length;
      return { ...one, lines: own };
    });
    const said = noteIds.map((note, index) => {
      const { text = '', spans = [] } = texts[index] ?? {};
      return { note, line: index + 1, paragraphs: [{ text, spans }], kind: 'footnote' } as const;
    });
    const inventory = [...lines, ...texts].map(({ text }) => text);
    return {
      ...{ blocks: placed, notes: said, about: {}, omitted: [] },
      ...{ unit: 'paragraph', inventory },
    };
  });
