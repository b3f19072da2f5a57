import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, type Span, type Text } from '../../../src/interview/index.ts';
import { findMentions, type Names } from '../../../src/library/find-mentions.ts';
import { word } from '../interview/generators/vocabulary.ts';
import { runs } from '../interview/seeded.ts';
import { namesOf } from './names.ts';

const names = namesOf(
  {
    Her: 'her',
    'The Long Night': 'the-long-night',
    'Being Ana Duarte': 'being-ana-duarte',
    Adaptation: 'adaptation',
    'Adaptation.': 'adaptation',
    'The Wolves’ Hour': 'the-wolves-hour',
    "Nobody's Child": 'nobodys-child',
    '’Til Morning': 'til-morning',
    'Why?': 'why',
    'The “Why” Tapes': 'the-why-tapes',
    Café: 'cafe',
    夜: 'night',
    Twice: ['twice-1971', 'twice-2003'],
    Duarte: 'duarte-the-film',
  },
  {
    'Ana Duarte': 'ana-duarte',
    'Ana Duarte Lopes': 'ana-duarte-lopes',
    Duarte: 'ana-duarte',
    'José Ñandú': 'jose',
    'Sean O’Brien': 'sean',
    'Ben Okri-Lund Jr.': 'ben',
    'Émile Zo': 'emile',
    山田太郎: 'yamada',
    สมชาย: 'somchai',
    봉준서: 'bong',
    'مريم سعد': 'maryam',
    '𝒳avier Q': 'xavier',
    'Her Majesty': 'band',
    Twin: ['twin-a', 'twin-b'],
    'Twin Peters': 'peters',
    'Maria Lund': 'maria-lund',
    'Lund Okafor Berg': 'lund-okafor-berg',
    'Lund Maria': 'lund-maria',
  },
);

/** The passage that a line of Markdown makes. */
function passage(markdown: string): Text {
  const { draft } = parse(`**Eve:** ${markdown}`);
  const [block] = draft.sections[0]?.turns[0]?.blocks ?? [];
  return block?.kind === 'passage' ? block : { text: '', spans: [] };
}

/** What is found in a line of Markdown: `Her → her`. */
function found(markdown: string, plain: readonly string[] = [], known: Names = names): string[] {
  const text = passage(markdown);
  const { spans } = findMentions(text, known, new Set(plain));
  return spans.flatMap((span) =>
    span.kind === 'mention' && !span.explicit
      ? [`${text.text.slice(span.start, span.end)} → ${span.target.slug}`]
      : [],
  );
}

describe('A film is found by its title', () => {
  test.each([
    ['“Her”'],
    ['"Her"'],
    ['‘Her’'],
    ["'Her'"],
    ['„Her“'],
    ['„Her”'],
    ['‚Her‘'],
    ['«Her»'],
    ['« Her »'],
    ['«\u00a0Her\u00a0»'],
    ['»Her«'],
    ['‹Her›'],
    ['”Her”'],
    ['「Her」'],
    ['『Her』'],
    ['《Her》'],
    ['〈Her〉'],
    ['*Her*'],
    ['_Her_'],
    ['***Her***'],
    ['“*Her*”'],
    ['*“Her”*'],
    ['“‘Her’”'],
    ['“Her,”'],
    ['“Her?!”'],
    ['“Her” …'],
    ['*Her,*'],
    ['“Her”’s'],
    ['“Her”-like'],
    ['(“Her”)'],
    ['彼の“Her”は'],
    ['🎬“Her”🎬'],
    ['❤️*Her*❤️'],
  ])('in %s', (markdown) => {
    expect(found(`We saw ${markdown} twice.`)).toEqual(['Her → her']);
  });

  test.each([
    'her',
    'Her',
    'HER',
    '“her”',
    '“HER”',
    '*her*',
    '**Her**',
    '“Her mother”',
    '“I saw Her”',
    '“Her',
    'Her”',
    '“Here”',
    '“Heŕ”',
    '“Her\u0301”',
    '‘Her’s',
    "x'Her'",
    '“Her»',
    '[Her]',
    '(Her)',
    '*Her mother*',
    '*see Her*',
    '“”',
    '"" Her ""',
    '"no," Her "yes"',
  ])('and not in %s', (markdown) => {
    expect(found(`We saw ${markdown} twice.`)).toEqual([]);
  });

  test.each([
    ['“Adaptation.”', 'Adaptation. → adaptation'],
    ['“Adaptation,”', 'Adaptation → adaptation'],
    ['“Adaptation”.', 'Adaptation → adaptation'],
    ['*Adaptation.*', 'Adaptation. → adaptation'],
    ['“Why?”', 'Why? → why'],
    ['“Why?,”', 'Why? → why'],
    ['“The Wolves’ Hour”', 'The Wolves’ Hour → the-wolves-hour'],
    ['‘The Wolves’ Hour’', 'The Wolves’ Hour → the-wolves-hour'],
    ["'The Wolves' Hour'", "The Wolves' Hour → the-wolves-hour"],
    ['*Nobody’s Child*', 'Nobody’s Child → nobodys-child'],
    ['‘Nobody’s Child’', 'Nobody’s Child → nobodys-child'],
    ["*'Til Morning*", "'Til Morning → til-morning"],
    ['“’Til Morning”', '’Til Morning → til-morning'],
    ['‘The “Why” Tapes’', 'The “Why” Tapes → the-why-tapes'],
    ['*The “Why” Tapes*', 'The “Why” Tapes → the-why-tapes'],
    ['“Cafe\u0301”', 'Cafe\u0301 → cafe'],
    ['「夜」', '夜 → night'],
    ['“The\u00a0Long\nNight”', 'The\u00a0Long Night → the-long-night'],
    ['“The Long\\\nNight”', 'The Long\nNight → the-long-night'],
    ['“The  Long Night”', 'The  Long Night → the-long-night'],
  ])('%s as %s', (markdown, expected) => {
    expect(found(markdown)).toEqual([expected]);
  });

  test('behind a quotation longer than any title', () => {
    expect(found(`He said "${'so and so '.repeat(40)}" and "Her" is good.`)).toEqual(['Her → her']);
    expect(found('Say "so, and "Her" is good.')).toEqual(['Her → her']);
  });
});

describe('A person is found by name or alias', () => {
  test.each([
    ['Ana Duarte', 'Ana Duarte → ana-duarte'],
    ['Ana\u00a0Duarte', 'Ana\u00a0Duarte → ana-duarte'],
    ['Ana\u202fDuarte', 'Ana\u202fDuarte → ana-duarte'],
    ['Ana\nDuarte', 'Ana Duarte → ana-duarte'],
    ['Ana\\\nDuarte', 'Ana\nDuarte → ana-duarte'],
    ['Ana  Duarte', 'Ana  Duarte → ana-duarte'],
    ['Duarte', 'Duarte → ana-duarte'],
    ['Ana Duarte’s', 'Ana Duarte → ana-duarte'],
    ["Duarte's", 'Duarte → ana-duarte'],
    ['“Ana Duarte”', 'Ana Duarte → ana-duarte'],
    ['*Ana* Duarte', 'Ana Duarte → ana-duarte'],
    ['[Duarte]', 'Duarte → ana-duarte'],
    ['Duarte-like', 'Duarte → ana-duarte'],
    ['Ana Duarte Lopes', 'Ana Duarte Lopes → ana-duarte-lopes'],
    ['Ana Duarte Lopesh', 'Ana Duarte → ana-duarte'],
    ['Jose\u0301 N\u0303andu\u0301', 'Jose\u0301 N\u0303andu\u0301 → jose'],
    ['José Ñandú', 'José Ñandú → jose'],
    ["Sean O'Brien", "Sean O'Brien → sean"],
    ['Ben Okri-Lund Jr.', 'Ben Okri-Lund Jr. → ben'],
    ['E\u0301mile Zo', 'E\u0301mile Zo → emile'],
    ['彼は山田太郎です', '山田太郎 → yamada'],
    ['คุณสมชายมา', 'สมชาย → somchai'],
    ['감독 봉준서,', '봉준서 → bong'],
    ['مع مريم سعد.', 'مريم سعد → maryam'],
    ['𝒳avier Q', '𝒳avier Q → xavier'],
    ['🎬Duarte', 'Duarte → ana-duarte'],
    ['❤️Duarte❤️', 'Duarte → ana-duarte'],
    ['1️⃣Duarte', 'Duarte → ana-duarte'],
    ['👩‍👩‍👧 Duarte 👍🏽', 'Duarte → ana-duarte'],
    ['Her Majesty', 'Her Majesty → band'],
  ])('in %j', (markdown, expected) => {
    expect(found(markdown)).toEqual([expected]);
  });

  test.each([
    'Duartes',
    'duarte',
    'DUARTE',
    'xDuarte',
    'éDuarte',
    'e\u0301Duarte',
    'Duarte\u0301',
    'Duarte2',
    '2Duarte',
    'Ana',
    'José Nandú',
    'Emile Zo',
    'Émile Zoe\u0308',
    '山田太',
    '봉준서는',
    '𝒳𝒳avier Q',
    'สมชายั',
  ])('and not in %j', (markdown) => {
    expect(found(`${markdown} said so.`)).toEqual([]);
  });
});

describe('Of names that overlap', () => {
  test.each([
    ['*Being Ana Duarte*', ['Being Ana Duarte → being-ana-duarte']],
    ['Being Ana Duarte', ['Ana Duarte → ana-duarte']],
    ['“Being Ana Duarte Lopes”', ['Ana Duarte Lopes → ana-duarte-lopes']],
    [
      'Ana Duarte Lopes and Ana Duarte',
      ['Ana Duarte Lopes → ana-duarte-lopes', 'Ana Duarte → ana-duarte'],
    ],
    ['“Her” Majesty', ['Her → her']],
    ['Twin Peters', ['Twin Peters → peters']],
    ['Maria Lund Okafor Berg', ['Lund Okafor Berg → lund-okafor-berg']],
    ['“Her” is by Ana *Duarte* Lopes', ['Her → her', 'Ana Duarte Lopes → ana-duarte-lopes']],
  ])('the longest wins: %s', (markdown, expected) => {
    expect(found(markdown)).toEqual(expected);
  });

  test.each([
    ['[Ana Duarte](https://a.example)', []],
    ['[Ana Duarte](person:other)', []],
    ['[by Ana Duarte and “Her”](#x)', []],
    ['[so Ana](#x) Duarte', ['Duarte → ana-duarte']],
    ['Ana Duarte [Lopes](#x)', ['Ana Duarte → ana-duarte']],
    ['[*Her*](#x) and *Her*', ['Her → her']],
    ['*[Her](film:other)*', []],
    ['[so](#x)Duarte', []],
    ['[so](#x) Duarte', ['Duarte → ana-duarte']],
  ])('none is inside a link or a mention: %s', (markdown, expected) => {
    expect(found(markdown)).toEqual(expected);
  });
});

test('Of two as long, the first wins', () => {
  expect(found('Maria Lund Maria')).toEqual(['Maria Lund → maria-lund']);
  expect(found('Lund Maria Lund')).toEqual(['Lund Maria → lund-maria']);
});

describe('A name that several bear', () => {
  test('stays plain and is reported', () => {
    const { spans, ambiguous } = findMentions(passage('Twin saw “Twice”, Twin.'), names, new Set());
    expect(spans).toEqual([]);
    expect(ambiguous).toEqual([
      {
        name: 'Twice',
        targets: [
          { type: 'film', slug: 'twice-1971' },
          { type: 'film', slug: 'twice-2003' },
        ],
      },
      {
        name: 'Twin',
        targets: [
          { type: 'person', slug: 'twin-a' },
          { type: 'person', slug: 'twin-b' },
        ],
      },
      {
        name: 'Twin',
        targets: [
          { type: 'person', slug: 'twin-a' },
          { type: 'person', slug: 'twin-b' },
        ],
      },
    ]);
  });

  test('is fine where the text says which', () => {
    const { ambiguous } = findMentions(passage('[Twin](person:twin-a)'), names, new Set());
    expect(ambiguous).toEqual([]);
  });

  test('or that is not meant is silenced, however it is written', () => {
    const text = passage(
      'Twin saw Sean O\u0027Brien, Jose\u0301 N\u0303andu\u0301 and “Her” in Ana\u00a0Duarte’s.',
    );
    const plain = new Set(['Twin', 'Sean O’Brien', 'José Ñandú', 'Her', 'Ana Duarte']);
    expect(findMentions(text, names, plain)).toEqual({ spans: text.spans, ambiguous: [] });
  });

  test('silences no part of itself', () => {
    expect(found('Ana Duarte Lopes', ['Ana Duarte Lopes'])).toEqual([]);
    expect(found('Ana Duarte Lopes', ['Ana Duarte'])).toEqual([
      'Ana Duarte Lopes → ana-duarte-lopes',
    ]);
  });
});

describe('In any text', () => {
  /** A text of invented words with names in it that are meant, each between spaces. */
  const withNames = fc.array(
    fc.oneof(
      { arbitrary: word.map(({ text }) => ({ text, slug: null })), weight: 3 },
      {
        arbitrary: fc.constantFrom(
          { text: 'Ana Duarte', slug: 'ana-duarte' },
          { text: 'Sean O’Brien', slug: 'sean' },
          { text: '山田太郎', slug: 'yamada' },
          { text: 'مريم سعد', slug: 'maryam' },
          { text: '“The Long Night”', slug: 'the-long-night' },
          { text: '‘Nobody’s Child,’', slug: 'nobodys-child' },
        ),
        weight: 1,
      },
    ),
    { maxLength: 20 },
  );

  test('the names that are meant are found where they stand, and no others', () => {
    fc.assert(
      fc.property(withNames, (parts) => {
        let text = '';
        const expected: string[] = [];
        for (const part of parts) {
          if (part.slug !== null) {
            const bare = /^[“‘]?(.*?)(?:,’|”)?$/u.exec(part.text)?.[1] ?? '';
            const start = text.length + part.text.indexOf(bare);
            expected.push(`${start}–${start + bare.length} ${part.slug}`);
          }
          text += `${part.text} `;
        }
        const { spans, ambiguous } = findMentions(
          { text, spans: [] },
          withoutCommonWords,
          new Set(),
        );
        expect(ambiguous).toEqual([]);
        expect(
          spans.map((span) =>
            span.kind === 'mention' ? `${span.start}–${span.end} ${span.target.slug}` : '',
          ),
        ).toEqual(expected);
      }),
      runs(500),
    );
  });

  test('the spans that were there stay, and all are in order', () => {
    const text = passage('*One* [two](#x) “Her” and **Ana Duarte** [three]. *Her*');
    const { spans } = findMentions(text, names, new Set());
    for (const span of text.spans) expect(spans).toContainEqual(span);
    expect(spans.map(({ start }) => start)).toEqual(
      spans.map(({ start }) => start).toSorted((a, b) => a - b),
    );
    expect(spans.length).toBe(text.spans.length + 3);
  });
});

describe('It takes no time to speak of', () => {
  const many = namesOf(
    Object.fromEntries(
      Array.from({ length: 200 }, (_, index) => [`The Night ${index}`, `n${index}`]),
    ),
    Object.fromEntries(
      Array.from({ length: 400 }, (_, index) => [`Ana Duarte ${index}`, `a${index}`]),
    ),
  );

  test.each([
    [
      '300 kB of prose',
      'Ana and the others drove all night, “so to speak,” and Ana Duarte 7 slept. '.repeat(4000),
    ],
    ['300 kB of names', 'Ana Duarte 399 “The Night 199” '.repeat(10_000)],
    ['names without end', 'Ana Duarte '.repeat(30_000)],
    ['100,000 opening marks', '“'.repeat(100_000)],
    ['100,000 straight marks', '"'.repeat(100_000)],
    ['100,000 apostrophes', '’'.repeat(50_000) + '‘'.repeat(50_000)],
    ['100,000 guillemets', '« '.repeat(50_000) + '»'.repeat(50_000)],
    ['a title and much punctuation', `“The Night 1${'.'.repeat(100_000)}`.repeat(3)],
    ['a title before marks of all kinds', '“The Night 1.'.repeat(25_000)],
    ['combining marks', `Ana Duarte 1${'\u0301'.repeat(100_000)}`],
    ['combining marks before names', `${'\u0301'.repeat(100)}Ana Duarte 1`.repeat(3000)],
    ['white space', `Ana${' '.repeat(100_000)}Duarte 1`],
  ])('%s', (_, text) => {
    const spans: Span[] = [{ start: 0, end: text.length, kind: 'emphasis' }];
    const started = performance.now();
    findMentions({ text, spans }, many, new Set(['Ana Duarte 7']));
    expect(performance.now() - started).toBeLessThan(800);
  });
});

/** “Her” is in the vocabulary of invented words. */
const withoutCommonWords = namesOf(
  { 'The Long Night': 'the-long-night', "Nobody's Child": 'nobodys-child' },
  {
    'Ana Duarte': 'ana-duarte',
    "Sean O'Brien": 'sean',
    山田太郎: 'yamada',
    'مريم سعد': 'maryam',
  },
);
