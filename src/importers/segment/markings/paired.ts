import { paired as reader } from '../paired.ts';
import { asks } from '../asks.ts';
import { converses } from '../converses.ts';
import type { Marking } from '../marking.ts';
import { countQuestions, type Questions } from './count-questions.ts';
import { isNamed } from './is-named.ts';

/** Each question stands directly above its answer, exchanges between blank lines. */
export const paired: Marking = {
  shape: 'paired',
  most: 0.7,
  weigh(paragraphs, names) {
    const named = isNamed('paired', names);
    if (named === false || !isPaired(countQuestions(paragraphs))) return null;
    const [questions, answers] = [true, false].map((is) =>
      paragraphs.filter(({ text }) => asks(text) === is).map(({ text }) => text),
    );
    return named || converses(questions ?? [], answers ?? []) ? { strength: 0.7, reader } : null;
  },
};

/**
 * Questions gather at the top of blocks. About three in ten real questions do not end in a question
 * mark, in some interviews six; so three in ten that do are enough, if hardly any stands elsewhere.
 */
function isPaired({ blocks, first, followers, later, alone }: Questions): boolean {
  if (first === 0 || alone > first) return false;
  return first >= blocks * 0.3 && later / followers <= first / blocks / 4;
}
