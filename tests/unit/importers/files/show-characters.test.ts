import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { showCharacters } from '../../../../src/importers/files/show-characters.ts';
import { findForbiddenCharacters } from '../../../../src/interview/index.ts';
import { documentOf } from '../document-of.ts';
import '../../interview/seeded.ts';

const shownText = (text: string): string | undefined =>
  showCharacters({ ...documentOf('x'), blocks: [{ lines: [{ line: 1, text }] }] }).document
    .blocks[0]?.lines[0]?.text;

describe('characters that nobody can see', () => {
  test.each([
    ['a\u202eb', 'a⟨U+202E⟩b'],
    ['\u001b[31m', '⟨U+001B⟩[31m'],
    ['lost \ufffd letter', 'lost ⟨U+FFFD⟩ letter'],
    ['half \ud83d of it', 'half ⟨U+D83D⟩ of it'],
    ['a\u0085b\u2066', 'a⟨U+0085⟩b⟨U+2066⟩'],
    ['broken\u2028line', 'broken line'],
  ])('%j is shown as %j', (text, shown) => {
    expect(shownText(text)).toBe(shown);
  });

  test.each(['👩\u200d🚀', 'می\u200cخواهم', '\u200fא', 'e\u0301', 'soft\u00adhyphen', 'a\tb'])(
    '%j stays as it is',
    (text) => {
      expect(shownText(text)).toBe(text);
    },
  );

  test('whatever the text, the site finds nothing to refuse in it', () => {
    const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
    fc.assert(
      fc.property(
        fc.array(unit).map((units) => units.join('')),
        (text) => {
          const found = findForbiddenCharacters(shownText(text) ?? '');
          expect(found.filter(({ id }) => id === 'control-character')).toEqual([]);
          expect(shownText(text)?.isWellFormed()).toBe(true);
        },
      ),
    );
  });
});

test('the first ten are named with their lines, and then how many more', () => {
  const blocks = Array.from({ length: 30 }, (_, index) => {
    return { lines: [{ line: index + 1, text: 'a\u0007' }] };
  });
  const { doubts } = showCharacters({ ...documentOf('x'), blocks });
  expect(doubts.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  expect(doubts[0]).toEqual({
    line: 1,
    reason: 'It holds the character U+0007, which cannot be seen; it is shown by its number',
    text: 'a⟨U+0007⟩',
  });
  expect(doubts[10]?.reason).toMatch(/^20 more characters/u);
});

test('spans keep their words', () => {
  const text = '\u0007ab \u0007cd\u0007 ef';
  const spans = [
    { start: 4, end: 8, kind: 'emphasis' },
    { start: 1, end: 3, kind: 'strong' },
  ] as const;
  const { document } = showCharacters({
    ...documentOf('x'),
    blocks: [{ lines: [{ line: 1, text, spans }] }],
  });
  const [line] = document.blocks[0]?.lines ?? [];
  const words = line?.spans?.map(({ start, end }) => line.text.slice(start, end));
  expect(words).toEqual(['⟨U+0007⟩cd⟨U+0007⟩', 'ab']);
});

test('names and titles do without them', () => {
  const { document, doubts } = showCharacters({
    ...documentOf('x'),
    blocks: [{ lines: [{ line: 1, text: 'a', speaker: 'Mara\u202e\u200b Voss' }] }],
    about: { title: 'A \u202etitle\u0000' },
  });
  expect(document.blocks[0]?.lines[0]?.speaker).toBe('Mara Voss');
  expect(document.about.title).toBe('A title');
  expect(doubts).toHaveLength(2);
});

test('a line of a million of them takes no time worth having', () => {
  const begin = performance.now();
  const spans = Array.from({ length: 1000 }, (_, at) => {
    return { start: at * 1000, end: at * 1000 + 500, kind: 'emphasis' } as const;
  });
  const text = '\u0007'.repeat(1_000_000);
  showCharacters({ ...documentOf('x'), blocks: [{ lines: [{ line: 1, text, spans }] }] });
  expect(performance.now() - begin).toBeLessThan(5000);
});
