import { parse } from '../interview/index.ts';
import type { Finding } from '../problems/problem.ts';
import { splitFrontMatter, type Split } from './front-matter.ts';
import { readTextFile, type TextFile } from './read-interview-file.ts';
import { aboutSchema, type AboutFields } from './schemas/about.ts';

/** What the magazine says of itself. */
export type AboutFile = TextFile<AboutFields>;

/** Reads the text of `about.md`: prose, with or without front matter. Pure. */
export function readAboutFile(text: string): AboutFile {
  const file = readTextFile(split(text), aboutSchema, (body) => parse(body, 'prose'));
  const { draft, findings } = file;
  const hasWords = draft.words > 0 || draft.introduction.length + draft.sections.length > 0;
  return hasWords || findings.length > 0 ? file : { ...file, findings: [nothing] };
}

/** Who needs no fields writes none, nor the lines around them. */
function split(text: string): Split {
  const hasFields = /^(?:\s*---|\+\+\+|;;;)/u.test(text);
  if (!hasFields) return { yaml: none, firstLine: 1, body: text, findings: [] };
  const parts = splitFrontMatter(text);
  const isBare = parts.yaml !== null && parts.yaml.replace(/#.*$/gmu, '').trim() === '';
  return isBare ? { ...parts, yaml: none } : parts;
}

/** No fields, as YAML. */
const none = '{}';

const nothing: Finding = {
  id: 'empty-file',
  line: 1,
  column: 1,
  message: 'There is no text in this file.',
  hint: 'Write what the magazine says of itself, or delete the file.',
};
