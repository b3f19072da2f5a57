import { checkOutline, emptyDraft, parse, type Draft, type Parsed } from '../interview/index.ts';
import type { Finding, Place } from '../problems/problem.ts';
import { splitFrontMatter } from './front-matter.ts';
import { readYaml, type Places } from './read-yaml.ts';
import { interviewSchema, type InterviewFields } from './schemas/interview.ts';
import { validate } from './validate.ts';

/** All that one interview's file says by itself; it can be kept in the cache as JSON. */
export interface InterviewFile {
  /** null where the front matter has faults. */
  readonly fields: InterviewFields | null;
  /** What the front matter says without a fault, for the checks that need no more. */
  readonly valid: Partial<InterviewFields>;
  readonly places: Places;
  readonly draft: Draft;
  readonly findings: readonly Finding[];
}

/** Reads the text of `interviews/<slug>.md`: its front matter and its body. Pure. */
export function readInterviewFile(text: string): InterviewFile {
  const { yaml, firstLine, body, findings } = splitFrontMatter(text);
  const { draft, findings: ofText } = readBody(body);
  if (yaml === null) {
    return { fields: null, valid: {}, places: {}, draft, findings: [...findings, ...ofText] };
  }
  const start: Place = { line: firstLine - 1, column: 1 };
  const read = readYaml(yaml, firstLine);
  const validated = validate(interviewSchema, read, start);
  return {
    fields: validated.fields,
    valid: validated.valid,
    places: read.places,
    draft,
    findings: [...validated.findings, ...ofText],
  };
}

function readBody(body: string | null): Parsed {
  if (body === null) return { draft: emptyDraft, findings: [] };
  const { draft, findings } = parse(body);
  return { draft, findings: [...findings, ...checkOutline(draft, findings)] };
}
