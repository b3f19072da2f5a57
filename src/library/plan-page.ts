import type { Block, Heading, Interview, Note, Span, Text } from '../interview/index.ts';
import { textsOf } from './flow.ts';
import type { Film, Library } from './types.ts';

/** What stands beside a passage. */
export interface Beside {
  /** Notes whose first mark is here, in order. */
  readonly notes: readonly Note[];
  /** Films that the interview mentions here for the first time. */
  readonly films: readonly Film[];
}

/** What stands beside each block and heading; those that nothing stands beside are not in it. */
export type PagePlan = ReadonlyMap<Block | Heading, Beside>;

/** Decides where notes and film cards go: each once, with the words that first call for it. */
export function planPage(interview: Interview, library: Library): PagePlan {
  const plan = new Map<Block | Heading, Beside>();
  const notes = new Map(interview.notes.map((note) => [note.name, note]));
  const introduced = new Set<string>();
  const visit = (place: Block | Heading, texts: readonly Text[]): void => {
    const beside: { notes: Note[]; films: Film[] } = { notes: [], films: [] };
    for (const span of texts.flatMap((text) => text.spans)) {
      if (span.kind === 'note') {
        const note = notes.get(span.note);
        if (note) beside.notes.push(note);
        notes.delete(span.note);
      } else if (isFilm(span) && !introduced.has(span.target.slug)) {
        introduced.add(span.target.slug);
        const film = library.film(span.target.slug);
        if (film) beside.films.push(film);
      }
    }
    if (beside.notes.length + beside.films.length > 0) plan.set(place, beside);
  };
  for (const block of interview.introduction) visit(block, textsOf(block));
  for (const { heading, turns } of interview.sections) {
    if (heading) visit(heading, [heading]);
    for (const block of turns.flatMap((turn) => turn.blocks)) visit(block, textsOf(block));
  }
  return plan;
}

function isFilm(span: Span): span is Span & { kind: 'mention' } {
  return span.kind === 'mention' && span.target.type === 'film';
}
