import type { Paragraph } from '../../types.ts';
import { prompts } from '../address.ts';
import { alternating as reader } from '../alternating.ts';
import { asks, countWords } from '../asks.ts';
import { converses } from '../converses.ts';
import type { Marking } from '../marking.ts';
import { isNamed } from './is-named.ts';

/** Questions and answers are paragraphs of their own. */
export const alternating: Marking = {
  shape: 'alternating',
  most: 0.5,
  weigh(paragraphs, names) {
    const named = isNamed('alternating', names);
    if (named === false) return null;
    const flow = paragraphs.filter(({ style }) => style !== 'caption' && style !== 'heading');
    const begun = flow.slice(
      Math.max(
        0,
        flow.findIndex(({ text }) => asks(text)),
      ),
    );
    const questions = begun.map(({ text }) => text).filter(isQuestion);
    if (countAnswered(begun) < (named ? 1 : 2)) return null;
    return named || isDialogue(questions, begun) ? { strength: 0.5, reader } : null;
  },
};

/** How many stretches of questions have an answer behind them. */
function countAnswered(begun: readonly Paragraph[]): number {
  return begun.filter(({ text }, index) => {
    const next = begun[index + 1];
    return asks(text) && next !== undefined && !asks(next.text);
  }).length;
}

/** An essay asks as well, but seldom, at length, and nobody in particular. */
function isDialogue(questions: readonly string[], begun: readonly Paragraph[]): boolean {
  const answers = begun.map(({ text }) => text).filter((text) => !isQuestion(text));
  const isOften = questions.length >= begun.length * 0.12;
  const isBrief = usualWords(questions) <= Math.max(40, usualWords(answers));
  return isOften && isBrief && converses(questions, answers);
}

function isQuestion(text: string): boolean {
  return asks(text) || prompts(text);
}

function usualWords(texts: readonly string[]): number {
  const words = texts.map(countWords).sort((a, b) => a - b);
  return words[Math.floor(words.length / 2)] ?? 0;
}
