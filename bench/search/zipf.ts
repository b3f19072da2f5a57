import type { Random } from '../random.ts';

/**
 * Draws from a list by the law of Zipf and Mandelbrot: the word of rank `r` comes with a chance in
 * proportion to `1 / (r + shift) ** exponent`, counted from 1.
 */
export function zipf<T>(
  from: readonly T[],
  exponent: number,
  shift: number,
): (random: Random) => T {
  const sums = new Float64Array(from.length);
  let sum = 0;
  for (let rank = 1; rank <= from.length; rank++) {
    sum += 1 / (rank + shift) ** exponent;
    sums[rank - 1] = sum;
  }
  return (random) => from[firstAbove(sums, random() * sum)] as T;
}

/** Index of the first number that is greater, in a rising list. */
function firstAbove(rising: Float64Array, number: number): number {
  let low = 0;
  let high = rising.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) > number) high = middle;
    else low = middle + 1;
  }
  return low;
}
