import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findQuote } from '../../../src/interview/quote.ts';
import type { Passage, PullQuotePart } from '../../../src/interview/index.ts';
import { word } from './generators/vocabulary.ts';
import { lettersOf } from './generators/pull-quote.ts';
import { passages } from './passages.ts';
import { runs } from './seeded.ts';

/** What of the passages a quote shows, part by part; null where it is not found. */
function shown(quote: string, among: readonly Passage[], near = 0): string[] | null {
  return findQuote(quote, among, near)?.map((part) => show(part, among)) ?? null;
}

function show(part: PullQuotePart, among: readonly Passage[]): string {
  if (part.type === 'cut') return '[…]';
  if (part.type === 'insertion') return part.text;
  const { text = '' } = among.find(({ id }) => id === part.passage) ?? {};
  return `${part.passage}: ${text.slice(part.start, part.end)}`;
}

const night = passages(
  'We drove all night, and nobody said a word.',
  'The snow had stopped. “Are you awake?” she asked — and I was.',
  'We drove all night. Then we slept.',
);

describe('The words of a pull-quote are found', () => {
  test.each([
    ['as they stand', 'We drove all night, and nobody said a word.', [`p0: ${night[0]?.text}`]],
    ['without the passage’s punctuation', 'nobody said a word', ['p0: nobody said a word']],
    ['in other quotation marks', '"Are you awake?" she asked', ['p1: “Are you awake?” she asked']],
    ['in another case', 'THE SNOW HAD STOPPED', ['p1: The snow had stopped']],
    ['over several lines', 'The snow\nhad  stopped.', ['p1: The snow had stopped.']],
    ['with another dash', 'she asked - and I was', ['p1: she asked — and I was']],
  ])('%s', (_, quote, expected) => {
    expect(shown(quote, night)).toEqual(expected);
  });

  test('with apostrophes of either shape, and accents stored in either way', () => {
    const text = passages('I don’t like the cafe\u0301, ‘68 or ’68.');
    expect(shown("don't like the café", text)).toEqual(['p0: don’t like the cafe\u0301']);
    expect(shown("'68 or ’68", text)).toEqual(['p0: ‘68 or ’68']);
  });

  test('in scripts that write without spaces, from any character to any other', () => {
    const text = passages('彼女は東京で映画を撮った。', 'ผมชอบดูหนังมาก', 'か\u3099ん');
    expect(shown('東京で映画', text)).toEqual(['p0: 東京で映画']);
    expect(shown('ชอบดูหนัง', text)).toEqual(['p1: ชอบดูหนัง']);
    expect(shown('がん', text)).toEqual(['p2: か\u3099ん']);
  });

  test('with the punctuation at its ends, where quote and passage both have it', () => {
    expect(shown('“Are you awake?”', night)).toEqual(['p1: “Are you awake?”']);
    expect(shown('Are you awake?', night)).toEqual(['p1: Are you awake?']);
    expect(shown('Are you awake', night)).toEqual(['p1: Are you awake']);
    expect(shown('Are you awake!', night)).toEqual(['p1: Are you awake']);
  });

  test('without half a character of the punctuation at its ends', () => {
    // 😀 and 😁 have their first halves in common, 🐀 and 😀 their second.
    const text = passages('😀We drove😀', '🐀They ate🐀');
    expect(shown('😁We drove😁', text)).toEqual(['p0: We drove']);
    expect(shown('😀They ate😀', text)).toEqual(['p1: They ate']);
    expect(shown('😀We drove😀', text)).toEqual(['p0: 😀We drove😀']);
  });
});

describe('A cut', () => {
  test.each(['[…]', '…', '[...]', '...', '[ … ]', '….'])('is written %s', (mark) => {
    expect(shown(`We drove ${mark} a word`, night)).toEqual(['p0: We drove', '[…]', 'p0: a word']);
  });

  test('may leave out the ends of passages and whole ones', () => {
    expect(shown('nobody said […] Then we slept', night)).toEqual([
      'p0: nobody said',
      '[…]',
      'p2: Then we slept',
    ]);
  });

  test('is needed where the words are of two passages', () => {
    expect(shown('nobody said a word. The snow had stopped.', night)).toBeNull();
  });

  test('may be made twenty times, and no more', () => {
    const text = passages(Array.from({ length: 50 }, (_, index) => `w${index}`).join(' '));
    const cut = (times: number): string =>
      Array.from({ length: times + 1 }, (_, index) => `w${index * 2}`).join(' … ');
    expect(shown(cut(20), text)).toHaveLength(41);
    expect(shown(cut(21), text)).toBeNull();
  });

  test('never goes back', () => {
    expect(shown('Then we slept […] nobody said', night)).toBeNull();
    expect(shown('a word […] We drove […] nobody', night)).toBeNull();
  });

  test('at either end says nothing', () => {
    expect(shown('… all night …', night)).toEqual(['p0: all night']);
  });

  test('that leaves nothing out joins', () => {
    expect(shown('We drove … all night', night)).toEqual(['p0: We drove all night']);
  });

  test('in the passage itself is copied with it', () => {
    const text = passages('I thought … well, I thought [… so it went …] of leaving.');
    expect(shown('I thought … well, I thought', text)).toEqual(['p0: I thought … well, I thought']);
    expect(shown('I thought [… so it went …] of leaving.', text)).toEqual([
      'p0: I thought [… so it went …] of leaving.',
    ]);
  });
});

describe('An insertion', () => {
  test('is shown in its place', () => {
    expect(shown('nobody [in the car] said a word', night)).toEqual([
      'p0: nobody',
      '[in the car]',
      'p0: said a word',
    ]);
  });

  test('may stand for up to five words', () => {
    const text = passages('then one two three four five we left');
    expect(shown('then [all of them] we left', text)).toEqual([
      'p0: then',
      '[all of them]',
      'p0: we left',
    ]);
    const six = passages('then one two three four five six we left');
    expect(shown('then [all of them] we left', six)).toBeNull();
  });

  test('of a first letter only says that its case was changed', () => {
    expect(shown('[N]obody said', night)).toEqual(['p0: nobody said']);
    expect(shown('[N]obody said', passages('And [n]obody said it.'))).toEqual([
      'p0: [n]obody said',
    ]);
    expect(shown('nobody said', passages('And [n]obody said it.'))).toEqual(['p0: [n]obody said']);
  });

  test('that stands in the passage too is of the passage', () => {
    const text = passages('I met her, she laughed.', 'I met [Fincher] once [laughs] in Rome.');
    expect(shown('I met [Fincher] once [laughs] in Rome', text)).toEqual([
      'p1: I met [Fincher] once [laughs] in Rome',
    ]);
    expect(shown('[Fincher] once', text)).toEqual(['p1: [Fincher] once']);
    expect(shown('[laughs]', text)).toEqual(['p1: [laughs]']);
  });

  test('without words in it is punctuation', () => {
    expect(shown('[—] We [*] drove [?] all […] a word [!]', night)).toEqual([
      'p0: We drove all',
      '[…]',
      'p0: a word',
    ]);
  });

  test('alone is no quote', () => {
    expect(shown('[so they say]', night)).toBeNull();
    expect(shown('[…]', night)).toBeNull();
    expect(shown('—', night)).toBeNull();
    expect(shown('', night)).toBeNull();
  });
});

describe('Of several places', () => {
  test.each([
    [-1, 'p0'],
    [0, 'p0'],
    [1, 'p0'],
    [2, 'p2'],
    [9, 'p2'],
  ])('the nearest to passage %i is meant', (near, id) => {
    expect(shown('We drove all night', night, near)).toEqual([`${id}: We drove all night`]);
  });
});

/** A passage of invented words, and a stretch of them. */
const stretch = fc
  .record({
    before: fc.array(word, { maxLength: 6 }),
    inside: fc.array(word, { minLength: 1, maxLength: 6 }),
    after: fc.array(word, { maxLength: 6 }),
    others: fc.array(fc.array(word, { maxLength: 5 }), { maxLength: 4 }),
    at: fc.nat(4),
    near: fc.integer({ min: -1, max: 5 }),
  })
  .map(({ before, inside, after, others, at, near }) => {
    const texts = others.map((words) => words.map(({ text }) => text).join(' '));
    const quote = inside.map(({ text }) => text).join(' ');
    texts.splice(at, 0, [...before, ...inside, ...after].map(({ text }) => text).join(' '));
    return { quote, among: passages(...texts), near };
  })
  // Stray brackets of a text would make insertions of a quote’s words.
  .filter(({ quote }) => lettersOf(quote) !== '' && !/[[\]]/.test(quote));

describe('For any words', () => {
  test('a stretch of a passage is found, and what is found are its words', () => {
    fc.assert(
      fc.property(stretch, ({ quote, among, near }) => {
        const parts = shown(quote, among, near);
        expect(parts).not.toBeNull();
        expect(lettersOf(letters(parts))).toBe(lettersOf(quote));
      }),
      runs(1000),
    );
  });

  test('case, quotation marks and line breaks do not matter', () => {
    fc.assert(
      fc.property(stretch, ({ quote, among, near }) => {
        const folded = quote
          .replace(/[’‘]/g, "'")
          .replace(/[“”«»]/g, '"')
          .replaceAll(' ', '\n')
          .normalize('NFD');
        const other = folded.toUpperCase().toLowerCase() === folded.toLowerCase();
        expect(shown(other ? folded.toUpperCase() : folded, among, near)).not.toBeNull();
      }),
      runs(500),
    );
  });

  test('with one word changed it is not found', () => {
    fc.assert(
      fc.property(stretch, fc.nat(10), ({ quote, among, near }, at) => {
        const words = quote.split(' ');
        const index = at % words.length;
        if (/…|\.{3}/.test(quote)) return;
        const changed = words.with(index, 'zzzz').join(' ');
        expect(shown(changed, among, near)).toBeNull();
        const added = words.toSpliced(index, 0, 'zzzz').join(' ');
        expect(shown(added, among, near)).toBeNull();
      }),
      runs(500),
    );
  });

  test('it is found wherever trying everything finds it', () => {
    const letter = fc.constantFrom('a', 'b', 'c');
    const texts = fc.array(
      fc.array(letter, { maxLength: 6 }).map((words) => words.join(' ')),
      { minLength: 1, maxLength: 4 },
    );
    const item = fc.oneof(
      { arbitrary: letter, weight: 3 },
      { arbitrary: fc.constant('…'), weight: 1 },
      { arbitrary: letter.map((one) => `[${one}]`), weight: 1 },
    );
    fc.assert(
      fc.property(texts, fc.array(item, { minLength: 1, maxLength: 8 }), (all, items) => {
        const isFound = findQuote(items.join(' '), passages(...all), 0) !== null;
        expect(isFound).toBe(standsIn(items, all));
      }),
      runs(3000),
    );
  });

  test('parts are shown from the first to the last, each within its passage', () => {
    fc.assert(
      fc.property(stretch, stretch, ({ quote, among }, other) => {
        const texts = [...among, ...other.among].map(({ text }) => text);
        const all = passages(...texts);
        const parts = findQuote(`${quote} […] ${other.quote}`, all, 0);
        if (!parts) return;
        let last = [0, 0];
        for (const part of parts) {
          if (part.type !== 'words') continue;
          const index = Number(part.passage.slice(1));
          const [passage = 0, end = 0] = last;
          expect(index > passage || (index === passage && part.start >= end)).toBe(true);
          expect(part.end).toBeLessThanOrEqual(all[index]?.text.length ?? 0);
          last = [index, part.end];
        }
        expect(lettersOf(letters(parts.map((part) => show(part, all))))).toBe(
          lettersOf(quote + other.quote),
        );
      }),
      runs(300),
    );
  });
});

describe('However a quote is made, it is found or refused in a moment', () => {
  const repeated = passages(...Array.from({ length: 500 }, () => 'so and so and '.repeat(40)));
  test.each([
    ['many cuts', `${'so […] '.repeat(20)}never`],
    ['more cuts than anybody makes', `${'so […] '.repeat(5000)}so`],
    ['many insertions', `${'[well] '.repeat(20)}never`],
    ['both', `${'[well] […] so '.repeat(10)}never`],
    ['many repetitions', `${'so and '.repeat(19)}never`],
    ['a very long quote', 'so and '.repeat(50_000)],
    ['nothing but marks', '[…'.repeat(20_000)],
  ])('%s', (_, quote) => {
    const started = performance.now();
    expect(shown(quote, repeated, 250)).toBeNull();
    expect(performance.now() - started).toBeLessThan(2500);
  });

  test('a real one at the end of a long interview', () => {
    const long = passages(
      ...Array.from({ length: 2000 }, (_, index) => `I think that I said ${index} things then.`),
      'I think I will remember the snow and, years later, I think of the road.',
    );
    const started = performance.now();
    expect(shown('I […] remember the snow […] I […] road', long)).toEqual([
      'p0: I',
      '[…]',
      'p2000: remember the snow',
      '[…]',
      'p2000: I',
      '[…]',
      'p2000: road',
    ]);
    expect(performance.now() - started).toBeLessThan(500);
  });
});

/** The words among shown parts, without their passages’ names. */
function letters(parts: readonly string[] | null): string {
  return (parts ?? [])
    .map((part) => part.replace(/^p\d+: /, ''))
    .join(' ')
    .replaceAll('[…]', '');
}

/** Whether items can be matched to texts at all, with at least one word. Slow and simple. */
function standsIn(items: readonly string[], texts: readonly string[]): boolean {
  const all = texts.map((text) => text.split(' ').filter((one) => one !== ''));
  const outer = (one: string): boolean => one !== '…';
  const kept = items.slice(Math.max(0, items.findIndex(outer)), items.findLastIndex(outer) + 1);
  const follows = (at: number, passage: number, index: number, words: number): boolean => {
    const one = kept[at];
    if (one === undefined) return words > 0;
    const next = all[passage]?.[index];
    if (one === '…') {
      if (follows(at + 1, passage, index, words)) return true;
      return all.some((later, number) =>
        later.some(
          (_, place) =>
            (number > passage || (number === passage && place > index)) &&
            follows(at + 1, number, place, words),
        ),
      );
    }
    if (next === one.replace(/[[\]]/g, '') && follows(at + 1, passage, index + 1, words + 1)) {
      return true;
    }
    if (!one.startsWith('[')) return false;
    const left = (all[passage]?.length ?? 0) - index;
    return Array.from({ length: Math.min(5, left) + 1 }, (_, replaced) => replaced).some(
      (replaced) => follows(at + 1, passage, index + replaced, words),
    );
  };
  return all.some((words, passage) => words.some((_, index) => follows(0, passage, index, 0)));
}
