import type { Random } from '../random.ts';

/** What a build says when a part begins that kills are aimed at. */
export const signs = {
  checking: 'Indexing and checking',
  publishing: 'Publishing',
  built: 'Built in',
} as const;

/** When a build is killed: so long after a part of it began. */
export interface Moment {
  readonly since: 'start' | 'checking' | 'publishing';
  readonly milliseconds: number;
}

/** How long parts of a build take, in milliseconds. */
export interface Lengths {
  readonly whole: number;
  /** From the beginning of the checks to the end. */
  readonly checking: number;
  /** From the beginning of publication until the last site is deleted. */
  readonly publishing: number;
}

/**
 * Draws a moment. What can go wrong lies at the end, which is short: so two of five kills fall into the
 * few milliseconds in which the site is put in its place, two from the checks on, and one anywhere. They
 * are counted from what the build says and not from its start, for builds do not all take equally long.
 * Each part is drawn a quarter longer than it takes: past the end lies the beginning of the next build.
 */
export function drawMoment(random: Random, usual: Lengths): Moment {
  const kind = Math.floor(random() * 5);
  const share = random() * 1.25;
  if (kind === 0) return { since: 'start', milliseconds: share * usual.whole };
  const since = kind <= 2 ? 'checking' : 'publishing';
  return { since, milliseconds: share * usual[since] };
}
