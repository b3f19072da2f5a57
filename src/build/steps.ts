const prefix = 'two-shot: ';

/** A part of a build, and how long it took. */
export interface Step {
  readonly name: string;
  readonly seconds: number;
}

/**
 * Does a step of a build and notes how long it took, in the timeline of the process: steps are done on
 * both sides of Astro, which bundles its side anew.
 */
export async function timed<Result>(
  name: string,
  work: () => Result | Promise<Result>,
): Promise<Result> {
  const start = performance.now();
  try {
    return await work();
  } finally {
    performance.measure(prefix + name, { start });
  }
}

/** The steps so far, those of one name together, the longest first. */
export function stepsTaken(): Step[] {
  const sums = new Map<string, number>();
  for (const { name, duration } of performance.getEntriesByType('measure')) {
    if (!name.startsWith(prefix)) continue;
    const step = name.slice(prefix.length);
    sums.set(step, (sums.get(step) ?? 0) + duration / 1000);
  }
  return Array.from(sums, ([name, seconds]) => ({ name, seconds })).toSorted(
    (one, other) => other.seconds - one.seconds,
  );
}
