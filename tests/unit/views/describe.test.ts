import { expect, test } from 'vitest';
import type { Film, Library, Person } from '../../../src/library/index.ts';
import { describeFilm, describeInterview, describePerson } from '../../../src/views/describe.ts';
import { film, interview, person } from '../library/invented.ts';

/** A library whose interviews speak of everything so many times. */
function speaking(times: number): Library {
  return { referencesTo: () => Array.from({ length: times }) } as unknown as Library;
}

test('an interview says what it is about, and who talks with whom', () => {
  const talk = interview('**Playlist:** A lamp?\n', { dek: 'On lamps' });
  expect(describeInterview(talk)).toBe('On lamps. Ana Duarte with Playlist, 19 December 2013.');
});

test('an interview that does not say begins with its first words', () => {
  expect(describeInterview(interview('It was dark.\n\n**Playlist:** A lamp?\n'))).toBe(
    'Ana Duarte with Playlist, 19 December 2013. It was dark.',
  );
});

test('an interview with several people counts them up', () => {
  const subjects = ['ana-duarte', 'ben-okri', 'eve-marsh'];
  const talk = interview('**Playlist:** A lamp?\n', { subjects });
  expect(describeInterview(talk)).toMatch(/^Ana Duarte, Ben Okri and Eve Marsh with Playlist, /);
});

test('a film goes by its note, or by its facts', () => {
  const noted: Film = film('moths', { title: 'Moths', note: 'All lamps.' });
  expect(describeFilm(noted, speaking(3))).toBe('All lamps.');
  const bare = film('moths', { title: 'Moths', year: 1974, directors: ['Ana Duarte'] });
  expect(describeFilm(bare, speaking(3))).toBe(
    'Moths (1974, directed by Ana Duarte): facts, and 3 passages that speak of it.',
  );
  expect(describeFilm(film('moths', { title: 'Moths' }), speaking(0))).toBe('Moths: facts.');
});

test('a person goes by their note, or by what they do', () => {
  const noted: Person = person('ana', { name: 'Ana Duarte', note: 'Builds lamps.' });
  expect(describePerson(noted, speaking(1))).toBe('Builds lamps.');
  const bare = person('ana', { name: 'Ana Duarte', roles: ['editor', 'director'] });
  expect(describePerson(bare, speaking(1))).toBe(
    'Ana Duarte, editor, director: facts, and 1 passage that speaks of them.',
  );
});
