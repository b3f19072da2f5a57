import type { Finding } from '../problems/problem.ts';
import { findForbiddenCharacters } from './forbidden-characters.ts';
import { readMarkdown } from './markdown-to-hast.ts';
import { placeAt } from './place-of.ts';

/** As many as are named of those that stand in the file themselves. */
const namedAtMost = 20;

/** Characters that may not be written may not come by number or name either: `&#8238;`, `&shy;`. */
export function findHiddenReferences(source: string): Finding[] {
  const findings: Finding[] = [];
  // A backslash takes the next character with it: \&shy; is only words.
  const references = /\\[^]|&(?:#x[0-9a-f]{1,6}|#\d{1,7}|[a-z][a-z0-9]{1,31});/giu;
  const known = new Map<string, Finding[]>();
  for (const { 0: reference, index } of source.matchAll(references)) {
    if (reference.startsWith('\\')) continue;
    const hidden = known.get(reference) ?? findForbiddenCharacters(characterOf(reference));
    known.set(reference, hidden);
    for (const finding of hidden) findings.push({ ...finding, ...placeAt(source, index) });
    if (findings.length >= namedAtMost) break;
  }
  return findings;
}

/** What Markdown makes of a reference; the reference itself where it is none. */
function characterOf(reference: string): string {
  const [paragraph] = readMarkdown(reference).children;
  const [text] = paragraph?.type === 'paragraph' ? paragraph.children : [];
  return text?.type === 'text' ? text.value : '';
}
