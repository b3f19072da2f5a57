import { pick } from '../../random.ts';
import { asWritten, standsAlone } from '../truth.ts';
import { placesOf, type Sort } from './judged.ts';

/** A word that stands in one or two paragraphs. */
export const rareWord: Sort = {
  name: 'a rare word',
  goal: { within: 1, share: 0.95 },
  draw(truth, random) {
    const form = pick(random, truth.forms);
    const numbers = truth.places.get(form) ?? [];
    if (numbers.length > 2 || form.length < 3 || !standsAlone(form)) return null;
    return { text: asWritten(truth, form), right: placesOf(truth, numbers) };
  },
};
