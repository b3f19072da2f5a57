import type { z } from 'zod';
import { Refusal } from '../../refusal.ts';
import type { Utterance } from '../speech/utterance.ts';

/** What was said, as a service heard it, in the order of the file. */
export interface Transcribed {
  readonly utterances: readonly Utterance[];
  /** BCP 47, where the file says it. */
  readonly language?: string;
  /** The same words as a sweep over the file finds them; see `SourceDocument.inventory`. */
  readonly inventory: readonly string[];
  /** The same words where the file has them once more, as running text. */
  readonly runningText?: readonly string[];
}

/** One service that makes transcripts, or a program, and the shape of its JSON. */
export interface Service {
  readonly name: string;
  /** Whether the file has the fields that only this one writes, be they right or not. */
  recognises(json: unknown): boolean;
  /** @throws Refusal that names what is missing */
  read(json: unknown): Transcribed;
}

/**
 * A value of the shape it should have.
 *
 * @throws Refusal with the first place that has another
 */
export function shaped<T>(service: string, schema: z.ZodType<T>, json: unknown): T {
  const result = schema.safeParse(json);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const path = (issue?.path ?? []).map((key) =>
    typeof key === 'number' ? `[${key}]` : `.${String(key)}`,
  );
  const where = path.join('').replace(/^\./u, '') || 'the whole';
  throw new Refusal(
    `looks like the JSON of ${service}, but ${where} is not as it writes it (${issue?.message ?? ''})`,
  );
}

/** Whether there is something at this path of keys; a number is a place in a list. */
export function has(json: unknown, ...path: readonly (string | number)[]): boolean {
  return at(json, ...path) !== undefined;
}

/** What is at this path of keys, or nothing. */
export function at(json: unknown, ...path: readonly (string | number)[]): unknown {
  let value = json;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Reflect.get(value, key);
  }
  return value ?? undefined;
}
