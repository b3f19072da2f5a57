import fc from 'fast-check';

/** A word as the reader will see it, and as an editor writes it in Markdown. */
export interface Word {
  readonly text: string;
  readonly markdown: string;
  /** Whether it begins, and ends, with a wide character of a script that writes without spaces. */
  readonly wide: { readonly start: boolean; readonly end: boolean };
}

/** Everything here may stand anywhere: in a heading, a caption, a label. */
const letters = [
  ...['We', 'edited', 'for', 'fourteen', 'months', 'a', 'I', 'film', 'yes', 'the', 'reason', 'Her'],
  ...[
    'café',
    'cafe\u0301',
    'naïve',
    'Zoe\u0308',
    'Łódź',
    'İzmir',
    'Straße',
    'ﬁlm',
    'e\u030a\u0308\u0323',
  ],
  ...[
    'فيلم',
    'السّينما',
    'סֶרֶט',
    'שלום',
    'फ़िल्म',
    'ภาพยนตร์',
    'ขอบคุณ',
    '영화',
    '감독',
    'می\u200cخواهم',
  ],
  ...['Жук', 'ταινία', '𝒳𝒴', '1968', '½'],
];

const wideLetters = [
  '映画',
  '監督',
  'は',
  'スター',
  'が',
  'か\u3099',
  '𠮷野',
  '电影',
  '葛\u{e0100}',
  '々',
];

/** Marks, signs and pictures, and what Markdown would take for its own. */
const others = [
  ...[
    'don’t',
    'can\u0027t',
    '’68',
    'rock ’n’ roll',
    '2.35:1',
    'M*A*S*H',
    '“yes,”',
    '‘no’',
    '«oui»',
  ],
  ...[
    '🎬',
    '👩‍👩‍👧',
    '👍🏽',
    '❤️',
    '🇯🇵',
    '1️⃣',
    '—',
    '–',
    '…',
    '...',
    '(aside)',
    'and/or',
    '50%',
    '$5',
    '100°',
  ],
  ...[
    'AT&T',
    '&amp;',
    '&#8238;',
    '<b>',
    '</p>',
    'C#',
    '#1',
    '#',
    '>',
    '=',
    '==',
    '---',
    '***',
    '|',
    '^',
  ],
  ...[
    'snake_case',
    '_private_',
    'back\\slash',
    '\\',
    '¯\\_(ツ)_/¯',
    '`code`',
    '~~gone~~',
    '!',
    '+',
    '+1',
  ],
  ...[
    '-3',
    '1.',
    '2)',
    '*',
    '"quoted"',
    'https://invented.example/a_b?c=d&e',
    'a@b.example',
    'x^2^',
    '{#id}',
  ],
  ...['[', ']', ']]', '](', 'TODO:'],
];

const wideOthers = ['「映画」', '、', '。', '（笑）', '２０１３年', '！'];

/** An editor who escapes all, or only what has to be. */
function write(text: string, thorough: boolean): string {
  if (thorough) return text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
  return text
    .replace(/[\\`*_[\]<>#&~|=]/g, '\\$&')
    .replace(/^(\d+)([.)])$/, '$1\\$2')
    .replace(/^[-+]/, '\\$&');
}

function from(texts: readonly string[], wide: boolean): fc.Arbitrary<Word> {
  return fc.tuple(fc.constantFrom(...texts), fc.boolean()).map(([text, thorough]) => {
    return { text, markdown: write(text, thorough), wide: { start: wide, end: wide } };
  });
}

/** Words of letters and digits alone. */
export const plainWord: fc.Arbitrary<Word> = fc.oneof(
  { arbitrary: from(letters, false), weight: 3 },
  { arbitrary: from(wideLetters, true), weight: 1 },
);

/** Any word, sign or picture. */
export const word: fc.Arbitrary<Word> = fc.oneof(
  { arbitrary: plainWord, weight: 3 },
  { arbitrary: from(others, false), weight: 2 },
  { arbitrary: from(wideOthers, true), weight: 1 },
  {
    arbitrary: fc
      .tuple(plainWord, fc.constantFrom(',', '.', '?', '!', ';', '…', '’s', '—yes', '-like'))
      .map(([{ text, markdown, wide }, mark]) => ({
        text: text + mark,
        markdown: /^\d+\.$/.test(text + mark) ? `${markdown}\\.` : markdown + mark,
        wide: { ...wide, end: false },
      })),
    weight: 1,
  },
);

/** What an editor puts between square brackets. */
export const bracketed: fc.Arbitrary<Word> = fc
  .constantFrom(
    ...['[laughs]', '[…]', '[...]', '[1]', '[*]', '[inaudible 00:12]', '[the short “I’m Here”]'],
    ...['[笑]', '[A [nested] one]'],
  )
  .map((text) => ({
    text,
    markdown: text.replace('*', '\\*'),
    wide: { start: false, end: false },
  }));
