import { z } from 'zod';

/** The sentence of the innermost described field on the way to a value. */
export function describe(schema: z.ZodType, path: readonly string[]): string {
  let sentence = 'docs/writing.md lists the fields.';
  for (const step of schemasAlong(schema, path)) sentence = step.description ?? sentence;
  return sentence;
}

/** The names of the fields that a group may have. */
export function keysAt(schema: z.ZodType, path: readonly string[]): string[] {
  const last = formsOf(schemasAlong(schema, path).at(-1));
  return last.flatMap((form) => (form instanceof z.ZodObject ? Object.keys(form.shape) : []));
}

function schemasAlong(schema: z.ZodType, path: readonly string[]): z.ZodType[] {
  const found = [schema];
  let current = schema;
  for (const key of path) {
    const inner = formsOf(current)
      .map((form) => innerOf(form, key))
      .find((one) => one instanceof z.ZodType);
    if (!inner) return found;
    found.push(inner);
    current = inner;
  }
  return found;
}

function innerOf(form: unknown, key: string): unknown {
  if (form instanceof z.ZodObject) return form.shape[key];
  if (form instanceof z.ZodArray) return form.element;
  return form instanceof z.ZodRecord ? form.valueType : undefined;
}

/** What a schema is behind “optional” and “or”. */
function formsOf(schema: unknown): unknown[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return formsOf(schema.unwrap());
  }
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(formsOf);
  return [schema];
}
