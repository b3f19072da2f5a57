import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Draft } from '../../../src/interview/draft.ts';
import { parse, type Block, type Note } from '../../../src/interview/index.ts';
import { readMarkdown, toHast } from '../../../src/interview/markdown-to-hast.ts';
import { checkNothingLost } from '../../../src/interview/nothing-lost.ts';
import { inventedInterview } from './generators/interview.ts';
import { runs } from './seeded.ts';

function lost(markdown: string, draft: Draft): string[] {
  return checkNothingLost(toHast(readMarkdown(markdown)), draft).map(({ id }) => id);
}

const markdown = `An introduction to *The Long Night*.

## The first cut {#cut}

**Ana:** It ran to four hours.[^1] “Too long,” they said.

![The cutting room](./room.jpg "© nobody")

> Too long

> Nothing is ever finished.
> — An old cutter, *Notes*

**監督：** それで？

[^1]: **Correction:** Three hours and a half.

    So the *producer* says.
`;
const { draft, findings } = parse(markdown);

/** The draft with each block changed, or gone where null is given back. */
function withBlocks(change: (block: Block) => Block | null): Draft {
  const all = (blocks: readonly Block[]): Block[] =>
    blocks.map(change).filter((block) => block !== null);
  return {
    ...draft,
    introduction: all(draft.introduction),
    sections: draft.sections.map((section) => ({
      ...section,
      turns: section.turns.map((turn) => ({ ...turn, blocks: all(turn.blocks) })),
    })),
  };
}

function withNote(change: (note: Note) => Note): Draft {
  return { ...draft, notes: draft.notes.map(change) };
}

function withTurns(change: (turn: Draft['sections'][number]['turns'][number]) => object): Draft {
  const sections = draft.sections.map((section) => ({
    ...section,
    turns: section.turns.map((turn) => ({ ...turn, ...change(turn) })),
  }));
  return { ...draft, sections };
}

const inPassages = (change: (text: string) => string): Draft =>
  withBlocks((block) =>
    block.kind === 'passage' ? { ...block, text: change(block.text) } : block,
  );

describe('The check that nothing is lost', () => {
  test('is content with what the parser made', () => {
    expect(findings).toEqual([]);
    expect(lost(markdown, draft)).toEqual([]);
  });

  test.each<[string, Draft]>([
    ['a word', inPassages((text) => text.replace('four ', ''))],
    ['a letter', inPassages((text) => text.replace('hours', 'hour'))],
    ['another letter in its place', inPassages((text) => text.replace('four', 'fogr'))],
    ['a capital', inPassages((text) => text.replace('It ran', 'it ran'))],
    ['punctuation', inPassages((text) => text.replace('hours.', 'hours'))],
    ['the shape of a mark', inPassages((text) => text.replace('“', '"'))],
    ['two words changing places', inPassages((text) => text.replace('four hours', 'hours four'))],
    ['a word too many', inPassages((text) => `${text} again`)],
    ['a paragraph', withBlocks((block) => (block.kind === 'passage' ? null : block))],
    ['the whole introduction', { ...draft, introduction: [] }],
    ['a picture', withBlocks((block) => (block.kind === 'figure' ? null : block))],
    [
      'the credit of a picture',
      withBlocks((block) => (block.kind === 'figure' ? { ...block, credit: null } : block)),
    ],
    ['a pull-quote', withBlocks((block) => (block.kind === 'pull-quote' ? null : block))],
    ['a quotation', withBlocks((block) => (block.kind === 'quotation' ? null : block))],
    [
      'the source of a quotation',
      withBlocks((block) =>
        block.kind === 'quotation' ? { ...block, source: { text: 'An old', spans: [] } } : block,
      ),
    ],
    ['a section', { ...draft, sections: [] }],
    ['a heading', { ...draft, sections: draft.sections.map((one) => ({ ...one, heading: null })) }],
    ['a label', withTurns(() => ({ label: null }))],
    ['the label of a turn that goes on', withTurns(() => ({ continued: true }))],
    ['a turn in its place', withTurns(({ blocks }) => ({ blocks: blocks.toReversed() }))],
    [
      'a paragraph of a note',
      withNote((note) => ({ ...note, paragraphs: note.paragraphs.slice(1) })),
    ],
    ['a note', { ...draft, notes: [] }],
    ['what kind of note it is', withNote((note) => ({ ...note, type: 'note' }))],
  ])('misses %s', (_, changed) => {
    expect(lost(markdown, changed)).toEqual(['words-lost']);
  });

  test('names the place by its words', () => {
    const [finding] = checkNothingLost(
      toHast(readMarkdown(markdown)),
      inPassages((text) => text.replace('four ', '')),
    );
    expect(finding?.message).toContain('ran to four hours');
  });

  test('minds neither white space nor dashes, which may be the format’s own', () => {
    expect(
      lost(
        markdown,
        inPassages((text) => text.replaceAll(' ', '\n')),
      ),
    ).toEqual([]);
    expect(lost('**Ana:** one – two', parse('**Ana:** one — two').draft)).toEqual([]);
  });

  test('misses any character of any interview', () => {
    fc.assert(
      fc.property(inventedInterview, fc.nat(), fc.nat(), (invented, which, at) => {
        const parsed = parse(invented.markdown).draft;
        const texts = passageTexts(parsed);
        const text = texts[which % texts.length] ?? '';
        const character = text[at % text.length] ?? '';
        expect(lost(invented.markdown, parsed)).toEqual([]);
        if (/[\s\u2010-\u2015-]/.test(character)) return;
        const changed = JSON.parse(JSON.stringify(parsed), (key, value: unknown) =>
          key === 'text' && value === text
            ? text.slice(0, at % text.length) + text.slice((at % text.length) + 1)
            : value,
        ) as Draft;
        expect(lost(invented.markdown, changed)).toContain('words-lost');
      }),
      runs(150),
    );
  });
});

function passageTexts({ introduction, sections }: Draft): string[] {
  const turns = sections.flatMap((section) => section.turns.flatMap((turn) => turn.blocks));
  return [...introduction, ...turns].flatMap((block) =>
    block.kind === 'passage' ? [block.text] : [],
  );
}
