import { emptyDraft, parse, type Draft } from '../interview/index.ts';
import type { Finding, Place } from '../problems/problem.ts';
import { splitFrontMatter } from './front-matter.ts';
import { readYaml, type Places } from './read-yaml.ts';
import { interviewSchema, type InterviewFields } from './schemas/interview.ts';
import { validate } from './validate.ts';

/** All that one interview's file says by itself; it can be kept in the cache as JSON. */
export interface InterviewFile {
  /** null where the front matter has faults. */
  readonly fields: InterviewFields | null;
  readonly places: Places;
  readonly draft: Draft;
  readonly findings: readonly Finding[];
}

/** Reads the text of `interviews/<slug>.md`: its front matter and its body. Pure. */
export function readInterviewFile(text: string): InterviewFile {
  const { yaml, firstLine, body, findings } = splitFrontMatter(text);
  const parsed = body === null ? { draft: emptyDraft, findings: [] } : parse(body);
  if (yaml === null) {
    return {
      fields: null,
      places: {},
      draft: parsed.draft,
      findings: [...findings, ...parsed.findings],
    };
  }
  const start: Place = { line: firstLine - 1, column: 1 };
  const read = readYaml(yaml, firstLine);
  const validated = validate(interviewSchema, read, start);
  return {
    fields: validated.fields,
    places: read.places,
    draft: parsed.draft,
    findings: [...validated.findings, ...parsed.findings],
  };
}
