import type { CorrectionFields } from '../content/schemas/correction.ts';
import type { Correction, Draft, Interview, Passage } from '../interview/index.ts';
import type { Permalinks, RetiredPlace } from '../permalinks/index.ts';
import { blocksOf } from './flow.ts';

/** Where the corrections of a text may have been made: its places by every id they have or had. */
export interface CorrectablePlaces {
  /** Passages and headings that are there. */
  readonly standing: ReadonlyMap<string, Pick<Passage, 'id' | 'text'>>;
  readonly retired: ReadonlyMap<string, RetiredPlace>;
}

/** @param text with the ids of its ledger */
export function correctablePlaces(
  text: Draft | Interview,
  { retired }: Permalinks,
): CorrectablePlaces {
  const headings = text.sections.flatMap(({ heading }) => heading ?? []);
  const passages = blocksOf(text).filter((block) => block.kind === 'passage');
  return {
    standing: new Map(
      [...headings, ...passages].flatMap((place) =>
        [place.id, ...place.aliases].map((id) => [id, place] as const),
      ),
    ),
    retired: new Map(retired.map((place) => [place.id, place])),
  };
}

/**
 * What the front matter says of corrections, with the ids that their places have today; the latest
 * first, those of one day as they are written. A place that nobody knows is no place:
 * `checkCorrections` names it.
 */
export function resolveCorrections(
  fields: readonly CorrectionFields[],
  draft: Draft,
  permalinks: Permalinks,
): Correction[] {
  if (fields.length === 0) return [];
  const { standing, retired } = correctablePlaces(draft, permalinks);
  const resolved = fields.map(({ date, passage: id = '', kind, before, note }): Correction => {
    const passage = standing.get(id)?.id ?? null;
    return {
      date,
      passage,
      retired: passage === null ? (retired.get(id)?.id ?? null) : null,
      kind,
      before: before ?? null,
      note: note ?? null,
    };
  });
  return resolved.toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

/** The corrections made in each place, by its id, whether it is there or gone; the latest first. */
export function correctionsByPlace({
  corrections,
}: Pick<Interview, 'corrections'>): Map<string, readonly Correction[]> {
  const places = Map.groupBy(corrections, ({ passage, retired }) => passage ?? retired);
  return new Map(Array.from(places).flatMap(([id, made]) => (id === null ? [] : [[id, made]])));
}
