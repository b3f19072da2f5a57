import type { z } from 'zod';
import { readAboutFile } from '../content/read-about-file.ts';
import { readInterviewFile } from '../content/read-interview-file.ts';
import { readRecordFile } from '../content/read-record-file.ts';
import { aboutSchema } from '../content/schemas/about.ts';
import { filmSchema } from '../content/schemas/film.ts';
import { interviewSchema } from '../content/schemas/interview.ts';
import { personSchema } from '../content/schemas/person.ts';
import { findForbiddenCharacters } from '../interview/index.ts';
import type { Finding } from '../problems/problem.ts';
import type { ProblemId } from '../problems/catalogue.ts';
import { writeFields, type Given } from './write-fields.ts';

/** A file for somebody to go on with. */
export interface Starter {
  /** Within the content folder: `films/paper-moths.yaml`. */
  readonly path: string;
  readonly text: string;
}

/** What cannot be made; the message is a sentence for whoever asked for it. */
export class NoStarter extends Error {}

/** What an interview that is still to be written lacks. */
const toCome: ReadonlySet<ProblemId> = new Set(['gap', 'empty-interview', 'nobody-speaks']);

/**
 * An interview with its fields explained. Its text is left to be written: words that stood there for
 * show might be published.
 *
 * @throws NoStarter where a value that is given cannot be
 */
export function interviewStarter(slug: string, given: Given, text = ''): Starter {
  const how =
    '\n# Below the next line of hyphens stands the text: “**Name:**” opens what somebody says.\n';
  const written = `---\n${writeFields(interviewSchema, given)}${how}---\n\n${text}`;
  return checked(`interviews/${slug}.md`, written, readInterviewFile(written).findings);
}

/**
 * What a magazine says of itself, with its fields explained.
 *
 * @throws NoStarter where a value that is given cannot be
 */
export function aboutStarter(given: Given, text: string): Starter {
  const written = `---\n${writeFields(aboutSchema, given)}---\n\n${text}`;
  return checked('about.md', written, readAboutFile(written).findings);
}

/** A record of a film; so too a person’s. @throws NoStarter where a value cannot be */
export function filmStarter(slug: string, given: Given): Starter {
  return recordStarter(`films/${slug}.yaml`, filmSchema, given);
}

export function personStarter(slug: string, given: Given): Starter {
  return recordStarter(`people/${slug}.yaml`, personSchema, given);
}

function recordStarter(path: string, schema: z.ZodObject, given: Given): Starter {
  const text = writeFields(schema, given);
  return checked(path, text, readRecordFile(text, schema).findings);
}

/** What is written is read as the site will read it. */
function checked(path: string, text: string, findings: readonly Finding[]): Starter {
  const [fault] = [
    ...findForbiddenCharacters(text),
    ...findings.filter(({ id }) => !toCome.has(id)),
  ];
  if (fault) throw new NoStarter(`${fault.message} ${fault.hint}`);
  return { path, text };
}
