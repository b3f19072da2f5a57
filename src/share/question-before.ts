import type { Interview, Passage, Turn } from '../interview/index.ts';

/** What was asked before a turn, and by whom. */
export interface Question {
  readonly turn: Turn;
  readonly passages: readonly Passage[];
}

/**
 * The question that a turn answers: the last one before it, in this section or an earlier one.
 *
 * @returns null for the introduction, for a question itself, and where nothing was asked before
 */
export function questionBefore({ sections }: Interview, answer: Turn | null): Question | null {
  if (!answer?.speaker || isQuestion(answer)) return null;
  const turns = sections.flatMap((section) => section.turns);
  const turn = turns.slice(0, turns.indexOf(answer)).findLast(isQuestion);
  return turn ? { turn, passages: turn.blocks.filter((block) => block.kind === 'passage') } : null;
}

function isQuestion({ speaker, blocks }: Turn): boolean {
  return speaker?.role === 'interviewer' && blocks.some(({ kind }) => kind === 'passage');
}
