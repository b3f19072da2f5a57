/**
 * Whether a sentence ends at the end of these words. A point behind an initial or a title is none.
 *
 * `… and that was it.”` → true; `… said Dr.` → false; `… and then` → false.
 */
export function endsSentence(words: string): boolean {
  const end = words.slice(-24);
  return sentenceEnd.test(end) && !abbreviation.test(end);
}

/** Marks of many scripts, with what may close behind them; a line of song ends with its note. */
const sentenceEnd = /[.!?…‥。．！？؟۔।॥։።♪♫][)\]}"'’”»›」』）〉》]{0,4}$/u;

const abbreviation =
  /(?:^|[\s(“"‘'«])(?:\p{Lu}|Mrs?|Ms|Drs?|Prof|Jr|Sr|St|Mt|vs|No|Nr|Mme|Mlle|Sra?|Srta|Dott|Hr|Fr|bzw|z\.\s?B|e\.\s?g|i\.\s?e)\.$/u;
