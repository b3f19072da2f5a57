/**
 * What a code unit is to a word: part of it (a letter, a mark or a digit of any script, and either half
 * of a pair beyond the first plane), nothing at all (a character without width, such as a soft hyphen:
 * readers may leave it out), or what divides words.
 */
export function kindOf(code: number): 'word' | 'nothing' | 'between' {
  const known = kinds[code] ?? 0;
  if (known !== 0) return names[known - 1] ?? 'between';
  const text = String.fromCharCode(code);
  const isWord = wordCharacter.test(text) || (code & 0xf800) === 0xd800;
  const kind = isWord ? 'word' : nothing.test(text) ? 'nothing' : 'between';
  kinds[code] = names.indexOf(kind) + 1;
  return kind;
}

const names = ['word', 'nothing', 'between'] as const;
/** What was found out so far, by code unit; 0: not yet. */
const kinds = new Uint8Array(65_536);
const wordCharacter = /[\p{L}\p{M}\p{N}]/u;
const nothing = /[\u00ad\u200b-\u200d\u2060\ufeff]/u;

/**
 * Chinese and Japanese signs count one by one: nothing divides their words, and a line that a caption
 * broke is joined without a space.
 */
const sign = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u30fc]/u;
const wordForm =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u30fc]|(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u30fc])[\p{L}\p{M}\p{N}\ud800-\udfff\u{10000}-\u{10ffff}])+/gu;

/** The words of a text, accents stored alike. */
export function wordsOf(text: string): readonly string[] {
  const visible = text.normalize('NFC').replace(/[\u00ad\u200b-\u200d\u2060\ufeff]+/gu, '');
  return visible.match(wordForm) ?? [];
}

/** How many words texts have; none lies in two of them. */
export function countWords(texts: Iterable<string>): number {
  let count = 0;
  for (const text of texts) {
    let inside = false;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const kind = kindOf(code);
      if (kind === 'word' && code < 0x2e80) {
        if (!inside) count++;
        inside = true;
        continue;
      }
      if (kind === 'nothing') continue;
      // The first of these signs is U+2E80.
      const isSign = code >= 0x2e80 && kind === 'word' && sign.test(text.charAt(at));
      if (kind === 'word' && (!inside || isSign)) count++;
      inside = kind === 'word' && !isSign;
    }
  }
  return count;
}
