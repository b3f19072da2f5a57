import { readDate } from './read-date.ts';
import type { Interview } from '../interview/index.ts';
import { creditName, passagesOf, type Film, type Library, type Person } from '../library/index.ts';
import { metaDescription } from './meta-description.ts';

/** A page in a sentence or two, for lists of results and previews of links. */
export function describeInterview(interview: Interview): string {
  const { dek, subjects, interviewers, date } = interview;
  const namesOf = (people: Interview['subjects']): string =>
    people.map(({ name }) => name).join(' and ');
  const who = `${namesOf(subjects)} with ${namesOf(interviewers)}, ${readDate(date)}.`;
  if (dek !== null) return metaDescription(asSentence(dek), who);
  const [first] = passagesOf(interview);
  return metaDescription(who, first?.block.text ?? '');
}

export function describeFilm(film: Film, library: Library): string {
  if (film.note !== undefined) return metaDescription(film.note);
  const directors = film.directors.map((credit) => creditName(library, credit)).join(', ');
  const origin = [film.year, directors && `directed by ${directors}`].filter(Boolean).join(', ');
  const places = library.referencesTo({ type: 'film', slug: film.slug }).length;
  return metaDescription(`${film.title}${origin && ` (${origin})`}: ${facts(places, 'it')}.`);
}

export function describePerson(person: Person, library: Library): string {
  if (person.note !== undefined) return metaDescription(person.note);
  const roles = person.roles.length > 0 ? `, ${person.roles.join(', ')}` : '';
  const places = library.referencesTo({ type: 'person', slug: person.slug }).length;
  return metaDescription(`${person.name}${roles}: ${facts(places, 'them')}.`);
}

function facts(places: number, whom: string): string {
  if (places === 0) return 'facts';
  const passages = places === 1 ? '1 passage that speaks' : `${places} passages that speak`;
  return `facts, and ${passages} of ${whom}`;
}

function asSentence(text: string): string {
  return /[.!?…。！？]["'’”»)\]]*$/u.test(text) ? text : `${text}.`;
}
