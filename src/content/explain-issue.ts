import type { z } from 'zod';
import { chooseFrom } from '../problems/nearest.ts';
import type { Finding, Place } from '../problems/problem.ts';
import { explainSize } from './explain-size.ts';
import { fieldName } from './field-name.ts';
import type { ReadYaml } from './read-yaml.ts';
import { describe, keysAt } from './schema-path.ts';

export interface Fault {
  /** Path of the value, joined by dots. */
  readonly path: string;
  readonly finding: Finding;
}

type Issue = z.core.$ZodIssue;

/** What a schema objects to, in words for the person who fills in the field. */
export function explainIssue(
  issue: Issue,
  schema: z.ZodType,
  yaml: ReadYaml,
  placeOf: (path: readonly string[]) => Place,
): Fault[] {
  const path = issue.path.map(String);
  if (issue.code === 'invalid_union') {
    const meant = branchMeant(issue);
    if (meant) return meant.flatMap((inner) => explainIssue(inner, schema, yaml, placeOf));
  }
  const name = fieldName(issue.path);
  const fault = (id: Finding['id'], place: Place, message: string, hint: string): Fault => ({
    path: path.join('.'),
    finding: { id, ...place, message, hint },
  });
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path);
    return issue.keys.map((key) => {
      const place = yaml.keyPlaces[[...path, key].join('.')] ?? placeOf(path);
      const message = `There is no field “${fieldName([...issue.path, key])}”.`;
      const hint = chooseFrom(key, known, 'The fields here are:');
      return fault('unknown-field', place, message, hint);
    });
  }
  const value = valueAt(yaml.value, path);
  const hint = describe(schema, path);
  if (value === undefined) {
    const remedy = `Add “${path.at(-1)}: …”. ${hint}`;
    return [fault('missing-field', placeOf(path), `The field “${name}” is missing.`, remedy)];
  }
  if (issue.code === 'invalid_type' || issue.code === 'invalid_union') {
    const message = `The field “${name}” takes ${expected(issue)}, not ${shown(value)}.`;
    return [fault('wrong-type', placeOf(path), message, remedy(issue, value) ?? hint)];
  }
  if (issue.code === 'invalid_value') {
    const message = `The field “${name}” cannot be ${shown(value)}.`;
    const choice = chooseFrom(shown(value).slice(1, -1), issue.values.map(String), 'It is one of:');
    return [fault('bad-value', placeOf(path), message, choice)];
  }
  if (issue.code === 'invalid_key') {
    const message = `A name in “${fieldName(issue.path.slice(0, -1))}” has no letters.`;
    return [fault('bad-value', placeOf(path), message, 'Write the name before the colon.')];
  }
  const reason =
    explainSize(issue) ?? issue.message.charAt(0).toLowerCase() + issue.message.slice(1);
  const message = `The field “${name}” cannot be ${shown(value)}: ${reason}`;
  return [fault('bad-value', placeOf(path), message, hint)];
}

/**
 * Of the forms a value may have, the one it nearly has: the kind is right and something in it is
 * not. The paths within it become paths of the whole.
 */
function branchMeant(issue: z.core.$ZodIssueInvalidUnion): Issue[] | null {
  const inner = issue.errors.find((branch) => !branch.some(isOfWholeType));
  return inner?.map((one) => ({ ...one, path: [...issue.path, ...one.path] })) ?? null;
}

function isOfWholeType(issue: Issue): boolean {
  return issue.path.length === 0 && /^invalid_(?:type|union|value)$/.test(issue.code);
}

const kinds: Readonly<Record<string, string>> = {
  string: 'words',
  array: 'a list',
  object: 'fields of its own',
  record: 'fields of its own',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
};

/** `words or a list`: all kinds of value that a field takes. */
function expected(issue: Issue): string {
  const names = new Set(kindsOf(issue));
  return names.size > 0 ? [...names].join(' or ') : 'another kind of value';
}

function kindsOf(issue: Issue): string[] {
  if (issue.code === 'invalid_type') return [kinds[issue.expected] ?? issue.expected];
  if (issue.code !== 'invalid_union') return [];
  return issue.errors.flatMap((branch) => branch.flatMap(kindsOf));
}

/** What to write instead where only the quotation marks or the brackets are missing. */
function remedy(issue: Issue, value: unknown): string | null {
  const names = kindsOf(issue);
  if (names.includes('words') && (typeof value === 'number' || typeof value === 'boolean')) {
    return `Put it between quotation marks: "${String(value)}".`;
  }
  if (names.includes('a list') && typeof value === 'string' && isPlain(value)) {
    return `Put it between brackets: [${value}].`;
  }
  return null;
}

/** Whether a value means the same between the brackets of a list. */
function isPlain(value: string): boolean {
  return value.length <= 60 && /^[\p{L}\p{N}][\p{L}\p{M}\p{N} ,.’-]*$/u.test(value);
}

function shown(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'this list';
  if (typeof value === 'object') return 'fields of its own';
  const words = `${value as string | number | boolean}`.replace(/\s+/gu, ' ').trim();
  return `“${words.length > 60 ? `${words.slice(0, 59)}…` : words}”`;
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  let current = value;
  for (const key of path) {
    if (current === null || typeof current !== 'object') return undefined;
    current = Object.hasOwn(current, key) ? (current as Record<string, unknown>)[key] : undefined;
  }
  return current;
}
