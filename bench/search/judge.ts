import type { Judged, Sort } from './queries/index.ts';
import type { Found, Searcher } from './searcher.ts';

export interface Verdict {
  readonly judged: Judged;
  readonly found: Found;
  /** From 1; null where nothing right is among what is shown. */
  readonly rank: number | null;
  /** What is wrong beside the rank. */
  readonly faults: readonly string[];
  /** In milliseconds, until what is shown is complete. */
  readonly took: number;
}

/** Asks all queries, one after the other. */
export async function judge(
  searcher: Searcher,
  queries: ReadonlyMap<Sort, readonly Judged[]>,
): Promise<Map<Sort, Verdict[]>> {
  const verdicts = new Map<Sort, Verdict[]>();
  for (const [sort, list] of queries) {
    const judgements: Verdict[] = [];
    for (const judged of list) {
      const start = performance.now();
      const found = await searcher.answer(judged.text);
      judgements.push({ ...verdict(judged, found), took: performance.now() - start });
    }
    verdicts.set(sort, judgements);
  }
  return verdicts;
}

/** Whether it is as the issue asks. */
export function isRight({ goal }: Sort, { rank, faults }: Verdict): boolean {
  return faults.length === 0 && rank !== null && rank <= (goal?.within ?? 1);
}

export function verdict(judged: Judged, found: Found): Omit<Verdict, 'took'> {
  return { judged, found, rank: rankOf(judged, found), faults: [...faultsOf(judged, found)] };
}

function rankOf({ nothing, names, right }: Judged, found: Found): number | null {
  if (nothing) return found.places.length + (found.names?.length ?? 0) === 0 ? 1 : null;
  const shown = names ? (found.names ?? []) : found.places;
  const index = shown.findIndex((place) => (names ?? right).has(place));
  return index < 0 ? null : index + 1;
}

function* faultsOf({ allowed, exact }: Judged, found: Found): Generator<string> {
  const strangers = allowed ? found.places.filter((place) => !allowed.has(place)) : [];
  if (strangers.length > 0) yield `${strangers.length} results that the filter should keep out`;
  if (exact !== undefined && found.exact !== null && found.exact !== exact) {
    yield `says ${found.exact} have the phrase, and ${exact} have`;
  }
}
