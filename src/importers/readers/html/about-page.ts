import type { About } from '../../types.ts';
import { dayIn, languageIn } from '../about-values.ts';
import { webAddress } from '../rich-text/web-address.ts';
import { isObject, type PageData } from './page-data.ts';
import { sameWords } from '../rich-text/same-words.ts';

/**
 * What a page says of itself where that is certain: an article’s own data, or words that machines
 * are told and readers see as well. Sources that contradict each other say nothing.
 *
 * @param headings the words of its `h1`s; the title is one of them, unless there are none
 */
export function aboutPage(data: PageData, headings: readonly string[]): About {
  const article = onlyOne(data.articles);
  const metaOf = (name: string): string | null => onlyOne(data.meta.get(name) ?? []);
  const titles = [textOf(article?.['headline']), metaOf('og:title'), metaOf('twitter:title')];
  const url = addressOf(data);
  return dropEmpty({
    title: titleOf(titles, headings),
    author: peopleIn(article?.['author']) ?? nameIn(metaOf('author') ?? metaOf('article:author')),
    date: dayIn(textOf(article?.['datePublished']) ?? metaOf('article:published_time')),
    publication: metaOf('og:site_name') ?? nameOf(article?.['publisher']),
    url,
    language: languageIn(data.language ?? textOf(article?.['inLanguage'])),
  });
}

/** Its own address: canonical, or where it was saved from. */
export function addressOf({ canonical, meta, savedFrom }: PageData): string | null {
  const said = [canonical, onlyOne(meta.get('og:url') ?? []), savedFrom];
  return (
    said.map((one) => (one === null ? null : webAddress(one, null))).find((one) => one !== null) ??
    null
  );
}

function titleOf(said: readonly (string | null)[], headings: readonly string[]): string | null {
  const titles = said.filter((one) => one !== null);
  const seen = headings.find((heading) => titles.some((title) => sameWords(title, heading)));
  if (seen !== undefined) return seen;
  const [first] = titles;
  if (first === undefined) return onlyOne(headings);
  // Machines and readers are told different ones.
  if (headings.length > 0) return null;
  return titles.every((title) => sameWords(title, first)) ? first : null;
}

function onlyOne<T>(list: readonly T[]): T | null {
  return list.length === 1 ? (list[0] ?? null) : null;
}

function textOf(value: unknown): string | null {
  const text = typeof value === 'string' ? value.replace(/\s+/gu, ' ').trim() : '';
  return text === '' ? null : text;
}

function nameOf(value: unknown): string | null {
  return isObject(value) ? textOf(value['name']) : null;
}

function peopleIn(value: unknown): string | null {
  const names = [value].flat().map((one) => nameIn(textOf(one) ?? nameOf(one)));
  const known = names.filter((name) => name !== null);
  return known.length > 0 && known.length === names.length ? known.join(', ') : null;
}

/** Some pages give an address, or the page’s own name, for the author. */
function nameIn(text: string | null): string | null {
  return text === null || /[/@<>]/u.test(text) || text.length > 100 ? null : text;
}

function dropEmpty(about: { readonly [Field in keyof About]: string | null }): About {
  return Object.fromEntries(Object.entries(about).filter(([, value]) => value !== null));
}
