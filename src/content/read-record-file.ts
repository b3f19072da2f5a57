import type { z } from 'zod';
import type { Finding } from '../problems/problem.ts';
import { readYaml, type Places } from './read-yaml.ts';
import { validate } from './validate.ts';

/** All that one record's file says; it can be kept in the cache as JSON. */
export interface RecordFile<Fields> {
  /** null where the file has faults. */
  readonly fields: Fields | null;
  /** What it says without a fault, for the checks that need no more. */
  readonly valid: Partial<Fields>;
  readonly places: Places;
  readonly findings: readonly Finding[];
}

/** Reads the text of a YAML record. Pure. */
export function readRecordFile<Fields>(
  text: string,
  schema: z.ZodType<Fields>,
): RecordFile<Fields> {
  const read = readYaml(text, 1);
  const { fields, valid, findings } = validate(schema, read, { line: 1, column: 1 });
  return { fields, valid, places: read.places, findings };
}
