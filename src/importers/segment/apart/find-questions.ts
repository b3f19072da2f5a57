import { addresses, prompts, speaksOfSelf, speaksTo } from '../address.ts';
import { asks, countWords, endsSentence } from '../asks.ts';
import type { Entry } from './weigh-apart.ts';

/**
 * Which of the paragraphs set apart are questions, by their position in the file. The others are the
 * bold lead of the article, its bold by-line, headings, titles, closing words.
 */
export function findQuestions(entries: readonly Entry[]): ReadonlySet<number> {
  const asking = new Set<number>();
  const isSystem = hasSentences(entries);
  const isPartsSystem = hasAskingParts(entries);
  let began = false;
  let index = 0;
  while (index < entries.length) {
    const entry = entries[index];
    if (entry?.cut.kind === 'parts') {
      // A bold beginning is no question where hardly any of them asks.
      began ||= entry.cut.asks;
      if (entry.cut.asks || (began && isPartsSystem)) asking.add(entry.paragraph.at);
    }
    const from = index;
    while (entries[index]?.cut.kind === 'whole') index++;
    if (index === from) {
      index++;
      continue;
    }
    const run = entries.slice(from, index);
    const first = began ? 0 : beginIn(run, entries[index]);
    if (first === -1) continue;
    began = true;
    const isEnd = index === entries.length;
    for (const [place, { paragraph }] of run.entries()) {
      const isOne = isQuestion(paragraph.text) || addresses(paragraph.text);
      if (place < first || (!isOne && isTitle(paragraph.text) && isSystem)) continue;
      if (!isOne && (isEnd || isAnswerAmong(run, place))) continue;
      asking.add(paragraph.at);
    }
  }
  return asking;
}

/**
 * Where in the first paragraphs that are set apart the first question begins; -1: there is none. A
 * lead may ask as well, but seldom anybody.
 */
function beginIn(run: readonly Entry[], behind: Entry | undefined): number {
  const isReal = ({ paragraph: { text } }: Entry, place: number): boolean => {
    const isAnswered =
      place === run.length - 1 &&
      behind?.cut.kind === 'none' &&
      speaksOfSelf(behind.paragraph.text) &&
      endsSentence(text);
    return isQuestion(text) || addresses(text) || (isAnswered && countWords(text) <= longest);
  };
  let first = run.findLastIndex(isReal);
  while (first > 0 && speaksTo(run[first - 1]?.paragraph.text ?? '')) first--;
  return first;
}

/** Whether it answers though it is set as the questions are: too long for one, or between two of them. */
function isAnswerAmong(run: readonly Entry[], place: number): boolean {
  const text = run[place]?.paragraph.text ?? '';
  if (countWords(text) > longAnswer) return true;
  const isBetween = asks(run[place - 1]?.paragraph.text ?? '') && place < run.length - 1;
  return isBetween && (countWords(text) <= 4 || speaksOfSelf(text));
}

function isQuestion(text: string): boolean {
  return asks(text) || prompts(text);
}

/** Words of a first question that neither asks nor speaks to anybody. */
const longest = 40;
/** Words; what is as long, asks nothing and is bold is an answer somebody wanted to stress. */
const longAnswer = 80;

/** Whether most of what is set apart ends as sentences do, so that what does not is something else. */
function hasSentences(entries: readonly Entry[]): boolean {
  const whole = entries.filter(({ cut }) => cut.kind === 'whole');
  const ending = whole.filter(({ paragraph: { text } }) => endsSentence(text));
  return ending.length >= whole.length * 0.5;
}

/** `The Early Years`, `MARA VOSS`: few words and no end of a sentence. */
function isTitle(text: string): boolean {
  return !endsSentence(text) && countWords(text) <= 12;
}

/** Whether bold beginnings of paragraphs ask as a rule, and not only by chance. */
function hasAskingParts(entries: readonly Entry[]): boolean {
  const parts = entries.filter(({ cut }) => cut.kind === 'parts');
  const asking = parts.filter(({ cut }) => cut.kind === 'parts' && cut.asks);
  return asking.length >= 2 && asking.length >= parts.length * 0.4;
}
