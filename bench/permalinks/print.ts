import type { Counted, Tally } from './tally.ts';

/** Prints one line a tally, in per cent of the passages that each column is about. */
export function printTable(title: string, rows: readonly (readonly [string, Tally])[]): void {
  const width = Math.max(...rows.map(([name]) => name.length), 12);
  console.log(`\n${title}\n`);
  console.log(
    `${''.padEnd(width)}  surviving   right   wrong    lost    60+: right   wrong      cut: elsewhere`,
  );
  for (const [name, { surviving, long, cut }] of rows) {
    console.log(
      [
        name.padEnd(width),
        String(total(surviving)).padStart(10),
        share(surviving.right, surviving),
        share(surviving.wrong, surviving),
        share(surviving.lost, surviving),
        `  ${share(long.right, long)}`,
        share(long.wrong, long),
        `${String(total(cut)).padStart(7)} ${share(cut.wrong, cut)}`,
      ].join(' '),
    );
  }
}

function total({ right, wrong, lost }: Counted): number {
  return right + wrong + lost;
}

function share(part: number, whole: Counted): string {
  const all = total(whole);
  return (all === 0 ? '–' : ((100 * part) / all).toFixed(2)).padStart(7);
}
