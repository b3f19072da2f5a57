import type { z } from 'zod';
import type { Finding, Place } from '../problems/problem.ts';
import { explainIssue } from './explain-issue.ts';
import { findGaps } from './find-gaps.ts';
import type { ReadYaml } from './read-yaml.ts';
import { keysAt } from './schema-path.ts';
import { validFields } from './valid-fields.ts';

export interface Validated<Fields> {
  /** null where anything is wrong. */
  readonly fields: Fields | null;
  /** The fields that are right, whatever is wrong with others; all of them where none is wrong. */
  readonly valid: Partial<Fields>;
  readonly findings: readonly Finding[];
}

/**
 * Checks fields against their schema. Each fault of the schema's becomes a finding at the field's
 * own place, with the field's description as a hint.
 *
 * @param start where the fields begin, for what is missing
 */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  yaml: ReadYaml,
  start: Place,
): Validated<z.infer<Schema>> {
  if (yaml.value === null || typeof yaml.value !== 'object' || Array.isArray(yaml.value)) {
    const findings = yaml.findings.length > 0 ? yaml.findings : [noFields(schema, yaml, start)];
    return { fields: null, valid: {}, findings };
  }
  const placeOf = (path: readonly string[]): Place => placeOfField(path, yaml, start);
  const gaps = findGaps(yaml.value, placeOf);
  const result = schema.safeParse(yaml.value);
  const faults = result.success
    ? []
    : result.error.issues.flatMap((issue) => explainIssue(issue, schema, yaml, placeOf));
  const findings = [...yaml.findings, ...gaps.values()];
  // What is still to be filled in is not wrong as well.
  for (const fault of faults) if (!gaps.has(fault.path)) findings.push(fault.finding);
  const fields = result.success && gaps.size === 0 ? result.data : null;
  const valid =
    fields ?? (validFields(schema, yaml.value, gaps.keys()) as Partial<z.infer<Schema>>);
  return { fields, valid, findings };
}

function noFields(schema: z.ZodType, { value }: ReadYaml, start: Place): Finding {
  const message = Array.isArray(value)
    ? 'This is a list, not fields.'
    : value === null
      ? 'There are no fields here.'
      : 'This is a line of text, not fields.';
  const hint = `Write one field a line, beginning with “${keysAt(schema, [])[0] ?? 'title'}: …”.`;
  return { id: 'missing-field', ...start, message, hint };
}

/** Where a field stands, or the nearest one around it that does. */
function placeOfField(path: readonly string[], yaml: ReadYaml, start: Place): Place {
  const name = path.join('.');
  const own = yaml.places[name] ?? yaml.keyPlaces[name];
  if (own) return own;
  for (let length = path.length - 1; length > 0; length--) {
    const outer = path.slice(0, length).join('.');
    const place = yaml.keyPlaces[outer] ?? yaml.places[outer];
    if (place) return place;
  }
  return start;
}
