import { isRight, type Verdict } from './judge.ts';
import type { Sort } from './queries/index.ts';

/** Prints one line a sort of query. */
export function printScores(title: string, verdicts: ReadonlyMap<Sort, readonly Verdict[]>): void {
  console.log(`\n${title}\n`);
  console.log(`${''.padEnd(32)}     n   first   top 3  top 10    faults  goal`);
  for (const [sort, list] of verdicts) {
    const within = (rank: number): string =>
      share(list.filter((verdict) => verdict.rank !== null && verdict.rank <= rank).length, list);
    if (list.every(({ judged, found }) => judged.names && !found.names)) continue;
    const faults = list.filter(({ faults }) => faults.length > 0).length;
    const goal = sort.goal ? `${sort.goal.share * 100} % in the first ${sort.goal.within}` : '';
    console.log(
      `${sort.name.padEnd(32)} ${String(list.length).padStart(5)} ${within(1)} ${within(3)} ${within(10)} ${String(faults).padStart(9)}  ${goal}`,
    );
  }
}

/** Prints what went wrong, at most so many of each sort, with what came first. */
export function printFailures(
  verdicts: ReadonlyMap<Sort, readonly Verdict[]>,
  most: number,
  textAt: (place: string) => string,
): void {
  for (const [sort, list] of verdicts) {
    const failures = list.filter((verdict) => !isRight(sort, verdict));
    if (failures.length === 0) continue;
    console.log(`\n${sort.name}: ${failures.length} not right\n`);
    for (const { judged, found, rank, faults } of failures.slice(0, most)) {
      const [first] = found.places;
      const [right] = judged.right;
      console.log(`  ${judged.text}`);
      console.log(
        `      rank ${rank ?? 'none'} of ${found.places.length} shown; ${[found.remark, ...faults].join('; ')}`,
      );
      if (right !== undefined) console.log(`      right: ${right} ${cut(textAt(right))}`);
      if (judged.names) console.log(`      right: ${[...judged.names].join(' ')}`);
      if (first !== undefined) console.log(`      first: ${first} ${cut(textAt(first))}`);
      if (found.names?.length) console.log(`      names: ${found.names.join(' ')}`);
    }
  }
}

function share(part: number, whole: readonly unknown[]): string {
  return (whole.length === 0 ? '–' : `${((100 * part) / whole.length).toFixed(1)} %`).padStart(7);
}

function cut(text: string): string {
  return text.length > 90 ? `${text.slice(0, 90)}…` : text;
}
