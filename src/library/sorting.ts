import type { Interview } from '../interview/index.ts';
import { words } from '../words/index.ts';
import type { Film, Person } from './types.ts';

/** That of the site’s language, on all machines, whatever their locale. */
const collator = new Intl.Collator(words.tag, { numeric: true });

/** The newest first; of one day, by title. */
export function byDate(a: Interview, b: Interview): number {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1;
  return collator.compare(a.title, b.title) || collator.compare(a.slug, b.slug);
}

/** By title without its article; of one title, the older film first. */
export function byTitle(a: Film, b: Film): number {
  return (
    compareNames(withoutArticle(a.title), withoutArticle(b.title)) ||
    (a.year ?? 0) - (b.year ?? 0) ||
    collator.compare(a.slug, b.slug)
  );
}

export function bySortName(a: Person, b: Person): number {
  return compareNames(sortName(a), sortName(b)) || collator.compare(a.slug, b.slug);
}

/** `Jonze, Spike`; `Playlist, The` for a group: what a list of names goes by. */
export function sortName({ name, sortName, kind }: Person): string {
  if (sortName !== undefined) return sortName;
  if (kind === 'group') {
    const rest = withoutArticle(name);
    return rest === name ? name : `${rest}, ${name.slice(0, -rest.length).trim()}`;
  }
  const words = name.split(' ');
  const last = words.pop() ?? name;
  if (familyFirst.test(last)) return name;
  return words.length === 0 ? name : `${last}, ${words.join(' ')}`;
}

/** Names in Han, Kana or Hangul are written with the family name first. */
const familyFirst = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * The letter an alphabetical list puts a name under. What has the same one stands together in the
 * order of these lists: Ø and Æ are under O and A.
 */
export function initialOf(sorted: string): string {
  const first = /\p{L}|\p{N}/u.exec(sorted.normalize('NFD'))?.[0] ?? '#';
  if (/\p{N}/u.test(first)) return '0–9';
  if (!/\p{Script=Latin}/u.test(first)) return first.toUpperCase();
  return latin.findLast((letter) => base.compare(letter, first) <= 0) ?? first;
}

const base = new Intl.Collator('en', { sensitivity: 'base' });
const latin = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');

export function withoutArticle(title: string): string {
  return title.replace(/^(?:The|An?) (?=\S)/, '');
}

/** Quotation marks and dots before the first letter do not count. */
function compareNames(a: string, b: string): number {
  const bare = (name: string): string => name.replace(/^[^\p{L}\p{N}]+(?=[\p{L}\p{N}])/u, '');
  return collator.compare(bare(a), bare(b)) || collator.compare(a, b);
}
