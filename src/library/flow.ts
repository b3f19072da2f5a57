import type { Block, Draft, Interview, Passage, Turn } from '../interview/index.ts';

/** A block of an interview and where it stands. */
export interface Placed<B extends Block = Block> {
  readonly block: B;
  /** null in the introduction. */
  readonly turn: Turn | null;
  /** The last question before it, for what an interviewer does not say. */
  readonly question: Turn | null;
}

/** All blocks of an interview in order. */
export function* flow({ introduction, sections }: Interview): Generator<Placed> {
  for (const block of introduction) yield { block, turn: null, question: null };
  let question: Turn | null = null;
  for (const turn of sections.flatMap((section) => section.turns)) {
    const asks = turn.speaker?.role === 'interviewer';
    for (const block of turn.blocks) yield { block, turn, question: asks ? null : question };
    if (asks) question = turn;
  }
}

/** All passages of an interview in order. */
export function* passagesOf(interview: Interview): Generator<Placed<Passage>> {
  for (const placed of flow(interview)) {
    if (placed.block.kind === 'passage') yield placed as Placed<Passage>;
  }
}

/** All blocks of a text whose speakers are not known yet. */
export function blocksOf({ introduction, sections }: Draft): Block[] {
  const turns = sections.flatMap((section) => section.turns);
  return [...introduction, ...turns.flatMap((turn) => turn.blocks)];
}
