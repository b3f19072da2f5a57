import type { Finding, Place } from '../problems/problem.ts';
import { fieldName } from './field-name.ts';

/**
 * Values that say TODO: what an importer was not told. By the paths of their fields, joined by
 * dots.
 */
export function findGaps(
  value: unknown,
  placeOf: (path: readonly string[]) => Place,
  path: readonly (string | number)[] = [],
): Map<string, Finding> {
  if (typeof value === 'string' && /^TODO\b/.test(value)) {
    const message = `The field “${fieldName(path)}” is still to be filled in.`;
    const hint = 'Write its value in place of TODO.';
    const place = placeOf(path.map(String));
    return new Map([[path.join('.'), { id: 'gap', ...place, message, hint }]]);
  }
  const found = new Map<string, Finding>();
  if (value === null || typeof value !== 'object') return found;
  const entries = Array.isArray(value) ? value.entries() : Object.entries(value);
  for (const [key, inner] of entries) {
    for (const gap of findGaps(inner, placeOf, [...path, key])) found.set(...gap);
  }
  return found;
}
