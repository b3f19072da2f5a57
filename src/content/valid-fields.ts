import { z } from 'zod';
import { nearest } from '../problems/nearest.ts';

/**
 * The fields that are right by themselves, with the schema's defaults for those left out, so that
 * they can be checked against other files while the rest is still wrong.
 *
 * A field with a fault or a TODO in it is missing here, and so is one that an unknown name beside it
 * was probably meant as: of `{ titel: 'A talk', films: 3 }` neither `title` nor `films` is told.
 *
 * @param gaps paths of what is still to be filled in, joined by dots
 */
export function validFields(
  schema: z.ZodType,
  value: object,
  gaps: Iterable<string>,
): Record<string, unknown> {
  if (!(schema instanceof z.ZodObject)) return {};
  const given = value as Readonly<Record<string, unknown>>;
  const known = Object.keys(schema.shape);
  const untold = new Set(Array.from(gaps, (path) => path.split('.', 1)[0]));
  for (const key of Object.keys(given)) {
    const meant = known.includes(key) ? null : nearest(key, known);
    if (meant !== null && !Object.hasOwn(given, meant)) untold.add(meant);
  }
  const valid: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(schema.shape)) {
    if (untold.has(key)) continue;
    const value = Object.hasOwn(given, key) ? given[key] : undefined;
    const result = z.safeParse<z.ZodType>(field as z.ZodType, value);
    if (result.data !== undefined) valid[key] = result.data;
  }
  return valid;
}
