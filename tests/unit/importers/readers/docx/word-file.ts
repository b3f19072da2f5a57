import { strToU8, zipSync } from 'fflate';

/** The parts of a Word file that tests write; all words in it are invented. */
export interface WordParts {
  /** The children of `w:body`. */
  readonly body: string;
  readonly styles?: string;
  readonly footnotes?: string;
  readonly comments?: string;
  readonly header?: string;
  readonly core?: string;
  /** Further relationships of the document. */
  readonly relationships?: string;
}

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
].join(' ');
const kinds = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const part = (root: string, inside: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${root} ${namespaces}>${inside}</${root}>`;

const relationshipsPart = (inside: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;

const relationship = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${kinds}/${kind}" Target="${target}"/>`;

/** A Word file as Word would write it, as far as readers look. */
export function wordFile(parts: WordParts): Uint8Array {
  const { body, styles, footnotes, comments, header, core, relationships = '' } = parts;
  const files = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relationshipsPart(relationship('r1', 'officeDocument', 'word/document.xml')),
    'word/_rels/document.xml.rels': relationshipsPart(
      [
        styles === undefined ? '' : relationship('s1', 'styles', 'styles.xml'),
        footnotes === undefined ? '' : relationship('f1', 'footnotes', 'footnotes.xml'),
        comments === undefined ? '' : relationship('c1', 'comments', 'comments.xml'),
        header === undefined ? '' : relationship('h1', 'header', 'header1.xml'),
        relationships,
      ].join(''),
    ),
    'word/document.xml': part('w:document', `<w:body>${body}</w:body>`),
    ...(styles === undefined ? {} : { 'word/styles.xml': part('w:styles', styles) }),
    ...(footnotes === undefined ? {} : { 'word/footnotes.xml': part('w:footnotes', footnotes) }),
    ...(comments === undefined ? {} : { 'word/comments.xml': part('w:comments', comments) }),
    ...(header === undefined ? {} : { 'word/header1.xml': part('w:hdr', header) }),
    ...(core === undefined ? {} : { 'docProps/core.xml': part('cp', core) }),
  };
  const entries = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(entries));
}

/** A paragraph; `properties` are the children of its `w:pPr`. */
export const p = (inside: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${inside}</w:p>`;

/** A run of words; `properties` are the children of its `w:rPr`. */
export const r = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
