import type { Interview } from '../interview/index.ts';

/** When a text appeared on this site, and when it was last changed; ISO days in UTC. */
export interface Publication {
  readonly published: string;
  /** Never before `published`. */
  readonly modified: string;
}

/**
 * When an interview appeared here and when it was last changed, by its ledger and its corrections.
 * (`Interview.date` is the day on which its source did.) It depends on nothing but what is committed,
 * so that two builds of one commit say the same.
 */
export function publicationOf({ permalinks, corrections, date }: Interview): Publication {
  const dates = [...permalinks.dates.values()];
  // What was cut since was published all the same: cutting the oldest words makes a text no younger.
  const published = earliest([...dates, ...permalinks.retired].map((one) => one.published)) ?? date;
  const changes = [
    ...dates.map(({ modified }) => modified),
    ...permalinks.retired.map(({ retired }) => retired),
    ...corrections.map((one) => one.date),
  ];
  return { published, modified: latest([published, ...changes]) ?? published };
}

function earliest(days: readonly string[]): string | undefined {
  return days.toSorted()[0];
}

function latest(days: readonly string[]): string | undefined {
  return days.toSorted().at(-1);
}
