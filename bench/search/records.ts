import { between, pick, type Random } from '../random.ts';
import { inventedWord } from './vocabulary.ts';

export interface InventedPerson {
  readonly slug: string;
  readonly name: string;
  readonly lastName: string;
}

export interface InventedFilm {
  readonly slug: string;
  readonly title: string;
}

/** A record as its file says it. */
export interface RecordFile {
  readonly file: string;
  readonly text: string;
}

/** People with names of two words; some have an alias, some a misspelling that readers look for. */
export function inventPeople(random: Random, count: number): (InventedPerson & RecordFile)[] {
  return Array.from({ length: count }, (_, index) => {
    const lastName = capital(inventedWord(random, between(random, 2, 3)));
    const name = `${capital(inventedWord(random, 2))} ${lastName}`;
    const slug = `person-${index + 1}`;
    const lines = [`name: ${name}`, 'roles: [invented]'];
    if (index % 3 === 0) lines.push(`aliases: [${capital(inventedWord(random, 2))} ${lastName}]`);
    if (index % 3 !== 2) lines.push(`misspellings: [${misheard(lastName, random)}]`);
    return { slug, name, lastName, file: `people/${slug}.yaml`, text: `${lines.join('\n')}\n` };
  });
}

/** Films with titles of one to three words. */
export function inventFilms(
  random: Random,
  count: number,
  people: readonly InventedPerson[],
  word: (random: Random) => string,
): (InventedFilm & RecordFile)[] {
  return Array.from({ length: count }, (_, index) => {
    const rest = Array.from({ length: between(random, 0, 2) }, () => word(random));
    const title = capital([inventedWord(random, between(random, 2, 3)), ...rest].join(' '));
    const slug = `film-${index + 1}`;
    const text = `title: ${title}\nyear: ${between(random, 1950, 2019)}\ndirectors: [${pick(random, people).name}]\n`;
    return { slug, title, file: `films/${slug}.yaml`, text };
  });
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Two letters otherwise, as after hearing a name: further than one edit, so that it has to be declared. */
function misheard(name: string, random: Random): string {
  const letters = Array.from(name);
  letters.splice(between(random, 1, letters.length - 2), 1, pick(random, ['z', 'x', 'k']));
  return letters.join('') + pick(random, ['h', 'e', 'f']);
}
