/**
 * Whether a paragraph ends in a question mark: of 299 real answers one did, of 241 questions 171.
 *
 * What an editor put in brackets behind it does not count, and neither does a mark inside closing
 * quotation marks: “And I said, ‘Really?’” is how answers end. Japanese and Chinese ask with a
 * particle as well, and Greek with what looks like a semicolon.
 */
export function asks(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  if (last === questionMark) return true;
  // Most paragraphs end so, and none of the patterns does.
  if (last === fullStop || (last >= smallA && last <= smallZ)) return false;
  // The end is enough, and keeps the patterns from trying every place of a long paragraph.
  const end = text
    .slice(-400)
    .replace(/(?:\s*(?:\[[^[\]]{0,200}\]|\([^()?？]{1,60}\)))+$/u, '')
    .trimEnd();
  return (
    /[?？؟][!?！？)）…]*$/u.test(end) ||
    /(?:です|ます|でした|ました|でしょう|ません)か[。．]?$/u.test(end) ||
    /[吗嗎][。．]?$/u.test(end) ||
    /\p{Script=Greek}[)»”"’']*[;\u037e]$/u.test(end)
  );
}

const [questionMark, fullStop, smallA, smallZ] = [0x3f, 0x2e, 0x61, 0x7a];

/** Whether a question stands anywhere in a paragraph, as in “What was it like? It must have been cold.” */
export function asksWithin(text: string): boolean {
  return /[?？؟](?:\s|$)/u.test(text.slice(0, 800));
}

/** Whether it ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return /[.!?…:;。！？؟][”"’')\]»）」』]*$/u.test(text.slice(-20).trimEnd());
}

/** How many runs without white space a text has; of scripts without spaces, about as many words. */
export function countWords(text: string): number {
  const unspaced =
    text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  return text.split(/\s+/u).length + Math.floor(unspaced / 2);
}
