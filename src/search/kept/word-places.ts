import type { Places } from '../read/index-reader.ts';
import { wordsOf } from '../words.ts';

/** Stands behind each paragraph, as in the index: a word that is none. */
const separator = 0;

/** The words of an interview as numbers, in order. */
export interface NumberedWords {
  readonly numbers: Uint32Array;
  /** How many words each paragraph has. */
  readonly lengths: readonly number[];
  /** The numbers of each form it has, and in how many paragraphs it stands. */
  readonly counts: ReadonlyMap<number, number>;
}

/**
 * Gives each form a number. The words of some dozens of interviews are looked through one by one where
 * a list of places for each form would take ten times the room, and longer to make than to search.
 */
export class WordPlaces {
  readonly #numbers = new Map<string, number>();
  /** The form of each number. */
  readonly forms: string[] = [''];

  number(texts: readonly string[]): NumberedWords {
    const numbers: number[] = [];
    const lengths: number[] = [];
    const counts = new Map<number, number>();
    for (const text of texts) {
      const words = wordsOf(text);
      const seen = new Set<number>();
      for (const { form } of words) {
        const number = this.#numberOf(form);
        numbers.push(number);
        seen.add(number);
      }
      for (const number of seen) counts.set(number, (counts.get(number) ?? 0) + 1);
      lengths.push(words.length);
      numbers.push(separator);
    }
    return { numbers: Uint32Array.from(numbers), lengths, counts };
  }

  /** Where a form stands in some interviews, by their names. */
  places(form: string, interviews: ReadonlyMap<string, NumberedWords>): Places {
    const places = new Map<string, readonly number[]>();
    const wanted = this.#numbers.get(form);
    if (wanted === undefined) return places;
    for (const [name, { numbers, counts }] of interviews) {
      if (!counts.has(wanted)) continue;
      const found: number[] = [];
      for (let at = numbers.indexOf(wanted); at >= 0; at = numbers.indexOf(wanted, at + 1)) {
        found.push(at);
      }
      places.set(name, found);
    }
    return places;
  }

  #numberOf(form: string): number {
    const known = this.#numbers.get(form);
    if (known !== undefined) return known;
    const number = this.forms.push(form) - 1;
    this.#numbers.set(form, number);
    return number;
  }
}
