import { speaksOfSelf, speaksTo } from './address.ts';

/**
 * Whether questions and answers are two people’s. Those that a page asks and answers itself, as lists
 * of frequent questions do, speak of “I” in the questions and of “you” in the answers; those of an
 * essay’s headings speak of neither.
 */
export function converses(questions: readonly string[], answers: readonly string[]): boolean {
  const asksYou = count(questions, speaksTo);
  const asksOfSelf = count(questions, (text) => speaksOfSelf(text) && !speaksTo(text));
  const tellsOfSelf = count(answers, speaksOfSelf);
  const tellsYou = count(answers, (text) => speaksTo(text) && !speaksOfSelf(text));
  if (asksOfSelf > asksYou && tellsYou >= tellsOfSelf) return false;
  if (asksYou > 0 || tellsOfSelf >= answers.length / 4) return true;
  // Short files, and languages whose verbs alone say who, have no such words.
  return answers.join(' ').length < 600 || ![...questions, ...answers].some(hasPersons);
}

function count(texts: readonly string[], is: (text: string) => boolean): number {
  return texts.filter(is).length;
}

/** Languages that leave persons out, or whose words for them are not known here. */
function hasPersons(text: string): boolean {
  return /\p{Script=Latin}/u.test(text);
}
