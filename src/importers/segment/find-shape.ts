import type { Names } from '../cast/names.ts';
import type { Paragraph, Shape } from '../types.ts';
import { markings } from './markings/index.ts';
import { type ShapeReader, unknown } from './shape-reader.ts';

/** Weighs the file as a whole for how it says who speaks. */
export function findShape(
  paragraphs: readonly Paragraph[],
  names: Names,
): { readonly shape: Shape; readonly reader: ShapeReader } {
  let best: { shape: Shape; strength: number; reader: ShapeReader } = {
    ...{ shape: 'unknown', strength: 0, reader: unknown },
  };
  for (const marking of markings) {
    // It could not win, and weighing takes as long as reading.
    if ((marking.most ?? 1) <= best.strength) continue;
    const weighed = marking.weigh(paragraphs, names);
    if (weighed && weighed.strength > best.strength) best = { shape: marking.shape, ...weighed };
  }
  return best;
}
