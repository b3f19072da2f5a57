import {
  firstPassageOf,
  type Block,
  type Draft,
  type Heading,
  type Passage,
} from '../interview/index.ts';
import type { QuotePages } from './types.ts';
import type { CurrentPlace } from './refresh.ts';

/**
 * The passages and headings of a text in order, each with the id it would have by itself.
 *
 * @param quotePages which passages have a page of their own today
 */
export function placesOf(
  { introduction, sections }: Draft,
  quotePages: QuotePages = 'pull-quotes',
): CurrentPlace[] {
  const runs = [
    { heading: null, label: null, blocks: introduction },
    ...sections.flatMap(({ heading, turns }) => [
      { heading, label: null, blocks: [] },
      ...turns.map(({ label, blocks }) => ({ heading: null, label, blocks })),
    ]),
  ];
  const quoted = new Set(
    runs.flatMap(({ blocks }) =>
      blocks.map((block) => (block.kind === 'pull-quote' ? firstPassageOf(block) : null)),
    ),
  );
  const hasPage = (id: string): boolean => quotePages === 'all' || quoted.has(id);
  return runs.flatMap(({ heading, label, blocks }) => [
    ...(heading ? [headingPlace(heading)] : []),
    ...blocks.flatMap((block) =>
      block.kind === 'passage' ? passagePlace(block, label, hasPage(block.id)) : [],
    ),
  ]);
}

function headingPlace({ id, text, fixed }: Heading): CurrentPlace {
  return { kind: 'section', id, text, fixed, speaker: null };
}

function passagePlace(
  { id, text }: Passage,
  speaker: string | null,
  hasPage: boolean,
): CurrentPlace {
  const place = { kind: 'passage', id, text, fixed: false, speaker } as const;
  return hasPage ? { ...place, quotePage: true } : place;
}

/**
 * Gives passages and headings the ids the ledger knows them by, and pull-quotes the ids of the
 * passages they are from.
 *
 * @param ids in the order of `placesOf`
 * @param aliases earlier ids that lead to each
 */
export function withIds(
  draft: Draft,
  ids: readonly string[],
  aliases: ReadonlyMap<string, readonly string[]>,
): Draft {
  const places = placesOf(draft);
  const isSame = places.every(({ id }, index) => id === ids[index]);
  if (isSame && aliases.size === 0) return draft;
  const given = new Map(places.map(({ id }, index) => [id, ids[index] ?? id]));
  const idOf = (id: string): string => given.get(id) ?? id;
  const addressed = <Item extends { readonly id: string }>(item: Item): Item => {
    const id = idOf(item.id);
    return { ...item, id, aliases: aliases.get(id) ?? [] };
  };
  const withId = (block: Block): Block => {
    if (block.kind === 'passage') return addressed(block);
    if (block.kind !== 'pull-quote') return block;
    const parts = block.parts.map((part) =>
      part.type === 'words' ? { ...part, passage: idOf(part.passage) } : part,
    );
    return { ...block, parts };
  };
  return {
    ...draft,
    introduction: draft.introduction.map(withId),
    sections: draft.sections.map(({ heading, turns }) => ({
      heading: heading && addressed(heading),
      turns: turns.map((turn) => ({ ...turn, blocks: turn.blocks.map(withId) })),
    })),
  };
}
