import type { Random } from '../random.ts';

/** What a build has just done when the time to a kill begins to count. */
export type Since = 'start' | 'checking' | 'beside' | 'exchanged';

/** When a build is killed: so long after it came to a point. */
export interface Moment {
  readonly since: Since;
  readonly milliseconds: number;
}

/** How long a build takes from each point to the next of those that are aimed at, in milliseconds. */
export interface Lengths {
  readonly whole: number;
  /** From the beginning of the checks until the site lies beside the last one. */
  readonly checking: number;
  /** From there until the two have changed places. */
  readonly exchanging: number;
  /** From there until the last site is deleted. */
  readonly clearing: number;
}

/** Of five kills: two at any time of the build, and one in each part of its end. */
const aims: readonly (readonly [since: Since, length: keyof Lengths])[] = [
  ['start', 'whole'],
  ['start', 'whole'],
  ['checking', 'checking'],
  ['beside', 'exchanging'],
  ['exchanged', 'clearing'],
];

/**
 * Draws a moment. What can go wrong lies at the end, which is short: it is aimed at from what the build
 * has just said or done to the files, and not from its start, for builds do not all take equally long.
 * Each part is drawn a quarter longer than it takes: past its end lies the beginning of the next.
 */
export function drawMoment(random: Random, usual: Lengths): Moment {
  const [since, length] = aims[Math.floor(random() * aims.length)] ?? ['start', 'whole'];
  return { since, milliseconds: random() * 1.25 * usual[length] };
}
