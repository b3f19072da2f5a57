import { pick } from '../../random.ts';
import { standsAlone } from '../truth.ts';
import { placesOf, type Sort } from './judged.ts';

/** A word that several people say, and one of them in at most three paragraphs: `word speaker:name`. */
export const spokenBy: Sort = {
  name: 'a word by a speaker',
  goal: null,
  draw(truth, random, library) {
    const { forms, person } = pick(random, truth.paragraphs);
    const record = person === null ? undefined : library.person(person);
    if (!record || forms.length === 0) return null;
    const form = pick(random, forms);
    if (form.length < 3 || !standsAlone(form)) return null;
    const all = truth.places.get(form) ?? [];
    const theirs = all.filter((number) => truth.paragraphs[number]?.person === person);
    if (theirs.length > 3 || theirs.length === all.length) return null;
    const value = pick(random, [record.slug, `"${record.name}"`]);
    const spoken = truth.paragraphs.filter((paragraph) => paragraph.person === person);
    return {
      text: `${form} speaker:${value}`,
      right: placesOf(truth, theirs),
      allowed: new Set(spoken.map(({ place }) => place)),
    };
  },
};
