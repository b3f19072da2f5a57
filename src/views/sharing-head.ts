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

/** The picture that previews of links show. */
export interface SharedImage {
  /** Whole. */
  readonly address: string;
  readonly alt: string;
  /** `image/png` */
  readonly type: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
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
  /** undefined where the site’s address is not known: previews want a whole one. */
  readonly image: SharedImage | undefined;
}

/**
 * Writes the part of a page’s head that is for machines. As text, for Astro leaves `<` and `>` in
 * attributes as they are: right, but not all that read HTML know.
 */
export function writeSharingHead(sharing: Sharing): string {
  const { title, description, language, address, article, data, image } = sharing;
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
    meta('property', 'og:image', image?.address),
    meta('property', 'og:image:type', image?.type),
    meta('property', 'og:image:width', image && String(image.width)),
    meta('property', 'og:image:height', image && String(image.height)),
    meta('property', 'og:image:alt', image?.alt),
    meta('name', 'twitter:card', image ? 'summary_large_image' : 'summary'),
    json,
  ].join('');
}

function meta(kind: 'name' | 'property', name: string, content: string | null | undefined): string {
  if (content === null || content === undefined) return '';
  return `<meta ${kind}="${name}" content="${escapeAttribute(content)}">`;
}
