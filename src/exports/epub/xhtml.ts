import { escapeAttribute, escapeText } from '../../interview/index.ts';

export interface XhtmlPage {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Of the EPUB structural semantics, said of the whole page: `bodymatter`. */
  readonly type: string;
  /** As HTML. */
  readonly body: string;
}

/**
 * Writes a page of a book, as XML in UTF-8.
 *
 * HTML that comes from `writeHtml` has one thing that XML does not: `<br>`. In words it is always
 * escaped, so that it can be closed here.
 */
export function xhtmlPage({ title, language, direction, type, body }: XhtmlPage): Uint8Array {
  const tag = escapeAttribute(language);
  return xmlBytes(`<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${tag}" xml:lang="${tag}" dir="${direction}">
<head>
<title>${escapeText(title.replaceAll('\n', ' '))}</title>
<link rel="stylesheet" type="text/css" href="book.css"/>
</head>
<body epub:type="${type}">
${body.replaceAll('<br>', '<br/>')}
</body>
</html>
`);
}

/**
 * Text as bytes, without what XML 1.0 has no way to say (2.2): controls, halves of surrogate pairs,
 * U+FFFE and U+FFFF. The parser refuses them in interviews; in a record one may be left.
 */
export function xmlBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text.toWellFormed().replace(unsayable, ''));
}

// eslint-disable-next-line no-control-regex -- these are what is looked for
const unsayable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;

/** `lang` as XHTML wants it: twice. */
export function langOf(language: string): string {
  const tag = escapeAttribute(language);
  return `lang="${tag}" xml:lang="${tag}"`;
}
