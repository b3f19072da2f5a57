import { pick } from '../../random.ts';
import { addresses } from '../../../src/library/index.ts';
import { formsOf } from '../truth.ts';
import type { Judged, Sort } from './judged.ts';

/** A film or person by its name, an alias or a misspelling that its record declares. */
export const name: Sort = {
  name: 'a name',
  goal: null,
  draw(_truth, random, { films, people }): Judged | null {
    const named = [
      ...films.map(({ slug, title, aliases, misspellings }) => ({
        address: addresses.film(slug),
        names: [title, ...aliases, ...misspellings],
      })),
      ...people.map((person) => ({
        address: addresses.person(person.slug),
        names: [person.name, ...person.aliases, ...person.misspellings],
      })),
    ];
    if (named.length === 0) return null;
    const asked = pick(random, pick(random, named).names);
    const key = formsOf(asked).join(' ');
    const right = named.filter(({ names }) =>
      names.some((other) => formsOf(other).join(' ') === key),
    );
    return {
      text: asked,
      right: new Set(),
      names: new Set(right.map(({ address }) => address)),
    };
  },
};
