import type { Block, Interview, Note, Speaker, Target, Text } from '../interview/index.ts';
import { textsOf } from './flow.ts';
import type { Reference } from './types.ts';

/** Who is mentioned where: `film her` → the places, interview by interview, in order. */
export type References = ReadonlyMap<string, readonly Reference[]>;

/** The key of a film or person in such a map. */
export function keyOf({ type, slug }: Target): string {
  return `${type} ${slug}`;
}

/**
 * Collects the passages, headings and quotations that mention each film and person, themselves or in
 * a note that hangs on them.
 */
export function collectReferences(interviews: readonly Interview[]): References {
  const references = new Map<string, Reference[]>();
  for (const interview of interviews) {
    const notes = new Map(interview.notes.map((note) => [note.name, note]));
    for (const { texts, ...place } of placesOf(interview)) {
      for (const [key, mention] of mentionsIn(texts, notes)) {
        const list = references.get(key) ?? [];
        list.push({ interview, ...place, ...mention });
        references.set(key, list);
      }
    }
  }
  return references;
}

type Place = Pick<Reference, 'kind' | 'id' | 'speaker'> & { readonly texts: readonly Text[] };

function* placesOf({ introduction, sections }: Interview): Generator<Place> {
  let id: string | null = null;
  function* inBlocks(blocks: readonly Block[], speaker: Speaker | null): Generator<Place> {
    for (const block of blocks) {
      if (block.kind === 'passage') id = block.id;
      else if (block.kind !== 'quotation') continue;
      yield { kind: block.kind, id, texts: textsOf(block), speaker };
    }
  }
  yield* inBlocks(introduction, null);
  for (const { heading, turns } of sections) {
    if (heading) {
      id = heading.id;
      yield { kind: 'heading', id, texts: [heading], speaker: null };
    }
    for (const { speaker, blocks } of turns) yield* inBlocks(blocks, speaker);
  }
}

type Mention = Pick<Reference, 'text' | 'note'>;

/** Who is mentioned, once each: by the texts themselves, else by notes on them. */
function mentionsIn(
  texts: readonly Text[],
  notes: ReadonlyMap<string, Note>,
): ReadonlyMap<string, Mention> {
  const found = new Map<string, Mention>();
  const add = ({ spans }: Text, mention: Mention): void => {
    for (const span of spans) {
      if (span.kind !== 'mention') continue;
      const key = keyOf(span.target);
      if (!found.has(key)) found.set(key, mention);
    }
  };
  for (const text of texts) add(text, { text, note: null });
  for (const text of texts) {
    for (const span of text.spans) {
      const note = span.kind === 'note' ? notes.get(span.note) : undefined;
      for (const paragraph of note?.paragraphs ?? []) add(paragraph, { text, note: note ?? null });
    }
  }
  return found;
}
