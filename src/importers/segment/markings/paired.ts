import { paired as reader } from '../paired.ts';
import type { Marking } from '../marking.ts';
import { countQuestions, type Questions } from './count-questions.ts';

/** Each question stands directly above its answer, exchanges between blank lines. */
export const paired: Marking = {
  shape: 'paired',
  weigh: (paragraphs) => (isPaired(countQuestions(paragraphs)) ? { strength: 0.7, reader } : null),
};

/**
 * Questions gather at the top of blocks. About three in ten real questions do not end in a question
 * mark, in some interviews six; so three in ten that do are enough, if hardly any stands elsewhere.
 */
function isPaired({ blocks, first, followers, later, alone }: Questions): boolean {
  if (first === 0 || alone > first) return false;
  return first >= blocks * 0.3 && later / followers <= first / blocks / 4;
}
