import type { Random } from '../../random.ts';
import type { Library } from '../../../src/library/index.ts';
import type { Truth } from '../truth.ts';

/** A query whose right answer is known. */
export interface Judged {
  readonly text: string;
  /** Places of which any is right; see `Paragraph.place`. */
  readonly right: ReadonlySet<string>;
  /** Where it is asked for places: all that may come at all; others are faults. */
  readonly allowed?: ReadonlySet<string>;
  /** How many paragraphs have the phrase literally. */
  readonly exact?: number;
  /** Addresses of names of which any is right. */
  readonly names?: ReadonlySet<string>;
  /** Nothing at all may be found. */
  readonly nothing?: true;
}

/** A way to draw queries of one sort. */
export interface Sort {
  readonly name: string;
  /** The share that has to be right within the first so many, as the issue set it; null where it set none. */
  readonly goal: { readonly within: 1 | 3 | 10; readonly share: number } | null;
  /** null where this draw makes no good query; another is made then. */
  draw(truth: Truth, random: Random, library: Library): Judged | null;
}

/** The places of some paragraphs. */
export function placesOf({ paragraphs }: Truth, numbers: readonly number[]): Set<string> {
  return new Set(numbers.flatMap((number) => paragraphs[number]?.place ?? []));
}
