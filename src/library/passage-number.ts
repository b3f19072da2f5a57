import type { Interview } from '../interview/index.ts';
import { passagesOf } from './flow.ts';

const numbers = new WeakMap<Interview, ReadonlyMap<string, number>>();

/**
 * The place of a passage in its interview, from 1: what print and the index call it by. 0 for what
 * is no passage.
 */
export function passageNumber(interview: Interview, id: string): number {
  let known = numbers.get(interview);
  if (!known) {
    known = new Map(Array.from(passagesOf(interview), ({ block }, index) => [block.id, index + 1]));
    numbers.set(interview, known);
  }
  return known.get(id) ?? 0;
}
