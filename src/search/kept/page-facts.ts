import type { Edition } from '../../interview/types.ts';
import { plainWords } from '../../offline/plain-words.ts';
import { attributeIn } from './html-pieces.ts';

/** What the page of an interview says of it, before its text. */
export interface PageFacts {
  readonly title: string;
  /** ISO. */
  readonly date: string;
  /** BCP 47. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly edition: Edition;
  readonly publication: string;
  /** What it is about, the first one first. */
  readonly films: readonly FilmFacts[];
  /** Slugs of those who talk, by their names; others who talk have none here. */
  readonly people: ReadonlyMap<string, string>;
}

export interface FilmFacts {
  readonly slug: string;
  readonly title: string;
  readonly year: number | null;
}

/** @param head the page until its text begins */
export function pageFacts(head: string): PageFacts {
  const header = head.slice(head.indexOf('<article '));
  const article = /<article\b[^>]*>/.exec(header)?.[0] ?? '';
  const attribute = (name: string): string => attributeIn(article, name) ?? '';
  const byline = /<p class="byline">(.*?)<\/p>/s.exec(header)?.[1] ?? '';
  return {
    title: wordsIn(/<h1\b[^>]*>(.*?)<\/h1>/s.exec(header)?.[1] ?? ''),
    date: /<time\b[^>]*\sdatetime="([^"]*)"/.exec(header)?.[1] ?? '',
    language: attribute('lang'),
    direction: attribute('dir') === 'rtl' ? 'rtl' : 'ltr',
    edition: editions.find((one) => one === attribute('data-edition')) ?? 'transcript',
    publication: attribute('data-publication'),
    films: filmsIn(head),
    people: new Map(
      Array.from(
        byline.matchAll(/<a href="[^"]*\/people\/([^"/]+)\/">(.*?)<\/a>/gs),
        ([, slug = '', name = '']) => [wordsIn(name), decodeURIComponent(slug)],
      ),
    ),
  };
}

const editions: readonly Edition[] = ['transcript', 'excerpt', 'digest'];

/** Films stand in what the page tells search engines of itself. */
function filmsIn(head: string): FilmFacts[] {
  const written = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(head)?.[1];
  if (written === undefined) return [];
  const { about = [] } = JSON.parse(written) as { about?: readonly About[] };
  return about.flatMap((one) => {
    const slug = /\/films\/([^/]+)\/$/.exec(one['@id'] ?? '')?.[1];
    if (slug === undefined) return [];
    const year = Number.parseInt(one.dateCreated ?? '', 10);
    return [
      {
        slug: decodeURIComponent(slug),
        title: one.name ?? slug,
        year: Number.isNaN(year) ? null : year,
      },
    ];
  });
}

interface About {
  readonly '@id'?: string;
  readonly name?: string;
  readonly dateCreated?: string;
}

function wordsIn(html: string): string {
  return plainWords(html.replace(/<[^>]*>/g, '')).trim();
}
