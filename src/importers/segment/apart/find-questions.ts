import { addresses, prompts, speaksOfSelf } from '../address.ts';
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
  for (const [index, { paragraph, cut }] of entries.entries()) {
    if (cut.kind === 'parts') {
      // A bold beginning is no question where hardly any of them asks.
      if (cut.asks) began = true;
      if (cut.asks || (began && isPartsSystem)) asking.add(paragraph.at);
      continue;
    }
    if (cut.kind !== 'whole') continue;
    const { text } = paragraph;
    const isSure = isQuestion(text);
    if (!isSure && isTitle(text) && isSystem) continue;
    if (!began) {
      const answer = entries[index + 1];
      const isAnswered =
        answer?.cut.kind === 'none' && speaksOfSelf(answer.paragraph.text) && endsSentence(text);
      began = isSure || addresses(text) || (isAnswered && countWords(text) <= longest);
      if (began) asking.add(paragraph.at);
      continue;
    }
    const isLast = !entries.slice(index + 1, index + 6).some((next) => next.cut.kind !== 'whole');
    if (isLast && !isSure && !addresses(text)) continue;
    if (countWords(text) > longAnswer && !isSure && !addresses(text)) continue;
    asking.add(paragraph.at);
  }
  return asking;
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
