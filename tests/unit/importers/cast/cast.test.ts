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
    for (const label of ['Mara Voss', 'MARA VOSS', 'Voss', 'Mara', 'MV', 'M.V.', 'M. V.', 'A']) {
      expect(cast(names, ['LANTERN', 'Why?'], [label, 'So.'])).toEqual([
        'LANTERN interviewer',
        `${label} interviewee mara-voss`,
      ]);
    }
  });

  test('knows a name in capitals that has no capital of its own', () => {
    expect(answersTo('GRÖSSE', 'Jürgen Größe')).toBe(true);
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

describe('several labels of one person', () => {
  const names = (interviewer: string | null, ...labels: string[]): string[] => {
    const pieces = labels.map((label, index): Piece => {
      const voice: Voice = { kind: 'label', label };
      const text = index % 2 === 0 ? 'Why?' : 'So.';
      return { kind: 'passage', line: index + 1, text, voice, opens: true, label: `${label}:` };
    });
    const { members } = castVoices(pieces, { ...nothing, interviewer, subjects: [] });
    return members.map(({ label, name, role }) => `${label} = ${name ?? '?'} ${role}`);
  };

  test('are put together by the forms of the name, and the longest is the name', () => {
    expect(names(null, 'OKAFOR', 'MARA VOSS', 'Ines Okafor', 'Voss', 'OKAFOR', 'MV')).toEqual([
      'OKAFOR = Ines Okafor interviewer',
      'MARA VOSS = MARA VOSS interviewee',
      'Ines Okafor = Ines Okafor interviewer',
      'Voss = MARA VOSS interviewee',
      'MV = MARA VOSS interviewee',
    ]);
  });

  test('are put together without titles and roles', () => {
    expect(names(null, 'Q', 'Dr. Jane Roe', 'Q', 'Jane Roe, director', 'Q', 'DR. ROE')).toEqual([
      'Q = ? interviewer',
      'Dr. Jane Roe = Jane Roe interviewee',
      'Jane Roe, director = Jane Roe interviewee',
      'DR. ROE = Jane Roe interviewee',
    ]);
  });

  test('are nobody’s where two people fit', () => {
    expect(names('Q', 'Q', 'Mara Voss', 'Q', 'Jan Voss', 'Q', 'Voss').slice(1)).toEqual([
      'Mara Voss = Mara Voss interviewee',
      'Jan Voss = Jan Voss interviewee',
      'Voss = Voss interviewee',
    ]);
  });

  test('of questions differ in their number alone', () => {
    expect(names(null, 'Q1', 'A1', 'Q2', 'A2')).toEqual([
      'Q1 = Q interviewer',
      'A1 = A interviewee',
      'Q2 = Q interviewer',
      'A2 = A interviewee',
    ]);
  });

  test('are one where the editor says so', () => {
    const aliases = new Map([
      ['MM', 'Modern Motion'],
      ['JV', 'mara-voss'],
    ]);
    const pieces = ['MM', 'JV', 'Modern Motion'].map((label, index): Piece => {
      const voice: Voice = { kind: 'label', label };
      return { kind: 'passage', line: index + 1, text: 'So.', voice, opens: true, label };
    });
    const told = { ...nothing, aliases, interviewer: 'Modern Motion', subjects: [voss] };
    const { members, doubts } = castVoices(pieces, told);
    expect(members.map(({ name, role }) => `${name ?? '?'} ${role}`)).toEqual([
      'Modern Motion interviewer',
      'Mara Voss interviewee',
      'Modern Motion interviewer',
    ]);
    expect(doubts).toEqual([]);
  });
});

test('a voice that a machine numbered is doubted by the name that the file has for it', () => {
  const pieces = ['spk_0', 'Speaker 2'].map((speaker, index): Piece => {
    const voice: Voice = { kind: 'label', label: speaker };
    return {
      kind: 'passage',
      line: index + 1,
      text: 'So.',
      voice,
      opens: true,
      label: null,
      speaker,
    };
  });
  const reasons = castVoices(pieces, { ...nothing, interviewer: null, subjects: [] }).doubts.map(
    ({ reason }) => reason.replace(/;.*/u, ''),
  );
  expect(reasons).toEqual([
    'A machine told the voices apart, and nobody said who “Speaker 1”, “spk_0” in the file, is',
    'A machine told the voices apart, and nobody said who “Speaker 2” is',
  ]);
});

describe('who asks when nobody said', () => {
  const names = { interviewer: null, subjects: [] };

  test.each([
    ['Interviewer', 'interviewer'],
    ['Moderatorin', 'interviewer'],
    ['聞き手', 'interviewer'],
    ['Ведущий', 'interviewer'],
    ['Audience member 2', 'other'],
    ['BOTH', 'other'],
    ['Guest', 'interviewee'],
  ])('%s is a word for a part', (label, role) => {
    expect(cast(names, ['Ann', 'So.'], [label, 'So.'])).toContain(`${label} ${role}`);
  });

  test('whoever asks nearly always, and alone, is beyond doubt', () => {
    expect(
      cast(names, ['Ann', 'Why?'], ['Bo', 'So.'], ['Ann', 'Why?'], ['Bo', 'So.'], ['Ann', 'Well?']),
    ).toEqual(['Ann interviewer', 'Bo interviewee']);
  });

  test('two who ask alike are doubtful', () => {
    expect(cast(names, ['Ann', 'Why?'], ['Bo', 'Why?'], ['Ann', 'Why?'], ['Bo', 'Why?'])).toEqual([
      'Ann interviewer?',
      'Bo interviewee?',
    ]);
  });

  test('the particulars at the head say it', () => {
    const head = ['Interviewer: Ines Okafor', 'Narrator: Mara Voss'].map((text, index): Piece => {
      return { kind: 'passage', line: index + 1, text, voice: null, opens: false, label: null };
    });
    const said = ['Voss', 'Okafor'].map((label, index): Piece => {
      const voice: Voice = { kind: 'label', label };
      return { kind: 'passage', line: index + 3, text: 'Why?', voice, opens: true, label };
    });
    const { members, doubts } = castVoices([...head, ...said], { ...nothing, ...names });
    expect(members.map(({ label, role }) => `${label} ${role}`)).toEqual([
      'Voss interviewee',
      'Okafor interviewer',
    ]);
    expect(doubts).toEqual([]);
  });
});

test('a label one letter away from another is doubtful, and stays its own', () => {
  const turns = ['Voss', 'Voss', 'Voss', 'Vos', 'Arvid'];
  const names = { interviewer: null, subjects: [] };
  expect(
    cast(names, ['Q', 'Why?'], ...turns.map((label): [string, string] => [label, 'So.'])),
  ).toEqual(['Q interviewer', 'Voss interviewee', 'Vos interviewee?', 'Arvid interviewee']);
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

describe('letters before turns', () => {
  test('are a name’s whose beginning they are, if it is the only one', () => {
    const names = { interviewer: null, subjects: [] };
    const turns: [string, string][] = [
      ['Webmaster', 'Who are you?'],
      ['Mara Voss', 'Nobody.'],
      ['W', 'Since when?'],
    ];
    expect(cast(names, ...turns)).toContain('W interviewer');
    // No third person asks, and none is left over.
    expect(cast(names, ...turns, ['Wanda', 'I know her.'])).toContain('W interviewee?');
  });

  /** A column or a machine says who speaks. */
  function castFormat(...turns: [speaker: string, text: string][]): string[] {
    const pieces = turns.map(([speaker, text], index): Piece => {
      const voice: Voice = { kind: 'label', label: speaker };
      return { kind: 'passage', line: index + 1, text, speaker, voice, opens: true, label: null };
    });
    const names = { ...nothing, interviewer: null, subjects: [] };
    return castVoices(pieces, names).members.map(({ label, role }) => `${label} ${role}`);
  }

  test('of a machine say nothing of a part', () => {
    const asked = ['A', 'Why?'] as [string, string];
    const answered = ['B', 'So.'] as [string, string];
    expect(castFormat(asked, answered, asked, answered)).toEqual([
      'Speaker 1 interviewer',
      'Speaker 2 interviewee',
    ]);
  });

  test('of a column that has but Q and A do', () => {
    expect(castFormat(['Q', 'Tell me.'], ['A', 'What?'], ['Q', 'All.'], ['A', 'Why?'])).toEqual([
      'Speaker 1 interviewer',
      'Speaker 2 interviewee',
    ]);
  });
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
