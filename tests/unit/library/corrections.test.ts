import { expect, test } from 'vitest';
import type { CorrectionFields } from '../../../src/content/schemas/correction.ts';
import { parse, type Draft } from '../../../src/interview/index.ts';
import { correctionsByPlace } from '../../../src/library/index.ts';
import { resolveCorrections } from '../../../src/library/corrections.ts';
import { noPermalinks, type Permalinks, type RetiredPlace } from '../../../src/permalinks/types.ts';
import { interview } from './invented.ts';

/* All words are invented. */

const { draft: parsed } = parse('**Duarte:** One lamp.\n\n## Later\n\n**Duarte:** Two lamps.');

/** The first passage has had another id before. */
const draft: Draft = {
  ...parsed,
  sections: parsed.sections.map((section) => ({
    ...section,
    turns: section.turns.map((turn) => ({
      ...turn,
      blocks: turn.blocks.map((block) =>
        block.kind === 'passage' && block.id === 'one-lamp'
          ? { ...block, aliases: ['a-lamp'] }
          : block,
      ),
    })),
  })),
};

const permalinks: Permalinks = {
  ...noPermalinks,
  retired: [{ id: 'three-lamps', retired: '2026-02-01', text: 'Three lamps.' } as RetiredPlace],
};

function made(date: string, passage?: string): CorrectionFields {
  return { date, kind: 'correction', note: `Invented for ${passage ?? 'all'}.`, passage };
}

function places(...fields: CorrectionFields[]): (string | null)[][] {
  return resolveCorrections(fields, draft, permalinks).map(({ passage, retired }) => [
    passage,
    retired,
  ]);
}

test('A correction is of the place that its id leads to today', () => {
  expect(places(made('2026-01-01', 'one-lamp'))).toEqual([['one-lamp', null]]);
  expect(places(made('2026-01-01', 'a-lamp'))).toEqual([['one-lamp', null]]);
  expect(places(made('2026-01-01', 'later'))).toEqual([['later', null]]);
  expect(places(made('2026-01-01', 'three-lamps'))).toEqual([[null, 'three-lamps']]);
  expect(places(made('2026-01-01'), made('2026-01-01', 'nowhere'))).toEqual([
    [null, null],
    [null, null],
  ]);
});

test('The latest come first, those of one day as they are written', () => {
  const notes = resolveCorrections(
    [made('2026-01-01', 'one-lamp'), made('2026-03-01'), made('2026-01-01', 'later')],
    draft,
    permalinks,
  ).map(({ date, passage }) => [date, passage]);
  expect(notes).toEqual([
    ['2026-03-01', null],
    ['2026-01-01', 'one-lamp'],
    ['2026-01-01', 'later'],
  ]);
});

test('What was not said is null', () => {
  const [correction] = resolveCorrections(
    [{ date: '2026-01-01', kind: 'removal', before: 'A word' }],
    draft,
    noPermalinks,
  );
  expect(correction).toEqual({
    date: '2026-01-01',
    passage: null,
    retired: null,
    kind: 'removal',
    before: 'A word',
    note: null,
  });
});

test('Corrections of one place stand together, there or gone; those of all are of none', () => {
  const corrections = resolveCorrections(
    [
      made('2026-01-01', 'one-lamp'),
      made('2026-01-02'),
      made('2026-01-03', 'a-lamp'),
      made('2026-01-04', 'three-lamps'),
    ],
    draft,
    permalinks,
  );
  const byPlace = Array.from(correctionsByPlace({ corrections }), ([id, list]) => [
    id,
    list.map(({ date }) => date),
  ]);
  expect(byPlace).toEqual([
    ['three-lamps', ['2026-01-04']],
    ['one-lamp', ['2026-01-03', '2026-01-01']],
  ]);
});

test('An interview has those of its front matter', () => {
  const { corrections } = interview('**Duarte:** One lamp.', {
    corrections: [{ date: '2026-01-01', kind: 'addition', note: 'Invented.\nOn two lines.' }],
  });
  expect(corrections).toEqual([
    {
      date: '2026-01-01',
      passage: null,
      retired: null,
      kind: 'addition',
      before: null,
      note: 'Invented. On two lines.',
    },
  ]);
});
