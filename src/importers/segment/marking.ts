import type { Names } from '../cast/names.ts';
import type { Paragraph, Shape } from '../types.ts';
import type { ShapeReader } from './shape-reader.ts';

/** One way for a file to say who speaks. */
export interface Marking {
  readonly shape: Shape;
  /** The strength it never exceeds; absent: 1. */
  readonly most?: number;
  /**
   * Weighs the file as a whole.
   *
   * @returns how it would be read; null: it says nothing in this way
   */
  weigh(paragraphs: readonly Paragraph[], names: Names): Weighed | null;
}

export interface Weighed {
  /**
   * From 0 to 1: how much speaks for it. 1: nothing else explains the file; above 0.5 it is believed
   * though others are possible; below, what it decides is doubtful.
   */
  readonly strength: number;
  readonly reader: ShapeReader;
}
