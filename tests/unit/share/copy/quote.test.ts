import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutQuote, type Piece, type QuotedPassage } from '../../../../src/share/copy/cut-quote.ts';
import { writeQuote, type QuoteSource } from '../../../../src/share/copy/write-quote.ts';

/* Invented, like all that is said here. */
const passages: readonly QuotedPassage[] = [
  { text: 'Was the lamp lit?', spans: [], speaker: 'The Lantern' },
  {
    text: 'We lit [the lamp] in Lanterns & Stairs, and it <went> out again.',
    spans: [{ start: 21, end: 38, kind: 'emphasis' }],
    speaker: 'Ilse Orchard',
  },
  { text: 'Twice.\nMore than twice.', spans: [], speaker: 'Ilse Orchard' },
  { text: 'She laughs.', spans: [], speaker: null },
  { text: 'And the stairs?', spans: [], speaker: 'The Lantern' },
];

const source: QuoteSource = {
  edition: 'transcript',
  title: 'On “lamps” & <doors>',
  publication: 'The Invented Lantern',
  date: '28 February 1975',
  language: 'en',
  direction: 'ltr',
  link: 'https://example.org/interviews/lamps/?v=1xx#was-the-lamp-lit',
};

function whole(passage: number): Piece {
  return { passage, start: 0, end: passages[passage]?.text.length ?? 0 };
}

/** Words of a passage. */
function words(passage: number, text: string): Piece {
  const start = passages[passage]?.text.indexOf(text) ?? -1;
  return { passage, start, end: start + text.length };
}

function plain(pieces: readonly Piece[], edition: QuoteSource['edition'] = 'transcript'): string[] {
  return writeQuote(cutQuote(passages, pieces), { ...source, edition }).plain.split('\n\n');
}

describe('A quote as plain text', () => {
  test('is the words as they stand, who said them, where and when, and the link', () => {
    expect(plain([words(1, 'We lit [the lamp] in Lanterns & Stairs')])).toEqual([
      'We lit [the lamp] in Lanterns & Stairs',
      `— Ilse Orchard, in “On “lamps” & <doors>”, The Invented Lantern, 28 February 1975\n${source.link}`,
    ]);
  });

  test('of a digest is never as if it had been said so', () => {
    expect(plain([whole(1)], 'digest').at(-1)).toMatch(
      /^— Ilse Orchard, retold, in “On .*”, after The Invented Lantern, 28 February 1975\n/,
    );
    expect(plain([whole(3)], 'digest').at(-1)).toMatch(/^— Retold, in “/);
  });

  test('names everybody who speaks in it, each where a turn begins', () => {
    const [first, second, third, fourth, line] = plain([
      words(0, 'lit?'),
      whole(1),
      whole(2),
      words(3, 'She'),
    ]);
    expect(first).toBe('The Lantern: lit?');
    expect(second).toMatch(/^Ilse Orchard: We lit/);
    expect(third).toBe('Twice.\nMore than twice.');
    expect(fourth).toBe('She');
    expect(line).toMatch(/^— The Lantern and Ilse Orchard, in “/);
  });

  test('claims nothing of what nobody said', () => {
    expect(plain([whole(3)]).at(-1)).toMatch(/^— “On “lamps”/);
  });

  test('says where words were left out inside it, and only there', () => {
    expect(plain([words(1, 'We lit'), words(1, 'went')])[0]).toBe('We lit […] went');
    expect(plain([words(1, 'We lit'), words(1, '[the lamp]')])[0]).toBe('We lit [the lamp]');
    expect(plain([words(1, 'We '), words(1, 'lit')])[0]).toBe('We lit');
    expect(plain([words(1, 'out again.'), words(2, 'Twice.')]).slice(0, 2)).toEqual([
      'out again.',
      'Twice.',
    ]);
    expect(plain([words(1, 'out'), words(2, 'Twice.')])[1]).toBe('[…]');
    expect(plain([whole(1), words(2, 'twice.')])[1]).toBe('[…]');
  });

  test('shows that a speaker was skipped', () => {
    expect(plain([whole(0), whole(4)]).slice(0, 3)).toEqual([
      'Was the lamp lit?',
      '[…]',
      'And the stairs?',
    ]);
    const between = plain([whole(1), whole(4)]);
    expect(between[1]).toBe('[…]');
    expect(between[2]).toBe('The Lantern: And the stairs?');
  });

  test('is empty of what was not chosen', () => {
    expect(cutQuote(passages, [])).toEqual({ paragraphs: [], speakers: [] });
    expect(cutQuote(passages, [{ passage: 9, start: 0, end: 4 }]).paragraphs).toEqual([]);
    expect(cutQuote(passages, [words(1, ' ')]).paragraphs).toEqual([]);
  });

  test('adds nothing to the words and drops none, wherever it is cut', () => {
    const ends = fc.tuple(fc.nat(passages.length - 1), fc.nat(80), fc.nat(80));
    fc.assert(
      fc.property(fc.array(ends, { maxLength: 5 }), (chosen) => {
        const pieces = chosen
          .map(([passage, a, b]) => ({ passage, start: Math.min(a, b), end: Math.max(a, b) }))
          .sort((a, b) => a.passage - b.passage || a.start - b.start)
          .filter((piece, index, all) => {
            const before = all[index - 1];
            return before?.passage !== piece.passage || before.end <= piece.start;
          });
        const { paragraphs } = cutQuote(passages, pieces);
        const bare = (text: string): string => text.replace(/\[…\]|\s/g, '');
        const meant = pieces.map(({ passage, start, end }) =>
          passages[passage]?.text.slice(start, end),
        );
        expect(bare(paragraphs.map(({ text }) => text).join(''))).toBe(bare(meant.join('')));
      }),
    );
  });
});

describe('A quote as rich text', () => {
  test('keeps emphasis and line breaks, and is safe whatever the words are', () => {
    const quote = cutQuote(passages, [
      whole(0),
      words(1, 'Lanterns & Stairs, and it <went> out'),
      words(2, 'Twice.\nMore'),
    ]);
    expect(writeQuote(quote, source).html).toBe(
      '<blockquote lang="en" dir="ltr"><p><b>The Lantern:</b> Was the lamp lit?</p>' +
        '<p>[…]</p>' +
        '<p><b>Ilse Orchard:</b> <em>Lanterns &amp; Stairs</em>, and it &lt;went&gt; out</p>' +
        '<p>[…]</p>' +
        '<p>Twice.<br>More</p></blockquote>' +
        '<p>— The Lantern and Ilse Orchard, in “<a href="https://example.org/interviews/lamps/?v=1xx#was-the-lamp-lit">On “lamps” &amp; &lt;doors&gt;</a>”, The Invented Lantern, 28 February 1975</p>',
    );
  });

  test('says in which language and direction it is read', () => {
    const { html } = writeQuote(cutQuote(passages, [whole(0)]), {
      ...source,
      language: 'ar',
      direction: 'rtl',
    });
    expect(html).toMatch(/^<blockquote lang="ar" dir="rtl">/);
  });
});
