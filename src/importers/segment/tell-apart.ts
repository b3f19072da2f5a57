import type { Paragraph } from '../types.ts';
import { prompts, speaksOfSelf, speaksTo } from './address.ts';
import { asks, asksWithin, countWords } from './asks.ts';

export type Kind = 'asks' | 'answers';

export interface Told {
  /** null: before the conversation. */
  readonly kind: Kind | null;
  /** How much less likely the file would be if this paragraph were the other kind, in logarithms. */
  readonly margin: number;
}

/** How likely one kind follows another, in logarithms. */
export interface Habits {
  /** A question behind a question, an answer behind an answer. */
  readonly again: Readonly<Record<Kind, number>>;
}

/** Paragraphs: of real ones 28 % go on with an answer, and hardly any with a question. */
export const paragraphs: Habits = { again: { asks: -4, answers: -1.3 } };
/** Whole turns: nobody speaks twice. */
export const turns: Habits = { again: { asks: -6, answers: -6 } };

/**
 * Tells questions from answers where nothing marks them: of all ways to divide the file, the one in
 * which most of it reads as what it is taken for (Viterbi's algorithm; margins are max-marginals).
 *
 * @param given what places or marks say already: by how much a paragraph is rather a question
 */
export function tellApart(
  flow: readonly Paragraph[],
  habits: Habits,
  given: (paragraph: Paragraph) => number = () => 0,
): Told[] {
  const usual = medianWords(flow);
  const scores = flow.map((paragraph) => scoreQuestion(paragraph.text, usual) + given(paragraph));
  const begin = findBeginning(flow, scores);
  if (begin === -1) return flow.map(() => ({ kind: null, margin: Infinity }));
  const there = sweep(scores.slice(begin), habits);
  const back = sweep(scores.slice(begin).reverse(), habits, 'answers').reverse();
  return flow.map((_, index): Told => {
    if (index < begin) return { kind: null, margin: Infinity };
    const [fore, aft] = [there[index - begin], back[index - begin]];
    const score = scores[index] ?? 0;
    if (!fore || !aft) return { kind: null, margin: 0 };
    // Both sweeps count the paragraph itself.
    const margin = fore.asks + aft.asks - score - (fore.answers + aft.answers);
    return { kind: margin > 0 ? 'asks' : 'answers', margin: Math.abs(margin) };
  });
}

type Best = Record<Kind, number>;

/** The best score of all ways to divide what lies up to each paragraph, for either kind of it. */
function sweep(scores: readonly number[], { again }: Habits, first: Kind = 'asks'): Best[] {
  const bests: Best[] = [];
  for (const score of scores) {
    const last = bests.at(-1);
    if (!last) {
      // A conversation begins with a question, and hardly ever ends with one.
      const asks = first === 'asks' ? 0 : -3;
      bests.push({ asks: asks + score, answers: first === 'asks' ? -20 : 0 });
      continue;
    }
    bests.push({
      asks: score + Math.max(last.answers, last.asks + again.asks),
      answers: Math.max(last.asks, last.answers + again.answers),
    });
  }
  return bests;
}

/** The first paragraph that is clearly a question and has something behind it. */
function findBeginning(flow: readonly Paragraph[], scores: readonly number[]): number {
  return scores.findIndex((score, index) => score >= 2 && index < flow.length - 1);
}

/** How much more likely a question reads so than an answer, in logarithms: 0 where nothing tells. */
export function scoreQuestion(text: string, usual: number): number {
  const words = countWords(text);
  const you = speaksTo(text);
  const self = speaksOfSelf(text);
  let score = 0;
  // Of 241 real questions 171 end so, of 299 answers one.
  if (asks(text)) score += self && !you && words > 60 ? 3 : 6;
  else score -= 1.2;
  if (prompts(text)) score += 3;
  if (you && !self) score += 1.8;
  if (self && !you) score -= 2;
  if (!asks(text) && asksWithin(text) && you) score += 1;
  if (opensAnswer.test(text)) score -= 2;
  if (words > 150) score -= 3;
  else if (words > Math.max(usual * 1.5, 60)) score -= 1.5;
  else if (words * 3 < usual) score += 0.7;
  return score;
}

/** How people begin to answer. */
const opensAnswer =
  /^[“"«]?(?:yes|yeah|no|well|oh|oui|non|ja|nein|sí|no|sì|sim|não|да|нет|はい|いいえ|ええ|是的|不)(?=[,.!… 、，。])/iu;

/** Half of the paragraphs have as many words or more. */
function medianWords(flow: readonly Paragraph[]): number {
  const words = flow.map(({ text }) => countWords(text)).sort((a, b) => a - b);
  return words[Math.floor(words.length / 2)] ?? 0;
}
