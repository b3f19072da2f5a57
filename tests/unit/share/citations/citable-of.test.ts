import { expect, test } from 'vitest';
import { citableOf } from '../../../../src/share/citations/citable-of.ts';
import type { Citable } from '../../../../src/share/citations/index.ts';
import type { Interview } from '../../../../src/interview/index.ts';
import { interview, people, person } from '../../library/invented.ts';

const band = person('paper-lamps', { name: 'Paper Lamps', kind: 'group' });
const everybody = [...people, band];

function cite(talk: Interview): Citable {
  const personOf = (slug: string) => everybody.find((one) => one.slug === slug);
  return citableOf(talk, personOf, { site: 'Two-Shot', address: null });
}

const body = '**Duarte:** It was dark.\n';

test('what its record says of a name is what is cited', () => {
  const talk = interview(
    body,
    { subjects: ['ana-duarte', 'paper-lamps'], interviewer: { person: 'eve-marsh' } },
    everybody,
  );
  expect(cite(talk)).toMatchObject({
    slug: 'talk',
    title: 'A talk',
    edition: 'transcript',
    interviewees: [{ family: 'Duarte', given: 'Ana' }, { literal: 'Paper Lamps' }],
    interviewers: [{ family: 'Marsh', given: 'Eve' }],
    source: { publication: 'The Playlist', date: '2013-12-19', title: null, url: null },
    published: null,
    passage: null,
  });
});

test('an interviewer who goes by the publication’s name is no person', () => {
  const source = { publication: 'The Night Lantern', rights: '© nobody' };
  for (const interviewer of ['The Night Lantern', 'Night Lantern']) {
    const [name] = cite(interview(body, { interviewer, source })).interviewers;
    expect(name).toEqual({ literal: interviewer });
  }
  expect(cite(interview(body, { interviewer: 'Nora Holm' })).interviewers).toEqual([
    { family: 'Holm', given: 'Nora' },
  ]);
});

test('it was published on the first day the ledger knows', () => {
  const talk = interview(body, {});
  const on = (published: string) => ({ published, modified: '2026-09-09' });
  const dates = new Map([
    ['b', on('2026-03-02')],
    ['a', on('2026-02-03')],
    ['c', on('2026-04-01')],
  ]);
  const known = { ...talk, permalinks: { ...talk.permalinks, dates } };
  expect(cite(known).published).toBe('2026-02-03');
});
