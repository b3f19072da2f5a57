import fc from 'fast-check';

/**
 * Property tests run the same cases each time. To look for new ones:
 * `TWO_SHOT_RUNS=20 TWO_SHOT_SEED=7 npx vitest run tests/unit/interview`.
 */
const times = Number(process.env['TWO_SHOT_RUNS'] ?? 1);

fc.configureGlobal({ seed: Number(process.env['TWO_SHOT_SEED'] ?? 20131219) });

/** How many cases a property is tried on. */
export function runs(number: number): { numRuns: number } {
  return { numRuns: Math.ceil(number * times) };
}
