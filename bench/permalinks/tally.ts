import type { Scheme } from './schemes/scheme.ts';
import { said, type Text } from './text.ts';
import { type Fate, fatesOf } from './truth.ts';

/** How links fared. Numbers of passages. */
export interface Tally {
  /** Those at least half of whose words are still said: they survive. */
  readonly surviving: Counted;
  /** Of them, those of 60 characters and more of which at least 80 % is still said. */
  readonly long: Counted;
  /** Those with less than half left: a link may lead to the rest or say that they are gone. */
  readonly faint: Counted;
  /** Those of which nothing is left. Right: the link says so. Wrong: it leads to something else. */
  readonly cut: Counted;
}

export interface Counted {
  readonly right: number;
  /** They lead to other words. */
  readonly wrong: number;
  /** They are said to be gone. */
  readonly lost: number;
}

/** One link and where it led. */
export interface Outcome {
  /** Index of its passage in the first revision. */
  readonly entry: number;
  readonly fate: Fate;
  /** Index of an entry of the last revision; null: said to be gone. */
  readonly led: number | null;
}

export const nothingCounted: Tally = {
  surviving: { right: 0, wrong: 0, lost: 0 },
  long: { right: 0, wrong: 0, lost: 0 },
  faint: { right: 0, wrong: 0, lost: 0 },
  cut: { right: 0, wrong: 0, lost: 0 },
};

/** Follows a link to every passage of the first revision to the last. */
export function outcomes(scheme: Scheme, revisions: readonly Text[]): Outcome[] {
  const [first, last] = [revisions.at(0), revisions.at(-1)];
  if (!first || !last) return [];
  const fates = fatesOf(first, last);
  const asked = first.entries.flatMap(({ kind }, entry) => (kind === 'passage' ? [entry] : []));
  const led = scheme.follow(revisions.map(said), asked);
  return asked.flatMap((entry, index): Outcome[] => {
    const fate = fates[entry];
    return fate ? [{ entry, fate, led: led[index] ?? null }] : [];
  });
}

export function count(tally: Tally, outcome: Outcome): Tally {
  const { fate, led } = outcome;
  const how = resultOf(outcome);
  const add = (to: Counted): Counted => ({ ...to, [how]: to[how] + 1 });
  if (fate.at.size === 0) {
    const gone = led === null ? 'right' : 'wrong';
    return { ...tally, cut: { ...tally.cut, [gone]: tally.cut[gone] + 1 } };
  }
  if (fate.kept < 0.5) return { ...tally, faint: add(tally.faint) };
  const isLong = fate.length >= 60 && fate.kept >= 0.8;
  return {
    ...tally,
    surviving: add(tally.surviving),
    long: isLong ? add(tally.long) : tally.long,
  };
}

export function resultOf({ fate, led }: Outcome): 'right' | 'wrong' | 'lost' {
  return led === null ? 'lost' : fate.at.has(led) ? 'right' : 'wrong';
}
