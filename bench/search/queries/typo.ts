import { between, pick, type Random } from '../../random.ts';
import { placesOf, type Sort } from './judged.ts';

/** A word of five letters or more with one letter put in, left out, taken for another or swapped with the next. */
export const typo: Sort = {
  name: 'a typo',
  goal: { within: 10, share: 0.9 },
  draw(truth, random) {
    const form = pick(random, truth.forms);
    const numbers = truth.places.get(form) ?? [];
    if (!/^[a-z]{5,}$/u.test(form) || numbers.length > 50) return null;
    const text = mistype(form, random);
    if (truth.places.has(text) || truth.nameForms.has(text)) return null;
    return { text, right: placesOf(truth, numbers) };
  },
};

/** One edit at any place. */
export function mistype(word: string, random: Random): string {
  const at = between(random, 0, word.length - 1);
  const [before, here, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  const other = pick(random, Array.from(alphabet.replace(here, '')));
  switch (between(random, 0, 3)) {
    case 0:
      return before + other + here + after;
    case 1:
      return before + after;
    case 2:
      return before + other + after;
    default:
      // The last letter is swapped with the one before it. Two alike make no typo: drawn again.
      return after === ''
        ? before.slice(0, -1) + here + before.slice(-1)
        : before + after.charAt(0) + here + after.slice(1);
  }
}

export const alphabet = 'abcdefghijklmnopqrstuvwxyz';
