import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  parse,
  writeHtml,
  type Block,
  type Passage,
  type Span,
  type Text,
} from '../../../src/interview/index.ts';
import type { Draft } from '../../../src/interview/draft.ts';
import { inventedInterview, type Expected } from './generators/interview.ts';
import type { Written } from './generators/inline.ts';
import { lettersOf } from './generators/pull-quote.ts';
import { textOf } from './html.ts';
import { runs } from './seeded.ts';

/** Tries a promise on many invented interviews; what fails is shown with its Markdown. */
function onInterviews(
  promise: (
    draft: Draft,
    invented: Parameters<Parameters<typeof inventedInterview.map>[0]>[0],
  ) => void,
  number = 150,
): void {
  fc.assert(
    fc.property(inventedInterview, (invented) => {
      const { draft, findings } = parse(invented.markdown);
      expect(findings, invented.markdown).toEqual([]);
      promise(draft, invented);
    }),
    runs(number),
  );
}

describe('For any interview of the format', () => {
  test('the words of the model are the words of the source, in order', () => {
    onInterviews((draft, { blocks, markdown }) => {
      expect(flatten(draft), markdown).toEqual(blocks.map(words));
    }, 300);
  });

  test('the words on the page are the words of the source, in order', () => {
    onInterviews((draft, { blocks }) => {
      const page = textsOf(draft).map((text) => textOf(html(text)));
      expect(page).toEqual(blocks.flatMap(writtenOf).map(({ text }) => text.trim()));
    });
  });

  test('spans stand over the very words that were meant, and no others', () => {
    onInterviews((draft, { blocks }) => {
      expect(textsOf(draft).map(meanings)).toEqual(blocks.flatMap(writtenOf).map(expectedMeanings));
    });
  });

  test('marks of notes stand where they were written, and hang on words before them', () => {
    onInterviews((draft, { blocks, notes }) => {
      const texts = textsOf(draft);
      for (const [index, { text, marks }] of blocks.flatMap(writtenOf).entries()) {
        const spans = texts[index]?.spans.filter((span) => span.kind === 'note') ?? [];
        expect(spans.map(({ end }) => end).toSorted((a, b) => a - b)).toEqual(
          marks.map(({ at }) => at),
        );
        for (const { start, end } of spans) {
          expect(start).toBeLessThanOrEqual(end);
          if (/[\p{L}\p{N}]/u.test(text.slice(Math.max(0, end - 30), end))) {
            expect(text.slice(start, end)).toMatch(/\S/u);
          }
        }
      }
      expect(draft.notes.map(({ name, number, type }) => ({ name, number, type }))).toEqual(
        notes.map(({ name, correction }, index) => ({
          name: name === 'maß' ? 'mass' : name,
          number: index + 1,
          type: correction ? 'correction' : 'note',
        })),
      );
      expect(draft.notes.map((note) => note.paragraphs.map(({ text }) => text))).toEqual(
        notes.map((note) => note.paragraphs.map(({ text }) => text)),
      );
    });
  });

  test('no offset divides a character, and spans are in order', () => {
    onInterviews((draft) => {
      for (const { text, spans } of textsOf(draft)) {
        for (const { start, end } of spans) {
          for (const offset of [start, end]) expect(text.slice(0, offset)).toSatisfy(isWellFormed);
        }
        const order = spans.map(({ start, end }) => [start, -end]);
        expect(order).toEqual(order.toSorted(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d));
      }
    });
  });

  test('every address is unique and can stand in a link as it is', () => {
    onInterviews((draft) => {
      const ids = idsOf(draft);
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(id).toMatch(/^(?![_.])[^\s/?#%\p{C}]+$/u);
      for (const id of passagesOf(draft).map((passage) => passage.id))
        expect(id.length).toBeLessThan(60);
    });
  });

  test('it reads the same with the line ends of Windows', () => {
    onInterviews((draft, { markdown }) => {
      expect(parse(markdown.replaceAll('\n', '\r\n')).draft).toEqual(draft);
    }, 50);
  });
});

function isWellFormed(text: string): boolean {
  return text.isWellFormed();
}

function html(text: Text): string {
  return writeHtml(text, {
    hrefOf: ({ type, slug }) => `/${type}/${slug}/`,
    noteMark: (note) => `<sup><a href="#${encodeURIComponent(note)}">*</a></sup>`,
  });
}

/** The model in the order of the file, in the shape of what is expected. */
function flatten({ introduction, sections }: Draft): object[] {
  const ofBlocks = (blocks: readonly Block[]): object[] => blocks.map(ofBlock);
  const passages = new Map(passagesOf({ introduction, sections }).map((one) => [one.id, one]));
  const ofBlock = (block: Block): object => {
    switch (block.kind) {
      case 'passage':
        return { type: 'passage', text: block.text };
      case 'quotation':
        return {
          type: 'quotation',
          text: block.paragraphs.map(({ text }) => text),
          source: block.source.text,
        };
      case 'figure':
        return { type: 'figure', caption: block.caption, credit: block.credit };
      case 'pull-quote': {
        const shown = block.parts.map((part) =>
          part.type === 'words' ? passages.get(part.passage)?.text.slice(part.start, part.end) : '',
        );
        return { type: 'pull-quote', letters: lettersOf(shown.join('')) };
      }
    }
  };
  return [
    ...ofBlocks(introduction),
    ...sections.flatMap(({ heading, turns }) => [
      ...(heading ? [{ type: 'heading', level: heading.level, text: heading.text }] : []),
      ...turns.flatMap(({ label, continued, blocks }) => [
        ...(label === null || continued ? [] : [{ type: 'turn', label }]),
        ...ofBlocks(blocks),
      ]),
    ]),
  ];
}

function words(block: Expected): object {
  switch (block.type) {
    case 'heading':
      return { type: 'heading', level: block.level, text: block.written.text };
    case 'passage':
      return { type: 'passage', text: block.written.text };
    case 'quotation': {
      const text = block.paragraphs.map((paragraph) => paragraph.text);
      return { type: 'quotation', text, source: block.source.text };
    }
    default:
      return block;
  }
}

function writtenOf(block: Expected): Written[] {
  if (block.type === 'quotation') return [...block.paragraphs, block.source];
  return block.type === 'heading' || block.type === 'passage' ? [block.written] : [];
}

function textsOf({ introduction, sections }: Pick<Draft, 'introduction' | 'sections'>): Text[] {
  const inBlocks = (blocks: readonly Block[]): Text[] =>
    blocks.flatMap((block): Text[] => {
      if (block.kind === 'quotation') return [...block.paragraphs, block.source];
      return block.kind === 'passage' ? [block] : [];
    });
  return [
    ...inBlocks(introduction),
    ...sections.flatMap(({ heading, turns }) => [
      ...(heading ? [heading] : []),
      ...turns.flatMap((turn) => inBlocks(turn.blocks)),
    ]),
  ];
}

function passagesOf(draft: Pick<Draft, 'introduction' | 'sections'>): Passage[] {
  return textsOf(draft).filter((text): text is Passage => 'kind' in text);
}

function idsOf(draft: Draft): string[] {
  const headings = draft.sections.flatMap(({ heading }) => (heading ? [heading.id] : []));
  return [...headings, ...passagesOf(draft).map(({ id }) => id)];
}

function meanings({ spans }: Text): string[] {
  return spans
    .filter((span) => span.kind !== 'note')
    .map((span) => `${span.start}–${span.end} ${nameOf(span)}`)
    .toSorted();
}

function nameOf(span: Span): string {
  switch (span.kind) {
    case 'link':
      return `link ${span.href} ${span.title ?? ''}`;
    case 'mention':
      return `mention ${span.target.type}:${span.target.slug}`;
    default:
      return span.kind;
  }
}

function expectedMeanings({ spans }: Written): string[] {
  return spans.map(({ start, end, is }) => `${start}–${end} ${is}`).toSorted();
}
