/**
 * Whether a paragraph ends in a question mark: of 299 real answers one did, of 241 questions 171.
 *
 * What an editor put in brackets behind it does not count, and neither does a mark inside closing
 * quotation marks: “And I said, ‘Really?’” is how answers end.
 */
export function asks(text: string): boolean {
  // The end is enough, and keeps the patterns from trying every place of a long paragraph.
  const end = text.slice(-400).replace(/(?:\s*\[[^[\]]{0,200}\])+$/u, '');
  return /[?？؟][!?！？)）]*$/u.test(end);
}

/** Whether a paragraph that ends otherwise speaks to somebody and not of the speaker. */
export function addresses(text: string): boolean {
  return second.test(text) && !first.test(text) && countWords(text) <= 45;
}

/** How many runs without white space a text has. */
export function countWords(text: string): number {
  return text.split(/\s+/u).length;
}

const second = /(?<![\p{L}’'])(?:you|your|yours|yourself|vous|votre|vos|usted|ustedes)(?!\p{L})/iu;
const first = /(?<![\p{L}’'])(?:I|I['’]\w+|my|me|je|j['’]\w+|yo)(?!\p{L})/u;
