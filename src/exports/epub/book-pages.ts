import { escapeAttribute } from '../../interview/index.ts';
import { words } from '../../words/index.ts';
import type { BookFile } from './types.ts';
import { xhtmlPage, type XhtmlPage } from './xhtml.ts';

/** A page that is read in its turn. */
export function pageFile(name: string, page: XhtmlPage): BookFile {
  return { name, mediaType: 'application/xhtml+xml', bytes: xhtmlPage(page), isPage: true };
}

/** A page in the language of the site. */
export function furniturePage(name: string, title: string, type: string, body: string): BookFile {
  return pageFile(name, { title, language: words.tag, direction: 'ltr', type, body });
}

/** The cover as a picture and as the first page; and the style sheet. */
export function bookFurniture(cover: Uint8Array, alt: string, style: string): BookFile[] {
  const image = `<img role="doc-cover" src="${coverName}" alt="${escapeAttribute(alt)}"/>`;
  return [
    furniturePage(
      'cover.xhtml',
      words.book.cover,
      'cover',
      `<section class="cover">${image}</section>`,
    ),
    {
      name: coverName,
      mediaType: 'image/png',
      bytes: cover,
      packed: true,
      properties: 'cover-image',
      isPage: false,
    },
    {
      name: 'book.css',
      mediaType: 'text/css',
      bytes: new TextEncoder().encode(style),
      isPage: false,
    },
  ];
}

const coverName = 'cover.png';

/** The navigation document as a file of the book. */
export function navFile(bytes: Uint8Array, isPage: boolean): BookFile {
  return {
    name: 'nav.xhtml',
    mediaType: 'application/xhtml+xml',
    bytes,
    properties: 'nav',
    isPage,
  };
}
