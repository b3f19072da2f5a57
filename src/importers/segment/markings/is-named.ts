import type { Names } from '../../cast/names.ts';
import type { Shape } from '../../types.ts';

/**
 * Whether the editor said that questions are marked in this way.
 *
 * @returns false where the editor named another way; null where nothing was said
 */
export function isNamed(shape: Shape, { questions }: Names): boolean | null {
  if (questions === null) return null;
  const isUnmarked = shape === 'paired' || shape === 'alternating';
  return questions === shape || (questions === 'unmarked' && isUnmarked);
}
