import type { z } from 'zod';
import { checkOutline, emptyDraft, parse, type Draft, type Parsed } from '../interview/index.ts';
import type { Finding, Place } from '../problems/problem.ts';
import { splitFrontMatter, type Split } from './front-matter.ts';
import { readYaml, type Places } from './read-yaml.ts';
import { interviewSchema, type InterviewFields } from './schemas/interview.ts';
import { validate } from './validate.ts';

/** All that the file of a text says by itself; it can be kept in the cache as JSON. */
export interface TextFile<Fields> {
  /** null where the front matter has faults. */
  readonly fields: Fields | null;
  /** What the front matter says without a fault, for the checks that need no more. */
  readonly valid: Partial<Fields>;
  readonly places: Places;
  readonly draft: Draft;
  readonly findings: readonly Finding[];
}

/** All that one interview's file says by itself. */
export type InterviewFile = TextFile<InterviewFields>;

/** Reads the text of `interviews/<slug>.md`: its front matter and its body. Pure. */
export function readInterviewFile(text: string): InterviewFile {
  return readTextFile(splitFrontMatter(text), interviewSchema, parse);
}

/** Reads a text that was split at its front matter: the fields by their schema, and the body. */
export function readTextFile<Fields>(
  { yaml, firstLine, body, findings }: Split,
  schema: z.ZodType<Fields>,
  read: (body: string) => Parsed,
): TextFile<Fields> {
  const { draft, findings: ofText } = readBody(body, read);
  if (yaml === null) {
    return { fields: null, valid: {}, places: {}, draft, findings: [...findings, ...ofText] };
  }
  const start: Place = { line: Math.max(1, firstLine - 1), column: 1 };
  const fields = readYaml(yaml, firstLine);
  const validated = validate(schema, fields, start);
  return {
    fields: validated.fields,
    valid: validated.valid,
    places: fields.places,
    draft,
    findings: [...validated.findings, ...ofText],
  };
}

function readBody(body: string | null, read: (body: string) => Parsed): Parsed {
  if (body === null) return { draft: emptyDraft, findings: [] };
  const { draft, findings } = read(body);
  return { draft, findings: [...findings, ...checkOutline(draft, findings)] };
}
