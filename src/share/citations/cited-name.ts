import type { CitedName } from './types.ts';

/** What a record, or the lack of one, says of a name. */
export interface KnownName {
  readonly name: string;
  /** `Duarte, Ana`, where an editor gave it. */
  readonly sortName?: string | undefined;
  /** Whether it is the name of a group, a publication or the like. */
  readonly group: boolean;
}

/**
 * Tells family name from given names, as far as that can be done honestly.
 *
 * A sort name decides where there is one: `Trier, Lars von` and `von Trier, Lars` are both right, and
 * the editor's is kept. Without one the last word is the family name, as in the lists of this site, but
 * only in scripts where that is the custom, and only if every word looks like part of a name. All
 * others stay whole, which is never wrong: `The Playlist`, `Björk`, `黒澤明`, `Sammy Davis Jr.`
 */
export function citedName({ name, sortName, group }: KnownName): CitedName {
  if (group) return { literal: name };
  if (sortName !== undefined) return bySortName(name, sortName);
  const words = name.split(/\s+/);
  const last = words.at(-1) ?? '';
  if (words.length < 2 || !divisible.test(name) || article.test(name) || suffix.test(last)) {
    return { literal: name };
  }
  const given = words.slice(0, -1);
  if (!capitalised.test(last) || !given.every((word) => isGiven(word))) return { literal: name };
  return { family: last, given: given.join(' ') };
}

/** A sort name that is not made of the name’s own words, in its order, says nothing about its parts. */
function bySortName(name: string, sortName: string): CitedName {
  const [family = '', given = '', ...more] = sortName.split(/,\s*/);
  const isWhole = more.length === 0 && `${given} ${family}` === name;
  return isWhole ? { family, given } : { literal: name };
}

function isGiven(word: string): boolean {
  return capitalised.test(word) || particles.has(word);
}

const divisible = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}\s.'’‘‑-]+$/u;
const article = /^(?:The|An?)\s/;
const suffix = /^(?:[JS]r\.?|[IVX]{2,})$/;
const capitalised = /^['’‘]?(?:\p{L}['’])?\p{Lu}/u;
const particles = new Set(
  'af al bin da dal de degli dei del della den der di do dos du e el la las le los of ten ter van von y zu'.split(
    ' ',
  ),
);
