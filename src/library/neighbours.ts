import type { Interview } from '../interview/index.ts';
import type { Film, Library, Person } from './types.ts';

/** Where a reader may go from an interview. */
export interface Neighbours {
  /** Published just before it. */
  readonly older: Interview | null;
  readonly newer: Interview | null;
  /** Others on the films it is about, and with the people it is with; each interview once. */
  readonly onFilms: readonly { readonly film: Film; readonly interviews: readonly Interview[] }[];
  readonly withPeople: readonly {
    readonly person: Person;
    readonly interviews: readonly Interview[];
  }[];
}

/** Of each film or person at most so many; the record's page has them all. */
const most = 3;

export function neighboursOf(interview: Interview, library: Library): Neighbours {
  const at = placesOf(library).get(interview) ?? 0;
  const shown = new Set([interview]);
  const others = (interviews: readonly Interview[]): Interview[] => {
    const fresh: Interview[] = [];
    for (const other of interviews) {
      if (fresh.length === most) break;
      if (shown.has(other)) continue;
      shown.add(other);
      fresh.push(other);
    }
    return fresh;
  };
  const onFilms = interview.films.flatMap((slug) => {
    const film = library.film(slug);
    return film ? [{ film, interviews: others(library.interviewsOn(slug)) }] : [];
  });
  const withPeople = [...interview.subjects, ...interview.interviewers].flatMap((speaker) => {
    const person = speaker.person === null ? undefined : library.person(speaker.person);
    return person ? [{ person, interviews: others(library.interviewsWith(person.slug)) }] : [];
  });
  return {
    older: library.interviews[at + 1] ?? null,
    newer: library.interviews[at - 1] ?? null,
    onFilms: onFilms.filter(({ interviews }) => interviews.length > 0),
    withPeople: withPeople.filter(({ interviews }) => interviews.length > 0),
  };
}

const places = new WeakMap<Library, ReadonlyMap<Interview, number>>();

function placesOf(library: Library): ReadonlyMap<Interview, number> {
  let known = places.get(library);
  if (!known) {
    known = new Map(library.interviews.map((interview, index) => [interview, index]));
    places.set(library, known);
  }
  return known;
}
