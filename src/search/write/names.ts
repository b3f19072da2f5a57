import { addresses, initialOf, type Library } from '../../library/index.ts';
import type { Name } from '../format.ts';

/** Something with a page, under all the names it is called by. */
export interface Named {
  readonly name: Name;
  /** The name it is shown by first. */
  readonly calledBy: readonly string[];
  /** Wrong names that readers may search for. */
  readonly misspellings: readonly string[];
}

/** Everything with a name: films, people, topics, interviews, each in the library’s order. */
export function namesOf(library: Library): Named[] {
  return [
    ...library.films.map(({ slug, title, aliases, misspellings, year }): Named => {
      const mentions = library.referencesTo({ type: 'film', slug }).length;
      const detail = year === undefined ? '' : String(year);
      const address = addresses.film(slug);
      const name: Name = { kind: 'film', name: title, detail, address, slug, mentions, ...plain };
      return { name, calledBy: [title, ...aliases], misspellings };
    }),
    ...library.people.map(({ slug, name: shown, aliases, misspellings, roles }): Named => {
      const mentions = library.referencesTo({ type: 'person', slug }).length;
      const detail = roles.join(', ');
      const address = addresses.person(slug);
      const name: Name = { kind: 'person', name: shown, detail, address, slug, mentions, ...plain };
      return { name, calledBy: [shown, ...aliases], misspellings };
    }),
    ...library.topics.map(({ name: shown, references }): Named => {
      const address = `${addresses.index}#${encodeURIComponent(`_${initialOf(shown)}`)}`;
      const mentions = references.length;
      const about = { detail: '', address, slug: shown, mentions, ...plain };
      return {
        name: { kind: 'topic', name: shown, ...about },
        calledBy: [shown],
        misspellings: [],
      };
    }),
    ...library.interviews.map(({ slug, title, date, direction }): Named => {
      const about = { detail: date, address: addresses.interview(slug), slug, mentions: 0 };
      const name: Name = { kind: 'interview', name: title, ...about, direction };
      return { name, calledBy: [title], misspellings: [] };
    }),
  ];
}

const plain = { direction: 'auto' } as const;

/** How many of each kind are offered before anything is typed. */
const offered = 6;

/** Films, people and topics that are spoken of most. */
export function suggestionsOf(names: readonly Named[]): Name[] {
  return (['film', 'person', 'topic'] as const).flatMap((kind) =>
    names
      .map(({ name }) => name)
      .filter((name) => name.kind === kind && name.mentions > 0)
      .toSorted((a, b) => b.mentions - a.mentions)
      .slice(0, offered),
  );
}
