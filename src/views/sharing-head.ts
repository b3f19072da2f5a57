import { escapeAttribute } from '../interview/index.ts';
import { openGraphLocale } from './open-graph-locale.ts';
import { siteName } from './site.ts';
import { writeStructuredData, type StructuredData } from './structured-data/index.ts';

/** Of a page that holds a text. */
export interface ArticleFacts {
  readonly authors: readonly string[];
  /** ISO date; null where the text as it stands here has none that is known. */
  readonly published: string | null;
}

/** What search engines and previews of links are told of a page. */
export interface Sharing {
  readonly title: string;
  readonly description: string;
  /** BCP 47. */
  readonly language: string;
  /** Whole; undefined where the site’s own is not known. */
  readonly address: string | undefined;
  readonly article: ArticleFacts | undefined;
  readonly data: StructuredData | undefined;
}

/**
 * Writes the part of a page’s head that is for machines. As text, for Astro leaves `<` and `>` in
 * attributes as they are: right, but not all that read HTML know.
 */
export function writeSharingHead(sharing: Sharing): string {
  const { title, description, language, address, article, data } = sharing;
  const json = data && `<script type="application/ld+json">${writeStructuredData(data)}</script>`;
  return [
    meta('name', 'description', description),
    article && meta('name', 'author', article.authors.join(', ')),
    meta('property', 'og:site_name', siteName),
    meta('property', 'og:title', title),
    meta('property', 'og:description', description),
    meta('property', 'og:type', article ? 'article' : 'website'),
    meta('property', 'og:locale', openGraphLocale(language)),
    meta('property', 'og:url', address),
    meta('property', 'article:published_time', article?.published),
    meta('name', 'twitter:card', 'summary'),
    json,
  ].join('');
}

function meta(kind: 'name' | 'property', name: string, content: string | null | undefined): string {
  if (content === null || content === undefined) return '';
  return `<meta ${kind}="${name}" content="${escapeAttribute(content)}">`;
}
