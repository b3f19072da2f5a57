import type {
  Block,
  Correction,
  Heading,
  Interview,
  Note,
  Span,
  Text,
} from '../interview/index.ts';
import { correctionsByPlace } from './corrections.ts';
import { textsOf } from './flow.ts';
import type { Film, Library } from './types.ts';

/** What stands beside the text: a note or the card of a film, with the words that call for it, or what was corrected there. */
export type MarginItem = {
  /** Where in the text of its place it is called for. */
  readonly offset: number;
} & (
  | { readonly kind: 'note'; readonly note: Note }
  | { readonly kind: 'film'; readonly film: Film; readonly mention: Span }
  | {
      readonly kind: 'corrections';
      /** Of the places with corrections, in order of the text, from 1. */
      readonly number: number;
      /** The latest first. */
      readonly corrections: readonly Correction[];
    }
);

/**
 * What stands beside each block and heading, in the order of the words that call for it; places
 * that nothing stands beside are not in it.
 */
export type PagePlan = ReadonlyMap<Block | Heading, readonly MarginItem[]>;

/**
 * Decides where notes and film cards go: each once, with the words that first call for it. What was
 * corrected in a place stands at its end.
 */
export function planPage(interview: Interview, library: Library): PagePlan {
  const plan = new Map<Block | Heading, readonly MarginItem[]>();
  const notes = new Map(interview.notes.map((note) => [note.name, note]));
  const introduced = new Set<string>();
  const corrected = correctionsByPlace(interview);
  let numbered = 0;

  const itemOf = (span: Span): MarginItem | null => {
    if (span.kind === 'note') {
      const note = notes.get(span.note);
      notes.delete(span.note);
      return note ? { kind: 'note', note, offset: span.end } : null;
    }
    if (!isFilm(span) || introduced.has(span.target.slug)) return null;
    introduced.add(span.target.slug);
    const film = library.film(span.target.slug);
    return film ? { kind: 'film', film, mention: span, offset: span.start } : null;
  };

  const correctionsOf = (place: Block | Heading): MarginItem[] => {
    const corrections = 'id' in place ? corrected.get(place.id) : undefined;
    if (!corrections || !('text' in place)) return [];
    return [{ kind: 'corrections', number: ++numbered, corrections, offset: place.text.length }];
  };

  const visit = (place: Block | Heading, texts: readonly Text[]): void => {
    const spans = texts.flatMap((text) => text.spans.toSorted((a, b) => placeOf(a) - placeOf(b)));
    const items = [...spans.map(itemOf).filter((item) => item !== null), ...correctionsOf(place)];
    if (items.length > 0) plan.set(place, items);
  };

  for (const block of interview.introduction) visit(block, textsOf(block));
  for (const { heading, turns } of interview.sections) {
    if (heading) visit(heading, [heading]);
    for (const block of turns.flatMap((turn) => turn.blocks)) visit(block, textsOf(block));
  }
  return plan;
}

/** The mark of a note stands where its words end, a film is named where its words begin. */
function placeOf(span: Span): number {
  return span.kind === 'note' ? span.end : span.start;
}

function isFilm(span: Span): span is Span & { kind: 'mention' } {
  return span.kind === 'mention' && span.target.type === 'film';
}
