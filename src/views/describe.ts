import { inRow } from '../words/in-row.ts';
import { words } from '../words/index.ts';
import { readDate } from './read-date.ts';
import type { Interview } from '../interview/index.ts';
import { creditName, passagesOf, type Film, type Library, type Person } from '../library/index.ts';
import { metaDescription } from './meta-description.ts';

/** A page in a sentence or two, for lists of results and previews of links. */
export function describeInterview(interview: Interview): string {
  const { dek, subjects, interviewers, date } = interview;
  const namesOf = (people: Interview['subjects']): string =>
    inRow(
      people.map(({ name }) => name),
      words.row,
    );
  const talk = words.interview.talk(namesOf(subjects), namesOf(interviewers)).join('');
  const who = words.descriptions.interview(talk, readDate(date));
  if (dek !== null) return metaDescription(asSentence(dek), who);
  const [first] = passagesOf(interview);
  return metaDescription(who, first?.block.text ?? '');
}

export function describeFilm(film: Film, library: Library): string {
  if (film.note !== undefined) return metaDescription(film.note);
  const directors = film.directors
    .map((credit) => creditName(library, credit))
    .join(words.row.comma);
  const origin = [film.year, directors && words.descriptions.directedBy(directors)]
    .filter(Boolean)
    .join(', ');
  const places = library.referencesTo({ type: 'film', slug: film.slug }).length;
  return metaDescription(
    `${film.title}${origin && ` (${origin})`}: ${words.descriptions.film(places)}.`,
  );
}

export function describePerson(person: Person, library: Library): string {
  if (person.note !== undefined) return metaDescription(person.note);
  const roles = person.roles.length > 0 ? `, ${person.roles.join(', ')}` : '';
  const places = library.referencesTo({ type: 'person', slug: person.slug }).length;
  return metaDescription(`${person.name}${roles}: ${words.descriptions.person(places)}.`);
}

function asSentence(text: string): string {
  return /[.!?…。！？]["'’”»)\]]*$/u.test(text) ? text : `${text}.`;
}
