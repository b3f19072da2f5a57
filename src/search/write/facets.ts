import type { Interview } from '../../interview/index.ts';
import type { Library } from '../../library/index.ts';
import type { Facets, InterviewFacets } from '../format.ts';
import type { Paragraph } from './paragraphs.ts';

/** Collects who speaks the paragraphs of a shard, and of what, interview by interview. */
export class FacetsOfShard {
  readonly #library: Pick<Library, 'film' | 'person'>;
  readonly #films = new Numbers();
  readonly #people = new Numbers();
  /** By their person’s slug, or by name where they have no record. */
  readonly #speakers = new Numbers();
  readonly #speakerList: (readonly [name: string, person: string | null])[] = [];
  readonly #interviews: InterviewFacets[] = [];

  constructor(library: Pick<Library, 'film' | 'person'>) {
    this.#library = library;
  }

  add({ slug, title, date, language, films }: Interview, paragraphs: readonly Paragraph[]): void {
    this.#interviews.push({
      slug,
      title,
      year: Number(date.slice(0, 4)),
      language,
      films: films.map((film) => this.#films.of(film)),
      speakers: paragraphs.map((paragraph) => this.#speaker(paragraph)),
      namedFilms: pairs(paragraphs, (paragraph) => paragraph.films, this.#films),
      namedPeople: pairs(paragraphs, (paragraph) => paragraph.people, this.#people),
    });
  }

  toJSON(): Facets {
    return {
      films: this.#films.keys().map((slug) => {
        const film = this.#library.film(slug);
        return [slug, film?.title ?? slug, film?.year ?? null];
      }),
      people: this.#people.keys().map((slug) => [slug, this.#library.person(slug)?.name ?? slug]),
      speakers: this.#speakerList,
      interviews: this.#interviews,
    };
  }

  #speaker({ speaker }: Paragraph): number {
    if (!speaker) return -1;
    const { name, person } = speaker;
    const number = this.#speakers.of(person === null ? `name ${name}` : `person ${person}`);
    this.#speakerList[number] ??= [name, person];
    return number;
  }
}

/** Gives keys numbers, from 0 in the order they come. */
class Numbers {
  readonly #numbers = new Map<string, number>();

  of(key: string): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  keys(): string[] {
    return Array.from(this.#numbers.keys());
  }
}

function pairs(
  paragraphs: readonly Paragraph[],
  slugsOf: (paragraph: Paragraph) => readonly string[],
  numbers: Numbers,
): (readonly [paragraph: number, value: number])[] {
  return paragraphs.flatMap((paragraph, number) =>
    slugsOf(paragraph).map((slug) => [number, numbers.of(slug)] as const),
  );
}
