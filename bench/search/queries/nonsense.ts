import { between, pick } from '../../random.ts';
import type { Sort } from './judged.ts';
import { alphabet } from './typo.ts';

/** Random letters that no word is one edit away from. */
export const nonsense: Sort = {
  name: 'nonsense',
  goal: null,
  draw(truth, random) {
    const letters = Array.from(alphabet);
    const text = Array.from({ length: between(random, 6, 12) }, () => pick(random, letters)).join(
      '',
    );
    const known = [text, ...oneEdit(text)].some(
      (form) => truth.places.has(form) || truth.nameForms.has(form),
    );
    return known ? null : { text, right: new Set(), nothing: true };
  },
};

function* oneEdit(word: string): Generator<string> {
  for (let at = 0; at <= word.length; at++) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    for (const letter of alphabet) {
      yield before + letter + after;
      if (after !== '') yield before + letter + after.slice(1);
    }
    if (after !== '') yield before + after.slice(1);
    if (after.length > 1) yield before + after.charAt(1) + after.charAt(0) + after.slice(2);
  }
}
