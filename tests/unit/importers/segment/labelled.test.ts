import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { castVoices } from '../../../../src/importers/cast/cast-voices.ts';
import type { Names } from '../../../../src/importers/cast/names.ts';
import { segment } from '../../../../src/importers/segment/index.ts';
import type { Piece, SourceBlock, Transcript } from '../../../../src/importers/types.ts';
import { marked } from '../marked.ts';
import { runs } from '../../interview/seeded.ts';

const nobody: Names = {
  ...{ interviewer: null, subjects: [], labels: [], aliases: new Map(), questions: null },
};

function say(piece: Piece): string {
  if (piece.kind !== 'passage') return `${piece.kind}| ${piece.text}`;
  const { voice, opens, time, text } = piece;
  const who = voice ? (voice.kind === 'label' ? voice.label : `(${voice.kind})`) : '(nobody)';
  return `${opens ? who : `+ ${who}`}${time === undefined ? '' : ` @${time}`}| ${text}`;
}

const read = (text: string, names = nobody): Transcript => segment(marked(text), names);
const turns = (text: string, names = nobody): string[] => read(text, names).pieces.map(say);

/** Two people, two turns each. The words are nobody’s. */
describe.each([
  ['a colon', 'Ann: Why?\n\nBo: So.\n\nAnn: Why not?\n\nBo: So.'],
  [
    'a bold label with its colon',
    '**Ann:** Why?\n\n**Bo:** So.\n\n**Ann:** Why not?\n\n**Bo:** So.',
  ],
  [
    'a bold label before its colon',
    '**Ann**: Why?\n\n**Bo**: So.\n\n**Ann**: Why not?\n\n**Bo**: So.',
  ],
  ['an italic label', '__Ann__: Why?\n\n__Bo__: So.\n\n__Ann__: Why not?\n\n__Bo__: So.'],
  [
    'a question that is bold with its label',
    '**Ann: Why?**\n\nBo: So.\n\n**Ann: Why not?**\n\nBo: So.',
  ],
  ['bold and nothing else', '**Ann** Why?\n\n**Bo** So.\n\n**Ann** Why not?\n\n**Bo** So.'],
  ['a space before the colon', 'Ann : Why?\n\nBo : So.\n\nAnn\u00a0: Why not?\n\nBo : So.'],
  ['a wide colon', 'Ann：Why?\n\nBo：So.\n\nAnn：Why not?\n\nBo：So.'],
  [
    'lenticular brackets',
    '【Ann】Why?\n\n【Bo】So.\n\n【Ann】Why not?\n\n【Bo】So.\n\n【Ann】Well?\n\n【Bo】So.',
  ],
  ['a tab', 'Ann\tWhy?\n\nBo\tSo.\n\nAnn\tWhy not?\n\nBo\tSo.\n\nAnn\tWell?\n\nBo\tSo.'],
  [
    'a heading with the words below',
    '## Ann\n\nWhy?\n\n## Bo\n\nSo.\n\n## Ann\n\nWhy not?\n\n## Bo\n\nSo.',
  ],
  ['a line of its own', 'Ann\nWhy?\n\nBo\nSo.\n\nAnn\nWhy not?\n\nBo\nSo.'],
  ['marks of broadcasts', '>> Ann: Why?\n\n>> Bo: So.\n\n>> Ann: Why not?\n\n>> Bo: So.'],
])('turns that open with %s', (_, text) => {
  test('are found, with the words alone', () => {
    const { shape, pieces, doubts } = read(text);
    expect(shape).toBe('labelled');
    expect(pieces.map(say).slice(0, 4)).toEqual([
      'Ann| Why?',
      'Bo| So.',
      'Ann| Why not?',
      'Bo| So.',
    ]);
    expect(pieces.flatMap((piece) => piece.spans ?? [])).toEqual([]);
    expect(doubts).toEqual([]);
  });

  test('hold what the source has, in order', () => {
    const { pieces } = read(text);
    const written = pieces.map((piece) =>
      piece.kind === 'passage' ? (piece.label ?? '') + piece.text : piece.text,
    );
    expect(written.join('').replace(/\s/gu, '')).toBe(text.replace(/##|\*\*|__|\s/gu, ''));
  });
});

describe('labels are', () => {
  test.each([
    ['initials', 'IO: Why?\n\nMV: So.\n\nIO: Why?\n\nMV: So.', ['IO', 'MV']],
    ['Q and A', 'Q: Why?\n\nA: So.\n\nQ: Why?\n\nA: So.', ['Q', 'A']],
    ['numbered', 'Q1: Why?\n\nA1: So.\n\nQ2: Why?\n\nA2: So.', ['Q1', 'A1', 'Q2', 'A2']],
    ['P.- and R.-', 'P.- Why?\n\nR.- So.\n\nP.- Why?\n\nR.- So.', ['P', 'R']],
    ['D. and R.', 'D. Why?\n\nR. So.\n\nD. Why?\n\nR. So.', ['D', 'R']],
    ['В: and О:', 'В: Why?\n\nО: So.\n\nВ: Why?\n\nО: So.', ['В', 'О']],
    ['問 and 答', '問：Why?\n\n答：So.\n\n問：Why?\n\n答：So.', ['問', '答']],
    [
      'Interviewer:in',
      'Interviewer:in: Why?\n\nVoss: So.\n\nInterviewer:in: Why?\n\nVoss: So.',
      ['Interviewer:in', 'Voss'],
    ],
    ['capitals and a dash', 'ANN – Why?\n\nBO – So.\n\nANN – Why?\n\nBO – So.', ['ANN', 'BO']],
    [
      'capitals and a stop',
      'DR. ROE. Why?\n\nMR. DOE. So.\n\nDR. ROE. Why?\n\nMR. DOE. So.',
      ['DR. ROE', 'MR. DOE'],
    ],
    [
      'with a role',
      'Ann Roe, director of the harbour: Why?\n\nBo Doe (The Lantern): So.\n\nAnn Roe: Why?\n\nBo Doe: So.',
      ['Ann Roe, director of the harbour', 'Bo Doe (The Lantern)', 'Ann Roe', 'Bo Doe'],
    ],
    [
      'several people',
      'Ann: Why?\n\nBo: So.\n\nAnn: Why?\n\nBo: So.\n\nANN AND BO: So.\n\nANN AND BO: So.',
      ['Ann', 'Bo', 'ANN AND BO'],
    ],
    ['Q without a mark', 'Q  Why?\n\nANN: So.\n\nQ Why?\n\nANN: So.', ['Q', 'ANN']],
    ['س and ج', 'س: Why?\n\nج: So.\n\nس: Why?\n\nج: So.', ['س', 'ج']],
  ])('%s', (_, text, expected) => {
    const { shape, pieces } = read(text);
    const labels = pieces.flatMap((piece) =>
      piece.kind === 'passage' && piece.voice?.kind === 'label' ? [piece.voice.label] : [],
    );
    expect(shape).toBe('labelled');
    expect([...new Set(labels)]).toEqual(expected);
    for (const piece of pieces) expect(['Why?', 'So.']).toContain(piece.text);
  });
});

describe('a time', () => {
  test.each([
    ['Ann (00:12:30): Why?', 'Ann @750| Why?'],
    ['Ann [00:12:30]\nWhy?', 'Ann @750| Why?'],
    ['Ann 12:30\nWhy?', 'Ann @750| Why?'],
    ['Ann: [00:12:30] Why?', 'Ann @750| Why?'],
    ['[00:12:30] Ann: Why?', 'Ann @750| Why?'],
    ['[00:12:30.5] - Ann:\nWhy?', 'Ann @750.5| Why?'],
    ['[00:12:30]\n\nAnn: Why?', 'Ann @750| Why?'],
    ['**Ann** (00:12:30): Why?', 'Ann @750| Why?'],
    ['(00:12:30): and so on.', '+ Bo @750| and so on.'],
  ])('in %j is data and no words', (written, expected) => {
    const time = (at: string): string => written.replaceAll('12:30', at);
    const before = `${time('01:00').replace('Ann', 'Bo')}\n\nBo: So.\n\nAnn: Why?\n\nBo: So.`;
    const text = `Ann: Well?\n\n${before}\n\n${written}\n\nBo: So.\n\n${time('13:00')}`;
    const seen = turns(text);
    expect(seen).toContain(expected);
    expect(seen.join(' ')).not.toMatch(/12:30/u);
  });

  test('may stand between a name and the words', () => {
    const text =
      'Ann\n0:01 - 0:04\nWhy?\n\nBo\n0:04 - 0:09\nSo.\n\nAnn\n0:09 - 0:12\nWhy?\n\nBo\n0:12 - 0:15\nSo.';
    expect(turns(text)).toEqual(['Ann @1| Why?', 'Bo @4| So.', 'Ann @9| Why?', 'Bo @12| So.']);
  });

  test('that is none stays in the words', () => {
    expect(
      turns('Ann: Why?\n\nBo: 3:15 was late.\n\nAnn: Why?\n\n2:35:1 is wide.\n\nBo: So.'),
    ).toEqual([
      'Ann| Why?',
      'Bo| 3:15 was late.',
      'Ann| Why?',
      '+ Ann| 2:35:1 is wide.',
      'Bo| So.',
    ]);
  });

  test('behind the last words is listed', () => {
    const { omitted } = read(
      '[0:01] Ann: Why?\n\n[0:02] Bo: So.\n\n[0:03] Ann: Why?\n\n[0:04] Bo: So.\n\n[0:05]',
    );
    expect(omitted).toEqual([{ line: 9, reason: 'A time behind the last words', text: '[0:05]' }]);
  });
});

describe('who speaks where no label stands', () => {
  test('is whoever spoke before', () => {
    expect(turns('Ann: Why?\n\nBo: So.\n\nAnd so on.\n\nAnn: Why?\n\nBo: So.')[2]).toBe(
      '+ Bo| And so on.',
    );
  });

  test('is the interviewer in bold, where a panel has labels', () => {
    const text =
      '**Why?**\n\nRoe: So.\n\nDoe: No.\n\n**And the** **salt?**\n\nDoe: So.\n\nAnd so on.\n\nRoe: No.';
    expect(turns(text)).toEqual([
      '(asks)| Why?',
      'Roe| So.',
      'Doe| No.',
      '(asks)| And the salt?',
      'Doe| So.',
      '+ Doe| And so on.',
      'Roe| No.',
    ]);
  });

  test('is the interviewer above each answer, where only those have labels', () => {
    const text =
      'Why?\nRoe: So.\n\nTell me more.\nRoe: No.\n\nWhere?\nRoe: There.\n\nWhen?\nRoe: Then.';
    const { pieces, doubts } = read(text);
    expect(pieces.map(say).slice(0, 4)).toEqual([
      '(asks)| Why?',
      'Roe| So.',
      '(asks)| Tell me more.',
      'Roe| No.',
    ]);
    expect(doubts.map(({ line }) => line)).toEqual([1, 4, 7, 10]);
  });

  test('is whoever answers, where only questions have labels', () => {
    expect(turns('Q: Why?\n\nSo.\n\nAnd so on.\n\nQ: Where?\n\nThere.')).toEqual([
      'Q| Why?',
      '(answers)| So.',
      '+ (answers)| And so on.',
      'Q| Where?',
      '(answers)| There.',
    ]);
  });
});

describe('a question and its answer in one paragraph', () => {
  test('are two turns', () => {
    const { pieces, doubts } = read(
      'Q: Why? A: It was so.\n\nQ: Where? A: There: at sea.\n\nQ: When? A: Then.',
    );
    expect(pieces.map(say).slice(0, 4)).toEqual([
      'Q| Why?',
      'A| It was so.',
      'Q| Where?',
      'A| There: at sea.',
    ]);
    expect(doubts).toEqual([]);
  });

  test('are doubtful where names divide them, and not within quotation marks', () => {
    const { pieces, doubts } = read(
      'Ann: Why? Bo: So.\n\nAnn: Where?\n\nBo: He said: “Well. Ann: never.” There.',
    );
    expect(pieces.map(say)).toEqual([
      'Ann| Why?',
      'Bo| So.',
      'Ann| Where?',
      'Bo| He said: “Well. Ann: never.” There.',
    ]);
    expect(doubts).toMatchObject([{ line: 1, text: 'So.' }]);
  });
});

describe('what is no speaker', () => {
  const around = (text: string): string =>
    `**Ann:** Why?\n\n**Bo:** So.\n\n${text}\n\n**Ann:** Why?\n\n**Bo:** So.`;

  test.each(['**Break:** [31:39] to [33:03]', '**Jingle:**', '**Day One:** at sea'])(
    '%s is a heading, doubtful',
    (text) => {
      const { pieces, doubts } = read(around(text));
      expect(pieces[2]?.kind).toBe('heading');
      expect(doubts).toHaveLength(1);
    },
  );

  test.each(['Note: It was late.', 'First: bread.'])('%s stays in the words', (text) => {
    expect(turns(around(text))[2]).toBe(`+ Bo| ${text}`);
  });

  test('a name in an answer that quotes somebody', () => {
    const { pieces, doubts } = read(
      'Ann: Why?\n\nBo: So it went.\n\nMother: Where is it?\n\nThat was all.\n\nAnn: Why?\n\nBo: So.',
    );
    expect(pieces.map(say)[2]).toBe('+ Bo| Mother: Where is it?');
    expect(doubts).toMatchObject([{ line: 5 }]);
  });

  test('a headline with a name in it', () => {
    const { pieces, doubts } = read(
      'Bo Doe: “I count in ice”\n\nWe met.\n\nAnn: Why?\n\nBo Doe: So.\n\nAnn: Why?\n\nBo Doe: So.',
    );
    expect(pieces.map(say).slice(0, 2)).toEqual([
      '+ (nobody)| Bo Doe: “I count in ice”',
      '+ (nobody)| We met.',
    ]);
    expect(doubts).toMatchObject([{ line: 1 }]);
  });

  test('the particulars of an archive, though their words are labels below', () => {
    const text =
      'Interviewer: Ines Okafor\n\nInterviewee: Mara Voss\n\nDate: 3 March\n\nInterviewer: Why?\n\nInterviewee: So.\n\nInterviewer: Why?';
    expect(turns(text).slice(2)).toEqual([
      '+ (nobody)| Date: 3 March',
      'Interviewer| Why?',
      'Interviewee| So.',
      'Interviewer| Why?',
    ]);
  });

  test.each([
    'Ingredients: bread, salt.\n\nMethod: Stir.\n\nIngredients: salt.\n\nMethod: Stir.',
    'Director: Ann Roe\n\nYear of shooting: 1971\n\nDirector: Bo Doe\n\nYear of shooting: 1972',
    'A man came in. He sat.\n\nA dog came in. It sat.\n\nQ. was a rowing boat. It sank.',
    'The boat – it was old – sank.\n\nThe sea – it was cold – rose.\n\nThe boat – again – sank.\n\nThe sea – rose.',
  ])('%j has none', (text) => {
    for (const turn of turns(text)) expect(turn).toMatch(/^\+ \(nobody\)/u);
  });
});

describe('a label that stands once in a file that has others', () => {
  test.each([
    [
      'the same type',
      '**Ann:** Why?\n\n**Bo:** So.\n\n**Ann:** Why?\n\n**Bo:** So.\n\n**Cy Moe:** And I.',
      'Cy Moe| And I.',
      0,
    ],
    [
      'capitals like the others',
      'ANN: Why?\n\nBO: So.\n\nANN: Why?\n\nBO: So.\n\nCY: And I.',
      'CY| And I.',
      0,
    ],
    [
      'two words',
      'Ann: Why?\n\nBo: So.\n\nAnd so on.\n\nAnn: Why?\n\nBo: So.\n\nCy Moe: And I.',
      'Cy Moe| And I.',
      1,
    ],
    [
      'a word for a part',
      'Ann: Why?\n\nBo: So.\n\nAnd so on.\n\nAnn: Why?\n\nBo: So.\n\nAudience member #2: And I.',
      'Audience member #2| And I.',
      1,
    ],
  ])('is a speaker’s with %s', (_, text, last, doubts) => {
    const read_ = read(text);
    expect(read_.pieces.map(say).at(-1)).toBe(last);
    expect(read_.doubts).toHaveLength(doubts);
  });

  test('is a speaker’s if the editor says so', () => {
    const text = 'Ann: Why?\n\nBo: So.\n\nAnd so on.\n\nAnn: Why?\n\nBo: So.\n\nMother: And I.';
    expect(turns(text).at(-1)).toBe('+ Bo| Mother: And I.');
    expect(turns(text, { ...nobody, labels: ['mother'] }).at(-1)).toBe('Mother| And I.');
    expect(turns(text, { ...nobody, aliases: new Map([['Mother', 'Eve Doe']]) }).at(-1)).toBe(
      'Mother| And I.',
    );
  });
});

describe('the format’s own speaker', () => {
  const lines = (...said: [speaker: string, text: string, time: number][]): SourceBlock[] =>
    said.map(([speaker, text, time], index) => ({
      lines: [{ line: index + 1, text, speaker, time }],
    }));

  test('needs no other evidence, and begins a turn where it changes', () => {
    const blocks = lines(['spk_1', 'Why?', 0], ['spk_0', 'So.', 2.5], ['spk_0', 'And so on.', 9]);
    const { pieces } = segment(blocks, nobody);
    expect(pieces.map(say)).toEqual([
      'spk_1 @0| Why?',
      'spk_0 @2.5| So.',
      '+ spk_0 @9| And so on.',
    ]);
  });

  test('is named by a number in the order of speaking where a machine gave it, doubtful once each', () => {
    const blocks = lines(
      ['spk_1', 'Why?', 0],
      ['spk_0', 'So.', 2],
      ['spk_1', 'Why?', 9],
      ['spk_0', 'So.', 12],
    );
    const { members, doubts } = castVoices(segment(blocks, nobody).pieces, nobody);
    expect(members.map(({ label, role }) => `${label} ${role}`)).toEqual([
      'Speaker 1 interviewer',
      'Speaker 2 interviewee',
    ]);
    expect(doubts.map(({ line }) => line)).toEqual([1, 2]);
    const aliases = new Map([
      ['spk_1', 'Ines Okafor'],
      ['spk_0', 'Mara Voss'],
    ]);
    const told = castVoices(segment(blocks, nobody).pieces, { ...nobody, aliases });
    expect(told.members.map(({ name }) => name)).toEqual(['Ines Okafor', 'Mara Voss']);
    expect(told.doubts).toEqual([]);
  });
});

test('every word is in a label, a text or the list of what was left out, in order', () => {
  const lines = fc.constantFrom(
    ...[
      'Ann: Why?',
      'Bo: So.',
      '**Ann:** Why?',
      '**Bo** So.',
      'Ann (0:04): Why?',
      '[0:05]',
      '0:06',
      'BO',
    ],
    ...[
      '[0:07] and so on.',
      '**Why not?**',
      '## Ann',
      '## A part',
      'Break: [0:09] to [0:10]',
      'Bo: So. Ann: Why?',
    ],
    ...[
      'Q. Why?',
      'A. So.',
      'Note: it was.',
      'Ann – Why?',
      'Cy Moe: And I. Bo:',
      ': ',
      '(0:11): and so',
      'We met.',
    ],
  );
  const text = fc
    .array(fc.tuple(lines, fc.constantFrom('\n', '\n\n')), { minLength: 1, maxLength: 24 })
    .map((parts) => parts.flat().join('').trim());
  fc.assert(
    fc.property(text, (written) => {
      const { pieces, omitted } = read(written);
      const source = marked(written).flatMap((block) => block.lines.map((line) => line.text));
      const seen = pieces.map(
        (piece) => (piece.kind === 'passage' ? (piece.label ?? '') : '') + piece.text,
      );
      const letters = (all: readonly string[]): string => all.join('').replace(/\s/gu, '');
      if (omitted.length === 0) expect(letters(seen)).toBe(letters(source));
      const sorted = (all: string): string => (all.match(/./gsu) ?? []).sort().join('');
      const whole = letters([...seen, ...omitted.map((one) => one.text)]);
      expect(sorted(whole)).toBe(sorted(letters(source)));
    }),
    runs(2000),
  );
});

test('a hundred thousand labels of all kinds are read in seconds', () => {
  const hostile = [
    'Ann: '.repeat(20_000),
    '[0:01] '.repeat(20_000),
    `${'A'.repeat(100_000)}: x`,
    `Ann ${'('.repeat(100_000)}: x`,
    ...Array.from({ length: 20_000 }, (_, index) => `Ann${index} Roe: ${index}`),
  ];
  const start = performance.now();
  segment(
    hostile.map((text, index) => ({ lines: [{ line: index + 1, text }] })),
    nobody,
  );
  expect(performance.now() - start).toBeLessThan(10_000);
});
