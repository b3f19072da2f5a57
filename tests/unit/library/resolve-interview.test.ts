import { describe, expect, test } from 'vitest';
import { interview, people, person, resolve } from './invented.ts';

/** Who speaks, turn by turn: `Ana Duarte (interviewee ana-duarte)`. */
function speakers(...given: Parameters<typeof resolve>): string[] {
  return interview(...given).sections.flatMap(({ turns }) =>
    turns.map(({ speaker }) =>
      speaker ? `${speaker.name} (${speaker.role} ${speaker.person ?? '–'})` : '–',
    ),
  );
}

const ana = 'Ana Duarte (interviewee ana-duarte)';

describe('A label leads to its speaker', () => {
  test.each([
    ['Ana Duarte', ana],
    ['Duarte', ana],
    ['The Duarte', ana],
    ['Playlist', 'Playlist (interviewer –)'],
  ])('%s, undeclared', (label, expected) => {
    const { problems } = resolve(`**${label}:** Yes.`);
    expect(problems).toEqual([]);
    expect(speakers(`**${label}:** Yes.`)).toEqual([expected]);
  });

  test.each<[string, unknown, string]>([
    ['a slug', 'ana-duarte', ana],
    ['the interviewer', 'interviewer', 'Playlist (interviewer –)'],
    ['somebody else with a record', 'ben-okri', 'Ben Okri (other ben-okri)'],
    ['somebody without one', { name: 'A voice' }, 'A voice (other –)'],
    ['somebody without one who asks', { name: 'A', role: 'interviewer' }, 'A (interviewer –)'],
  ])('declared as %s', (_, value, expected) => {
    expect(speakers('**X:** Yes.', { speakers: { X: value } })).toEqual([expected]);
  });

  test('as declared, before all others', () => {
    expect(speakers('**Duarte:** Yes.', { speakers: { Duarte: 'ben-okri' } })).toEqual([
      'Ben Okri (other ben-okri)',
    ]);
  });

  test('of an interviewer with a record', () => {
    const fields = { interviewer: { person: 'eve-marsh' } };
    expect(speakers('**Marsh:** Why?\n\n**Eve Marsh:** How?', fields)).toEqual(
      Array.from({ length: 2 }, () => 'Eve Marsh (interviewer eve-marsh)'),
    );
  });

  test('however its accents are stored', () => {
    const known = [person('ana-duarte', { name: 'Zo\u0065\u0308' })];
    expect(speakers('**Zoë:** Oui.', {}, known)).toEqual(['Zoe\u0308 (interviewee ana-duarte)']);
    expect(speakers('**Zoe\u0308:** Oui.', { speakers: { Zoë: 'ana-duarte' } })).toEqual([ana]);
    expect(speakers('**Zoë:** Oui.', { speakers: { 'Zoe\u0308': 'ana-duarte' } })).toEqual([ana]);
  });

  test('and a turn that goes on across a heading has the same one', () => {
    expect(speakers('**Duarte:** Yes.\n\n## Heading\n\nNo.')).toEqual([ana, ana]);
  });

  test('the editor’s own words have none', () => {
    expect(speakers('## Heading\n\nSo they met.\n\n**Duarte:** Yes.')).toEqual(['–', ana]);
  });
});

describe('A label that nobody answers to', () => {
  test('is a problem, once, with the nearest as a hint', () => {
    const { problems } = resolve('**Duarte:** a\n\n**Durate:** b\n\n**Durate:** c');
    expect(problems).toMatchObject([
      { id: 'undeclared-speaker', file: 'interviews/talk.md', line: 3, column: 1 },
    ]);
    expect(problems[0]?.hint).toContain('Did you mean “Duarte”?');
  });

  test('may be the last word of somebody’s name who has no record', () => {
    expect(resolve('**Daily:** a', { interviewer: 'The Daily' }).problems).toHaveLength(1);
  });

  test('may be in another case', () => {
    expect(resolve('**duarte:** a').problems).toHaveLength(1);
  });

  test('may be one that two answer to', () => {
    const known = [
      ...people,
      person('rui-duarte', { name: 'Rui Duarte', aliases: ['The Duarte'] }),
    ];
    const fields = { subjects: ['ana-duarte', 'rui-duarte'] };
    const labels = (...all: string[]): string =>
      all.map((label) => `**${label}:** Yes.`).join('\n\n');
    const { problems } = resolve(
      labels('Duarte', 'The Duarte', 'Ana Duarte', 'Rui Duarte'),
      fields,
      known,
    );
    expect(problems.map(({ line }) => line)).toEqual([1, 3]);
  });

  test('is none where it is somebody’s whole name and another’s last word', () => {
    const known = [...people, person('duarte', { name: 'Duarte' })];
    expect(speakers('**Duarte:** Yes.', { subjects: ['ana-duarte', 'duarte'] }, known)).toEqual([
      'Duarte (interviewee duarte)',
    ]);
  });

  test('may be called like a part of every object', () => {
    const { problems } = resolve(
      '**constructor:** a\n\n**__proto\\_\\_:** b'.replace('__proto', '\\_\\_proto'),
    );
    expect(problems).toHaveLength(2);
  });
});

describe('An interview is read', () => {
  test.each([
    ['en', 'ltr'],
    ['ar', 'rtl'],
    ['he', 'rtl'],
    ['fa-IR', 'rtl'],
    ['ur', 'rtl'],
    ['az-Arab', 'rtl'],
    ['ar-Latn', 'ltr'],
    ['ja', 'ltr'],
  ])('in %s from %s', (language, direction) => {
    expect(interview('**Duarte:** Yes.', { language })).toMatchObject({ language, direction });
  });
});

test('Topics are words, or have words', () => {
  expect(interview('**Duarte:** Yes.', { topics: ['Fear'] }).topics).toEqual([
    { name: 'Fear', words: ['Fear'] },
  ]);
  expect(interview('**Duarte:** Yes.', { topics: { Fear: ['panic', 'dread'] } }).topics).toEqual([
    { name: 'Fear', words: ['panic', 'dread'] },
  ]);
});
