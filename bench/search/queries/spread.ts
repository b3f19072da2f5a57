import { pick } from '../../random.ts';
import { asWritten, standsAlone, type Truth } from '../truth.ts';
import type { Sort } from './judged.ts';

/**
 * Two words of one interview that no paragraph has both of, not even in another inflection, and no
 * other interview has both.
 */
export const spread: Sort = {
  name: 'words spread over two passages',
  goal: null,
  draw(truth, random) {
    const { interview, forms } = pick(random, truth.paragraphs);
    const others = truth.paragraphs.filter((paragraph) => paragraph.interview === interview);
    const other = pick(random, others).forms;
    if (forms.length === 0 || other.length === 0) return null;
    const pair = [pick(random, forms), pick(random, other)];
    if (pair[0] === pair[1]) return null;
    if (pair.some((form) => form.length < 4 || !standsAlone(form))) return null;
    const [first = new Set(), second = new Set()] = pair.map((form) => interviewsWith(truth, form));
    const both = [...first].filter((slug) => second.has(slug));
    if (both.length !== 1) return null;
    if (truth.paragraphs.some(({ forms }) => pair.every((form) => hasKin(forms, form))))
      return null;
    // Any way into the interview will do.
    const right = others.map(({ place }) => place);
    return { text: pair.map((form) => asWritten(truth, form)).join(' '), right: new Set(right) };
  },
};

function interviewsWith({ places, paragraphs }: Truth, form: string): Set<string> {
  return new Set((places.get(form) ?? []).flatMap((number) => paragraphs[number]?.interview ?? []));
}

/** Whether there is a form that begins alike: “direct” and “directed”, and more than share a stem. */
function hasKin(forms: readonly string[], form: string): boolean {
  const beginning = form.slice(0, Math.max(4, form.length - 3));
  return forms.some((other) => other.startsWith(beginning));
}
