import { gzipSync } from 'node:zlib';
import type { Library } from '../../../src/library/index.ts';
import { isRight, judge } from '../judge.ts';
import { quantile } from '../median.ts';
import type { Judged, Sort } from '../queries/index.ts';
import { rivalSearcher, type Rival } from '../rivals/rival.ts';
import type { Truth } from '../truth.ts';

export interface RivalMeasures {
  readonly name: string;
  /** CPU seconds to index everything and write it out. */
  readonly build: number;
  /** Of all that has to be loaded before the first question, by gzip; the texts to show are not in it. */
  readonly bytes: number;
  /** Milliseconds to make it ready, once loaded. */
  readonly load: number;
  /** Milliseconds a question. */
  readonly median: number;
  readonly most: number;
  /** Share of judged queries it gets right, by sort; names are not asked. */
  readonly right: ReadonlyMap<string, number>;
}

/** Measures a rival here, without a browser. */
export async function measureRival(
  rival: Rival,
  truth: Truth,
  library: Library,
  queries: ReadonlyMap<Sort, readonly Judged[]>,
): Promise<RivalMeasures> {
  const before = process.cpuUsage();
  const built = await rival.build(truth.paragraphs);
  const { user, system } = process.cpuUsage(before);
  const start = performance.now();
  const index = await rival.load(built);
  const load = performance.now() - start;
  const searcher = rivalSearcher(index, truth, library);
  // Once for the compiler.
  await judge(searcher, queries);
  const verdicts = await judge(searcher, queries);
  const took = [...verdicts.values()].flat().map((verdict) => verdict.took);
  return {
    name: rival.name,
    build: (user + system) / 1e6,
    bytes: gzipSync(built).length,
    load,
    median: quantile(took, 0.5),
    most: quantile(took, 0.95),
    right: new Map(
      Array.from(verdicts, ([sort, list]) => [
        sort.name,
        list.filter((verdict) => isRight(sort, verdict)).length / list.length,
      ]),
    ),
  };
}
