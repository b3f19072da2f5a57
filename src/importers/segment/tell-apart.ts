import type { Paragraph } from '../types.ts';
import { addresses, prompts, speaksMostlyOfSelf, speaksOfSelf, speaksTo } from './address.ts';
import { asks, asksWithin, countWords, endsSentence } from './asks.ts';

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
  /** Whether the first paragraph is somebody’s already, and nothing an introduction. */
  readonly isSpoken: boolean;
}

/** Paragraphs: of real ones 28 % go on with an answer, and hardly any with a question. */
export const paragraphs: Habits = { again: { asks: -4, answers: -1.3 }, isSpoken: false };
/** Whole turns: nobody speaks twice, and what is marked as a turn is one. */
export const turns: Habits = { again: { asks: -6, answers: -6 }, isSpoken: true };

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
  const again = flow.map(({ text }): Best => {
    // Nobody goes on with “Yes,” what they were saying.
    return { ...habits.again, answers: habits.again.answers - (opensAnswer.test(text) ? 2 : 0) };
  });
  const back = sweepBack(scores, again);
  const begin = habits.isSpoken ? 0 : findBeginning(flow, scores, back);
  const there = sweepOn(scores, again, begin);
  return flow.map((_, index): Told => {
    const fore = there[index - begin];
    const aft = back[index];
    if (begin === -1 || !fore || !aft) return { kind: null, margin: Infinity };
    // Both sweeps count the paragraph itself.
    const margin = fore.asks + aft.asks - (scores[index] ?? 0) - (fore.answers + aft.answers);
    return { kind: margin > 0 ? 'asks' : 'answers', margin: Math.abs(margin) };
  });
}

type Best = Readonly<Record<Kind, number>>;

/**
 * The best score of all ways to divide what lies from the beginning up to each paragraph, for either
 * kind of it. A conversation begins with a question.
 */
function sweepOn(scores: readonly number[], again: readonly Best[], begin: number): Best[] {
  const bests: Best[] = [];
  for (let index = Math.max(0, begin); index < scores.length; index++) {
    const score = scores[index] ?? 0;
    const last = bests.at(-1);
    const costs = again[index] ?? never;
    bests.push({
      asks: score + (last ? Math.max(last.answers, last.asks + costs.asks) : 0),
      answers: last ? Math.max(last.asks, last.answers + costs.answers) : never.answers,
    });
  }
  return bests;
}

/** The same for what lies from each paragraph to the end, which hardly ever is a question. */
function sweepBack(scores: readonly number[], again: readonly Best[]): Best[] {
  const bests: Best[] = [];
  for (let index = scores.length - 1; index >= 0; index--) {
    const score = scores[index] ?? 0;
    const next = bests.at(-1);
    const costs = again[index + 1] ?? never;
    bests.push({
      asks: score + (next ? Math.max(next.answers, next.asks + costs.asks) : -3),
      answers: next ? Math.max(next.asks, next.answers + costs.answers) : 0,
    });
  }
  return bests.reverse();
}

const never: Best = { asks: -20, answers: -20 };

/** Where the introduction ends: at the question with which both, as a whole, read best; -1: nowhere. */
function findBeginning(
  flow: readonly Paragraph[],
  scores: readonly number[],
  back: readonly Best[],
): number {
  let begin = -1;
  let best = -Infinity;
  let before = 0;
  for (const [index, { text }] of flow.entries()) {
    const isSure = asks(text) || prompts(text);
    // A first question that is a statement has to explain more than one that asks, and is brief.
    const cost = isSure ? 0 : 2 + Math.max(0, countWords(text) - 10) / 6;
    const total = before + (back[index]?.asks ?? 0) - cost;
    const isLast = index === flow.length - 1;
    const isQuestion = (scores[index] ?? 0) >= 0.5 && (isSure || endsSentence(text)) && !isLast;
    if (isQuestion && total > best) {
      begin = index;
      best = total;
    }
    before += scoreIntroduction(text);
  }
  return begin;
}

/** How likely an introduction reads so: it speaks to nobody, and seldom of the writer. */
function scoreIntroduction(text: string): number {
  let score = 0;
  // A headline may well say “you”.
  if (!endsSentence(text)) return 0;
  if (asks(text)) score -= 5;
  if (addresses(text) || prompts(text)) score -= 3;
  if (speaksOfSelf(text)) score -= 1.5;
  if (opensAnswer.test(text)) score -= 3;
  return score;
}

/** How much more likely a question reads so than an answer, in logarithms: 0 where nothing tells. */
export function scoreQuestion(text: string, usual: number): number {
  const words = countWords(text);
  const you = speaksTo(text);
  const self = speaksOfSelf(text);
  let score = 0;
  // Of 241 real questions 171 end so, of 299 answers one.
  if (asks(text)) score += self && words > 25 ? 4 : 6;
  else score -= 1.2;
  // “And I said: Is that all?” is how answers end.
  if (asks(text) && self && reports.test(text)) score -= 5;
  const isPrompt = prompts(text);
  if (isPrompt) score += 3;
  if (you && !self) score += 1.8;
  if (self && !you && !isPrompt) score -= 2;
  if (self && you && !isPrompt && !asksWithin(text) && speaksMostlyOfSelf(text)) score -= 1.5;
  if (!asks(text) && asksWithin(text)) score += you ? 1 : opensAsking(text) ? 1.5 : -0.7;
  if (opensAnswer.test(text)) score -= 2;
  if (words > 150) score -= 3;
  else if (words > Math.max(usual * 1.5, 60)) score -= 1.5;
  else if (words * 3 < usual) score += 0.7;
  return score;
}

/**
 * “Was it always so? They say it was a school.”: who asks says why. Who answers repeats a word or two of
 * the question, or asks of themselves.
 */
function opensAsking(text: string): boolean {
  const opening = /^[^.!?。！？“«"]{1,200}[?？](?=\s)/u.exec(text)?.[0] ?? '';
  return countWords(opening) >= 4 && !speaksOfSelf(opening);
}

const reports =
  /(?<!\p{L})(?:said|says|asked|thought|told (?:me|him|her|us|them)|dit|disait|demandé|sagte|fragte|dachte|dijo|dije|decía|disse|dissi|pensei|pensé|сказал[аи]?|と言っ)\s?[:,：，、]/iu;

/** How people begin to answer. */
const opensAnswer =
  /^[“"«]?(?:yes|yeah|no|well|oh|oui|non|ja|nein|sí|no|sì|sim|não|да|нет|はい|いいえ|ええ|是的|不)(?=[,.!… 、，。])/iu;

/** Half of the paragraphs have as many words or more. */
function medianWords(flow: readonly Paragraph[]): number {
  const words = flow.map(({ text }) => countWords(text)).sort((a, b) => a - b);
  return words[Math.floor(words.length / 2)] ?? 0;
}
