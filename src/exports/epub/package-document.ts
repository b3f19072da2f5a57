import { escapeAttribute, escapeText } from '../../interview/index.ts';
import { words } from '../../words/index.ts';
import type { BookFile } from './types.ts';
import { xmlBytes } from './xhtml.ts';

/** What a book says of itself. */
export interface Metadata {
  /** The same for ever: a web address, or `urn:uuid:…`. */
  readonly identifier: string;
  readonly title: string;
  /** BCP 47, of the title. */
  readonly titleLanguage: string;
  readonly direction: 'ltr' | 'rtl';
  /** BCP 47, of the texts; the one there is most of first. One at least. */
  readonly languages: readonly string[];
  readonly creators: readonly Agent[];
  readonly contributors: readonly Agent[];
  readonly publisher: string;
  readonly description: string | null;
  readonly subjects: readonly string[];
  readonly source: string | null;
  readonly rights: string | null;
  /** ISO days. */
  readonly published: string;
  readonly modified: string;
  /** What the book is one of. */
  readonly collection: string | null;
  readonly hasPictures: boolean;
  /** A picture that moves may flash. */
  readonly hasMovingPictures: boolean;
}

export interface Agent {
  readonly name: string;
  /** MARC relator: `ive` is asked, `ivr` asks, `aut` wrote. */
  readonly role: 'aut' | 'ive' | 'ivr';
}

/** The package document: metadata, all files, and the order of the pages. */
export function packageDocument(metadata: Metadata, files: readonly BookFile[]): Uint8Array {
  const items = files.map(({ name, mediaType, properties }) => {
    const extra = properties === undefined ? '' : ` properties="${properties}"`;
    return `<item id="${itemId(name)}" href="${name}" media-type="${mediaType}"${extra}/>`;
  });
  const pages = files.filter(({ isPage }) => isPage);
  const refs = pages.map(({ name }) => `<itemref idref="${itemId(name)}"/>`);
  return xmlBytes(`<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="book-id" xml:lang="${escapeAttribute(words.tag)}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${lines(metadata).join('\n')}
</metadata>
<manifest>
${items.join('\n')}
</manifest>
<spine page-progression-direction="${metadata.direction}">
${refs.join('\n')}
</spine>
</package>
`);
}

/** Ids of XML begin with a letter. */
function itemId(name: string): string {
  return `file-${name}`;
}

function lines(metadata: Metadata): string[] {
  const { identifier, title, titleLanguage, direction, creators, contributors } = metadata;
  const dir = direction === 'rtl' ? ' dir="rtl"' : '';
  return [
    `<dc:identifier id="book-id">${escapeText(identifier)}</dc:identifier>`,
    `<dc:title id="title" xml:lang="${escapeAttribute(titleLanguage)}"${dir}>${oneLine(title)}</dc:title>`,
    ...metadata.languages.map((tag) => `<dc:language>${escapeText(tag)}</dc:language>`),
    ...creators.flatMap((agent, index) => agentLines('creator', agent, index)),
    ...contributors.flatMap((agent, index) => agentLines('contributor', agent, index)),
    `<dc:publisher>${oneLine(metadata.publisher)}</dc:publisher>`,
    ...element('dc:description', metadata.description),
    ...metadata.subjects.flatMap((subject) => element('dc:subject', subject)),
    ...element('dc:source', metadata.source),
    ...element('dc:rights', metadata.rights),
    `<dc:date>${metadata.published}</dc:date>`,
    meta('dcterms:modified', `${metadata.modified}T00:00:00Z`),
    ...(metadata.collection === null
      ? []
      : [
          `<meta property="belongs-to-collection" id="collection">${oneLine(metadata.collection)}</meta>`,
          '<meta refines="#collection" property="collection-type">series</meta>',
        ]),
    ...accessibility(metadata),
    // Older reading systems find the cover by this.
    '<meta name="cover" content="file-cover.png"/>',
  ];
}

function agentLines(
  element: 'creator' | 'contributor',
  { name, role }: Agent,
  index: number,
): string[] {
  const id = `${element}-${index + 1}`;
  return [
    `<dc:${element} id="${id}">${oneLine(name)}</dc:${element}>`,
    `<meta refines="#${id}" property="role" scheme="marc:relators">${role}</meta>`,
  ];
}

/** EPUB Accessibility 1.1, 2. What conforms to WCAG only somebody who looked at the book may say. */
function accessibility({ hasPictures, hasMovingPictures }: Metadata): string[] {
  const { accessibility: said } = words.book;
  const features = [
    ...['structuralNavigation', 'tableOfContents', 'readingOrder', 'displayTransformability'],
    ...['ARIA', 'alternativeText'],
  ];
  return [
    meta('schema:accessMode', 'textual'),
    ...(hasPictures ? [meta('schema:accessMode', 'visual')] : []),
    meta('schema:accessModeSufficient', 'textual'),
    ...(hasPictures ? [meta('schema:accessModeSufficient', 'textual,visual')] : []),
    ...features.map((feature) => meta('schema:accessibilityFeature', feature)),
    meta('schema:accessibilityHazard', hasMovingPictures ? 'unknown' : 'none'),
    meta(
      'schema:accessibilitySummary',
      escapeText(hasPictures ? `${said.words} ${said.pictures}` : said.words),
    ),
  ];
}

function meta(property: string, value: string): string {
  return `<meta property="${property}">${value}</meta>`;
}

function element(name: string, value: string | null): string[] {
  return value === null || value.trim() === '' ? [] : [`<${name}>${oneLine(value)}</${name}>`];
}

function oneLine(text: string): string {
  return escapeText(text.replaceAll('\n', ' '));
}
