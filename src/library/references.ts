import type { Interview, Span, Target } from '../interview/index.ts';
import { passagesOf } from './flow.ts';
import type { Reference } from './types.ts';

/** Who is mentioned where: `film her` → the passages, interview by interview, in order. */
export type References = ReadonlyMap<string, readonly Reference[]>;

/** The key of a film or person in such a map. */
export function keyOf({ type, slug }: Target): string {
  return `${type} ${slug}`;
}

/** Collects the passages that mention each film and person, themselves or in a note of theirs. */
export function collectReferences(interviews: readonly Interview[]): References {
  const references = new Map<string, Reference[]>();
  for (const interview of interviews) {
    const notes = new Map(interview.notes.map((note) => [note.name, note]));
    for (const { block: passage, turn, question } of passagesOf(interview)) {
      const seen = new Set<string>();
      const add = (spans: readonly Span[], note: Reference['note']): void => {
        for (const span of spans) {
          if (span.kind !== 'mention') continue;
          const key = keyOf(span.target);
          if (seen.has(key)) continue;
          seen.add(key);
          const list = references.get(key) ?? [];
          list.push({ interview, passage, turn, question, note });
          references.set(key, list);
        }
      };
      add(passage.spans, null);
      for (const span of passage.spans) {
        if (span.kind !== 'note') continue;
        const note = notes.get(span.note);
        for (const paragraph of note?.paragraphs ?? []) add(paragraph.spans, note ?? null);
      }
    }
  }
  return references;
}
