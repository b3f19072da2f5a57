import type { Omission, SourceBlock, SourceNote, SourceSpan } from '../../types.ts';

/**
 * Puts notes into the order of their first marks; notes that no mark refers to are left out of the
 * interview, and said to be.
 */
export function notesInUse(
  blocks: readonly SourceBlock[],
  notes: readonly SourceNote[],
): { readonly notes: SourceNote[]; readonly omitted: Omission[] } {
  const byName = new Map(notes.map((note) => [note.note, note]));
  const used = new Map<string, SourceNote>();
  const use = (lines: readonly { readonly spans?: readonly SourceSpan[] }[]): void => {
    for (const span of lines.flatMap(({ spans }) => spans ?? [])) {
      const note = span.kind === 'note' ? byName.get(span.note) : undefined;
      if (note) used.set(note.note, note);
    }
  };
  for (const { lines } of blocks) use(lines);
  // A map goes on with what is added to it: notes within notes.
  for (const [, { paragraphs }] of used) use(paragraphs);
  const omitted = notes
    .filter(({ note }) => !used.has(note))
    .map(({ line, paragraphs }) => ({
      line,
      reason: 'A note that nothing in the interview refers to',
      text: paragraphs.map(({ text }) => text).join('\n'),
    }));
  return { notes: [...used.values()], omitted };
}
