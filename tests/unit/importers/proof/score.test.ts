import { describe, expect, test } from 'vitest';
import { align } from '../../../../bench/import-turns/align.ts';
import type { Found, FoundTurn } from '../../../../bench/import-turns/found.ts';
import { isPerfect, score } from '../../../../bench/import-turns/score.ts';
import type { Truth } from '../../../../bench/import-turns/truth.ts';

const truth: Truth = {
  introduction: 1,
  turns: [
    { speaker: 'Lantern', role: 'interviewer', text: 'Was the lamp cold?' },
    { speaker: 'Voss', role: 'interviewee', text: 'Yeah.' },
    { speaker: 'Lantern', role: 'interviewer', text: 'And the winter, was it long?' },
    { speaker: 'Voss', role: 'interviewee', text: 'We had one lamp.\n\nIt was long enough.' },
  ],
};

/** The truth, as an import would say it, with a line for each turn: 10, 20, … */
function foundOf({ turns }: Truth): FoundTurn[] {
  return turns.map(({ speaker, role, text }, at) => {
    return { speaker: speaker ?? 'A', role: role ?? 'other', text, line: 10 * (at + 1) };
  });
}

function import_(turns: readonly FoundTurn[], doubtful: Found['doubtful'] = []): Found {
  return { introduction: ['An introduction.'], turns: [...turns], doubtful };
}

function turnAt(at: number): FoundTurn {
  const turn = foundOf(truth)[at];
  if (!turn) throw new Error(`The truth has no turn ${at}`);
  return turn;
}

const [first, yeah, third, last] = [turnAt(0), turnAt(1), turnAt(2), turnAt(3)];

describe('The scorer of the importer’s examination', () => {
  test('finds nothing wrong with the truth', () => {
    const result = score(truth, import_(foundOf(truth)));
    expect(result).toMatchObject({ expected: 4, exact: 4, wrong: [], extra: 0, invented: [] });
    expect(result.introduction).toBeNull();
    expect(isPerfect(result)).toBe(true);
  });

  test('takes white space, bullets and capitals of names for a way to set them', () => {
    const text = 'We had one  lamp.\nIt was\u00A0long\n- enough.';
    const found = import_([{ ...first, speaker: 'LANTERN' }, yeah, third, { ...last, text }]);
    expect(score(truth, found).exact).toBe(4);
  });

  test.each([
    ['a word is missing', 'We had one lamp. It was enough.'],
    ['a word is added', 'Voss: We had one lamp. It was long enough.'],
    ['a letter differs', 'We had one lamp. It was Long enough.'],
    ['a dash stands before the first words', '- We had one lamp. It was long enough.'],
  ])('counts a turn as wrong where %s', (_, text) => {
    const result = score(truth, import_([first, yeah, third, { ...last, text }]));
    expect(result.exact).toBe(3);
    expect(result.wrong.map(({ turn }) => turn.text)).toEqual([truth.turns[3]?.text]);
    expect(isPerfect(result)).toBe(false);
  });

  test('counts a turn as wrong where it is another speaker’s', () => {
    const result = score(truth, import_([first, yeah, { ...third, speaker: 'Voss' }, last]));
    expect(result.wrong.map(({ found }) => found?.line)).toEqual([30]);
    expect(result.invented).toEqual([]);
  });

  test('takes what is right too for right', () => {
    const [question, ...others] = truth.turns;
    if (!question) throw new Error('The truth has no turn');
    const also = `${question.text}\n\n[laughs]`;
    const either = { ...truth, turns: [{ ...question, also }, ...others] };
    expect(score(either, import_(foundOf(truth))).exact).toBe(4);
    expect(score(either, import_([{ ...first, text: also }, yeah, third, last])).exact).toBe(4);
    expect(score(truth, import_([{ ...first, text: also }, yeah, third, last])).exact).toBe(3);
  });

  test('asks only for the role where the file names nobody', () => {
    const unnamed = { ...truth, turns: truth.turns.map((turn) => ({ ...turn, speaker: null })) };
    expect(score(unnamed, import_([first, yeah, third, last])).exact).toBe(4);
    const swapped = { ...third, role: 'interviewee' };
    expect(score(unnamed, import_([first, yeah, swapped, last])).exact).toBe(3);
  });

  test('pairs the turns around one that was lost, and around one too many', () => {
    expect(score(truth, import_([first, third, last]))).toMatchObject({ exact: 3, extra: 0 });
    const more = { speaker: 'Voss', role: 'interviewee', text: 'Photo by nobody', line: 15 };
    const result = score(truth, import_([first, more, yeah, third, last]));
    expect(result).toMatchObject({ exact: 4, extra: 1 });
    expect(isPerfect(result)).toBe(false);
  });

  test('names speakers who are nobody, but not those who go by another name', () => {
    const note = { speaker: 'Note', role: 'other', text: 'It was long enough.', line: 45 };
    const split = [first, yeah, third, { ...last, text: 'We had one lamp.' }, note];
    expect(score(truth, import_(split)).invented).toEqual(['Note']);
    const renamed = [first, { ...yeah, speaker: 'V' }, third, { ...last, speaker: 'V' }];
    expect(score(truth, import_(renamed))).toMatchObject({ exact: 2, invented: [] });
  });

  test('finds everybody invented where nobody speaks', () => {
    const result = score({ introduction: null, turns: [] }, import_([first, yeah]));
    expect(result).toMatchObject({ expected: 0, extra: 2, invented: ['Lantern', 'Voss'] });
  });

  test('says how far the introduction is off', () => {
    const result = score({ ...truth, introduction: 3 }, import_(foundOf(truth)));
    expect(result.introduction).toEqual([3, 1]);
    expect(
      score({ ...truth, introduction: null }, import_(foundOf(truth))).introduction,
    ).toBeNull();
  });
});

describe('A wrong turn counts as doubtful', () => {
  const merged = { ...third, text: `${third.text}\n\n${last.text}` };

  test.each([
    ['where a doubt lies within the turn that holds its words', 35, true],
    ['not where a doubt lies before it', 12, false],
    ['not where a doubt lies after it', 45, false],
  ])('%s', (_, line, isDoubtful) => {
    const doubt = { line, reason: 'Taken as a turn', text: 'It was long enough.' };
    const next = { ...first, line: 40 };
    const longer = { ...truth, turns: [...truth.turns, ...truth.turns.slice(0, 1)] };
    const result = score(longer, import_([first, yeah, merged, next], [doubt]));
    expect(result.exact).toBe(3);
    expect(result.wrong.map((wrong) => wrong.isDoubtful)).toEqual([isDoubtful, isDoubtful]);
  });

  test.each([
    ['where a doubt quotes words of it that are in no turn', 'Yeah.', true],
    ['where a doubt quotes its beginning', 'Yea…', true],
    ['not where a doubt quotes others', 'We had one lamp.', false],
    ['not where a doubt quotes nothing', '', false],
  ])('%s', (_, text, isDoubtful) => {
    const doubt = { line: 1, reason: 'Taken as a caption', text };
    const result = score(truth, import_([first, third, last], [doubt]));
    expect(result.wrong).toEqual([{ turn: truth.turns[1], found: null, isDoubtful }]);
  });

  test.each([
    ['later', 2, 55],
    ['before', 5, 25],
  ])('not where words as short as its own are doubtful %s', (_, place, line) => {
    const doubt = { line, reason: 'Taken as a turn', text: 'Yeah.' };
    const longer = { ...truth, turns: [...truth.turns, ...truth.turns.slice(1, 2)] };
    const turns = [first, yeah, third, last, { ...yeah, line: 50 }].map((turn, at) =>
      at + 1 === place ? { ...turn, speaker: 'Lantern' } : turn,
    );
    const result = score(longer, import_(turns, [doubt]));
    expect(result.wrong.map((wrong) => wrong.isDoubtful)).toEqual([false]);
  });

  test('all of them, where nothing was taken for a turn and that is doubtful', () => {
    const doubt = { line: 1, reason: 'Nothing tells apart who speaks', text: 'An introduction.' };
    const { wrong } = score(truth, import_([], [doubt]));
    expect(wrong.map(({ isDoubtful }) => isDoubtful)).toEqual([true, true, true, true]);
  });
});

test('Alignment keeps the order and prefers the greater likeness', () => {
  const expected = ['a', 'b', 'a', 'c'];
  const found = ['b', 'a', 'x', 'c'];
  const like = (i: number, j: number): number => (expected[i] === found[j] ? 1 : 0);
  expect(align(4, 4, like)).toEqual([
    [1, 0],
    [2, 1],
    [3, 3],
  ]);
  expect(align(0, 4, like)).toEqual([]);
});
