import type { Finding } from '../problems/problem.ts';
import type { WrittenNote } from './read-notes.ts';
import type { Note } from './types.ts';

/**
 * Numbers notes in the order of their first marks, from 1. A note that has no mark is named and left
 * out; a mark that has no note is found elsewhere, for Markdown leaves it as it is.
 *
 * @param written by name
 * @param marked names in the order of their first marks
 */
export function numberNotes(
  written: ReadonlyMap<string, WrittenNote>,
  marked: ReadonlySet<string>,
): { notes: Note[]; findings: Finding[] } {
  const notes: Note[] = [];
  for (const name of marked) {
    const note = written.get(name);
    if (note) notes.push({ ...note, number: notes.length + 1 });
  }
  const findings: Finding[] = [];
  for (const { name, line } of written.values()) {
    if (marked.has(name)) continue;
    const message = `No mark leads to the note “${name}”.`;
    const hint = `Put [^${name}] behind the words it is about, or take the note out.`;
    findings.push({ id: 'note-unused', line, column: 1, message, hint });
  }
  return { notes, findings };
}
