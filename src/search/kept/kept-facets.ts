import type { Facets, InterviewFacets } from '../format.ts';
import type { PageParagraph, PageText } from './read-page.ts';

/** Who speaks in some interviews, and of what, as the index says it. */
export function keptFacets(pages: readonly (PageText & { readonly slug: string })[]): Facets {
  const films = new Numbered<string>();
  const people = new Numbered<string>();
  const speakers = new Numbered<string>();
  const filmList: Facets['films'][number][] = [];
  const peopleList: Facets['people'][number][] = [];
  const speakerList: Facets['speakers'][number][] = [];
  const interviews = pages.map((page): InterviewFacets => {
    for (const film of page.films) {
      // What is written in full is better than what somebody called it.
      filmList[films.of(film.slug)] = [film.slug, film.title, film.year];
    }
    const film = (slug: string): number => {
      const number = films.of(slug);
      filmList[number] ??= [slug, page.called.get(`film ${slug}`) ?? slug, null];
      return number;
    };
    const known = new Map(Array.from(page.people, ([name, slug]) => [slug, name]));
    const person = (slug: string): number => {
      const number = people.of(slug);
      const name = known.get(slug);
      if (name !== undefined) peopleList[number] = [slug, name];
      peopleList[number] ??= [slug, page.called.get(`person ${slug}`) ?? slug];
      return number;
    };
    const slugs = slugsOf(page);
    const speaker = ({ speaker: name }: PageParagraph): number => {
      if (name === null) return -1;
      const slug = slugs.get(name) ?? null;
      const number = speakers.of(slug === null ? `name ${name}` : `person ${slug}`);
      speakerList[number] ??= [name, slug];
      return number;
    };
    const { slug, title, date, language, paragraphs } = page;
    const pairs = (
      named: (paragraph: PageParagraph) => readonly string[],
      number: (slug: string) => number,
    ): [paragraph: number, value: number][] =>
      paragraphs.flatMap((paragraph, at) =>
        named(paragraph).map((one): [number, number] => [at, number(one)]),
      );
    return {
      slug,
      title,
      year: Number(date.slice(0, 4)),
      language,
      films: page.films.map((one) => films.of(one.slug)),
      speakers: paragraphs.map(speaker),
      namedFilms: pairs((paragraph) => paragraph.films, film),
      namedPeople: pairs((paragraph) => paragraph.people, person),
    };
  });
  return { films: filmList, people: peopleList, speakers: speakerList, interviews };
}

/** Slugs of people by their names: of those in the by-line, and of others who are named so. */
function slugsOf({ people, called }: PageText): ReadonlyMap<string, string> {
  const named = Array.from(called)
    .filter(([key]) => key.startsWith('person '))
    .map(([key, name]) => [name, key.slice('person '.length)] as const);
  return new Map([...named, ...people]);
}

/** Gives keys numbers, from 0 in the order they come. */
class Numbered<Key> {
  readonly #numbers = new Map<Key, number>();

  of(key: Key): number {
    const known = this.#numbers.get(key) ?? this.#numbers.size;
    this.#numbers.set(key, known);
    return known;
  }
}
