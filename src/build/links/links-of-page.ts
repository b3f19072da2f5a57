import { unescape } from '../text-of-page.ts';
import { linksOfData } from './links-of-data.ts';

/** What the link check needs to know of a page. */
export interface PageLinks {
  readonly ids: ReadonlySet<string>;
  /** Ids that more than one element has. */
  readonly twice: readonly string[];
  /** Every address it names, as written, each once; those of pictures, frames and previews as well. */
  readonly links: ReadonlySet<string>;
}

/** Reads a page written by machine: its attributes can be told without a parser. */
export function linksOfPage(html: string): PageLinks {
  const ids = new Set<string>();
  const twice: string[] = [];
  const links = new Set<string>();
  for (const [, name = '', value = ''] of html.matchAll(attributes)) {
    const text = value.includes('&') ? unescape(value) : value;
    if (name === 'id') {
      if (ids.has(text)) twice.push(text);
      else ids.add(text);
    } else if (name === 'srcset' || name === 'imagesrcset') {
      for (const address of addressesOfSet(text)) links.add(address);
    } else if (name !== 'content') links.add(text);
    // Of what previews are told, only whole addresses are any.
    else if (/^https?:\/\/\S+$/.test(text)) links.add(text);
  }
  for (const [, json = ''] of html.matchAll(structuredData)) {
    for (const address of linksOfData(JSON.parse(json))) links.add(address);
  }
  return { ids, twice, links };
}

const attributes =
  /\s(id|href|src|srcset|imagesrcset|poster|data|action|formaction|content)="([^"]*)"/g;

const structuredData = /<script type="application\/ld\+json">([^<]*)<\/script>/g;

/** `a.jpg 1x, b.jpg 2x` → `a.jpg`, `b.jpg` */
function addressesOfSet(set: string): string[] {
  return set.split(/,\s+/).map((candidate) => candidate.trim().split(/\s/, 1)[0] ?? '');
}
