import type { Text } from 'mdast';
import type { Finding } from '../problems/problem.ts';
import { placeAt } from './place-of.ts';

/** Note marks that Markdown left as they are, because there is no such note. */
export function findMissingNotes(node: Text, source: string): Finding[] {
  const start = node.position?.start.offset ?? 0;
  const written = source.slice(start, node.position?.end.offset);
  // With a backslash before it, it is meant as words.
  const marks = /\\[^]|\[\^([^[\]\n]{0,80})\]/gu;
  return Array.from(written.matchAll(marks)).flatMap(({ 1: name, index }): Finding[] => {
    if (name === undefined) return [];
    const message = `There is no note “${name}”.`;
    const hint = /^\S+$/u.test(name)
      ? `Write it at the end of the file: “[^${name}]: …”, or take the mark out.`
      : 'The name of a note is one word: put hyphens in place of spaces, here and before the note.';
    return [{ id: 'note-missing', ...placeAt(source, start + index), message, hint }];
  });
}
