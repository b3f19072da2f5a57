import type { Block, Draft, Heading } from '../interview/index.ts';
import type { CurrentPlace } from './refresh.ts';

/** The passages and headings of a text in order, each with the id it would have by itself. */
export function placesOf({ introduction, sections }: Draft): CurrentPlace[] {
  return [
    ...introduction.flatMap((block) => passagePlace(block, null)),
    ...sections.flatMap(({ heading, turns }) => [
      ...(heading ? [headingPlace(heading)] : []),
      ...turns.flatMap(({ label, blocks }) =>
        blocks.flatMap((block) => passagePlace(block, label)),
      ),
    ]),
  ];
}

function headingPlace({ id, text, fixed }: Heading): CurrentPlace {
  return { kind: 'section', id, text, fixed, speaker: null };
}

function passagePlace(block: Block, speaker: string | null): CurrentPlace[] {
  if (block.kind !== 'passage') return [];
  return [{ kind: 'passage', id: block.id, text: block.text, fixed: false, speaker }];
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
