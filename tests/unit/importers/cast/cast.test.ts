import { describe, expect, test } from 'vitest';
import { castVoices } from '../../../../src/importers/cast/cast-voices.ts';
import { answersTo, type Names } from '../../../../src/importers/cast/names.ts';
import { ownLabels } from '../../../../src/importers/cast/own-labels.ts';
import type { Piece, Voice } from '../../../../src/importers/types.ts';

const voss = { slug: 'mara-voss', name: 'Mara Voss' };
const nothing = { labels: [], aliases: new Map<string, string>(), questions: null };
const brandt = { slug: 'ilse-brandt', name: 'Ilse Brandt' };

/** A conversation of one paragraph a turn, `label text`. */
function cast(
  who: Pick<Names, 'interviewer' | 'subjects'>,
  ...turns: [label: string, text: string][]
): string[] {
  const names: Names = { ...nothing, ...who };
  const pieces = turns.map(([label, text], index): Piece => {
    const voice: Voice = { kind: 'label', label };
    return { kind: 'passage', line: index + 1, text, voice, opens: true, label: `${label}:` };
  });
  const { members, doubts } = castVoices(pieces, names);
  const doubted = new Set(doubts.map(({ line }) => turns[line - 1]?.[0]));
  return members.map(
    ({ label, role, person }) =>
      `${label} ${role}${person === null ? '' : ` ${person}`}${doubted.has(label) ? '?' : ''}`,
  );
}

describe('who a label is', () => {
  test('is certain for every form of a name that was given', () => {
    const names = { interviewer: 'The Lantern', subjects: [voss] };
    for (const label of ['Mara Voss', 'MARA VOSS', 'Voss', 'Mara', 'MV', 'M.V.', 'A']) {
      expect(cast(names, ['LANTERN', 'Why?'], [label, 'So.'])).toEqual([
        'LANTERN interviewer',
        `${label} interviewee mara-voss`,
      ]);
    }
  });

  test('is never found by likeness', () => {
    expect(answersTo('Vos', 'Mara Voss')).toBe(false);
    expect(answersTo('Maria Voss', 'Mara Voss')).toBe(false);
  });

  test('is doubtful where somebody is left over', () => {
    const names = { interviewer: 'Ines Okafor', subjects: [voss] };
    expect(cast(names, ['Okafor', 'Why?'], ['Director', 'So.'])).toEqual([
      'Okafor interviewer',
      'Director interviewee mara-voss?',
    ]);
    expect(cast(names, ['Okafor', 'Why?'], ['Voss', 'So.'], ['Producer', 'Time.'])).toEqual([
      'Okafor interviewer',
      'Voss interviewee mara-voss',
      'Producer other?',
    ]);
  });

  test('whoever asks most is taken as the interviewer where none is named', () => {
    const names = { interviewer: null, subjects: [] };
    expect(cast(names, ['Ann', 'So.'], ['Bo', 'Why?'], ['Ann', 'So.'])).toEqual([
      'Ann interviewee?',
      'Bo interviewer?',
    ]);
  });

  test('a name that two people share is nobody’s', () => {
    const names = { interviewer: 'Jan Voss', subjects: [voss] };
    expect(cast(names, ['Voss', 'Why?'], ['Mara', 'So.'])).toEqual([
      'Voss interviewer?',
      'Mara interviewee mara-voss',
    ]);
  });

  test('with several subjects “A” says nothing', () => {
    const names = { interviewer: null, subjects: [voss, brandt] };
    expect(cast(names, ['Q', 'Why?'], ['A', 'So.'])).toEqual(['Q interviewer', 'A other?']);
  });
});

test('answers of several people that nothing tells apart are doubtful', () => {
  const asked = {
    kind: 'passage',
    line: 1,
    text: 'Why?',
    voice: { kind: 'asks' },
    opens: true,
    label: null,
  } as const;
  const answered = { ...asked, line: 2, text: 'So.', voice: { kind: 'answers' } } as const;
  const { doubts } = castVoices([asked, answered], {
    ...nothing,
    interviewer: null,
    subjects: [voss, brandt],
  });
  expect(doubts).toMatchObject([{ line: 2, text: 'So.' }]);
});

test.each([
  ['The Lantern', 'Mara Voss', 'Lantern', 'Voss'],
  ['Ines Okafor', 'Robert Arvid Jr.', 'Ines Okafor', 'Arvid'],
  ['Jan Voss', 'Mara Voss', 'Jan Voss', 'Mara Voss'],
  ['Voss', 'Voss', 'Voss', 'Interviewee'],
  ['Film: The Magazine', 'Nils', 'Interviewer', 'Nils'],
  [null, 'Mara Voss', 'Interviewer', 'Voss'],
  ['The Lantern', 'Mara "V" #x', 'Lantern', 'Mara "V" #x'],
  ['The Lantern', 'Mara: "V" #x', 'Lantern', 'Interviewee'],
])('unmarked turns of %s and %s get the labels %s and %s', (interviewer, name, asks, answers) => {
  const names = { ...nothing, interviewer, subjects: [{ slug: 's', name }] };
  expect(ownLabels(names)).toEqual({ asks, answers });
});
