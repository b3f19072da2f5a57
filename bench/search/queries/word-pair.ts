import { pick } from '../../random.ts';
import { asWritten, standsAlone, withAll } from '../truth.ts';
import { placesOf, type Sort } from './judged.ts';

/** Two words of one paragraph that no other has both of, and that are not both rare. */
export const wordPair: Sort = {
  name: 'two words',
  goal: { within: 1, share: 0.95 },
  draw(truth, random) {
    const { forms, heading } = pick(random, truth.paragraphs);
    const [a, b] = [pick(random, forms), pick(random, forms)];
    if (
      heading ||
      forms.length < 2 ||
      a === b ||
      [a, b].some((form) => form.length < 3 || !standsAlone(form))
    )
      return null;
    const frequency = Math.max(...[a, b].map((form) => truth.places.get(form)?.length ?? 0));
    const numbers = withAll(truth, [a, b]);
    if (frequency < 5 || numbers.length !== 1) return null;
    return {
      text: [a, b].map((form) => asWritten(truth, form)).join(' '),
      right: placesOf(truth, numbers),
    };
  },
};
