import type { Block, Draft, Interview, Passage, Text, Turn } from '../interview/index.ts';

/** A block of an interview and where it stands. */
export interface Placed<B extends Block = Block> {
  readonly block: B;
  /** null in the introduction. */
  readonly turn: Turn | null;
}

/** All blocks of an interview in order. */
export function* flow({ introduction, sections }: Interview): Generator<Placed> {
  for (const block of introduction) yield { block, turn: null };
  for (const turn of sections.flatMap((section) => section.turns)) {
    for (const block of turn.blocks) yield { block, turn };
  }
}

/** All passages of an interview in order. */
export function* passagesOf(interview: Interview): Generator<Placed<Passage>> {
  for (const placed of flow(interview)) {
    if (placed.block.kind === 'passage') yield placed as Placed<Passage>;
  }
}

/** The texts of a block that spans may lie over. */
export function textsOf(block: Block): readonly Text[] {
  if (block.kind === 'passage') return [block];
  return block.kind === 'quotation' ? [...block.paragraphs, block.source] : [];
}

/** All blocks of a text, whether its speakers are known or not yet. */
export function blocksOf({ introduction, sections }: Draft | Interview): Block[] {
  const blocks = sections.flatMap(({ turns }) => turns.flatMap((turn) => turn.blocks));
  return [...introduction, ...blocks];
}
