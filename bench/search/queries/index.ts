import { generator } from '../../random.ts';
import type { Library } from '../../../src/library/index.ts';
import type { Truth } from '../truth.ts';
import type { Judged, Sort } from './judged.ts';
import { name } from './name.ts';
import { nonsense } from './nonsense.ts';
import { phrase } from './phrase.ts';
import { rareWord } from './rare-word.ts';
import { spokenBy } from './speaker.ts';
import { spread } from './spread.ts';
import { typo } from './typo.ts';
import { wordPair } from './word-pair.ts';

export type { Judged, Sort } from './judged.ts';

export const sorts: readonly Sort[] = [
  rareWord,
  wordPair,
  phrase,
  typo,
  name,
  spokenBy,
  spread,
  nonsense,
];

/** Queries of each sort, none twice, the same for the same library and seed. */
export function drawQueries(
  truth: Truth,
  library: Library,
  { each, seed }: { readonly each: number; readonly seed: number },
): Map<Sort, Judged[]> {
  return new Map(
    sorts.map((sort, index) => {
      const random = generator(seed * 1_009 + index);
      const drawn = new Map<string, Judged>();
      // A small library may not have as many: there is no endless search for them.
      for (let tries = 0; drawn.size < each && tries < each * 400; tries++) {
        const judged = sort.draw(truth, random, library);
        if (judged) drawn.set(judged.text, judged);
      }
      return [sort, [...drawn.values()]];
    }),
  );
}
