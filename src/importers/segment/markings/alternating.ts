import { alternating as reader } from '../alternating.ts';
import type { Marking } from '../marking.ts';
import { countQuestions } from './count-questions.ts';

/** Questions and answers are paragraphs of their own. */
export const alternating: Marking = {
  shape: 'alternating',
  weigh(paragraphs) {
    const { first, later, alone } = countQuestions(paragraphs);
    return first + later + alone >= 2 ? { strength: 0.5, reader } : null;
  },
};
