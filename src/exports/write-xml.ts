/** Attributes of an element; those without a value are left out. */
export type Attributes = Readonly<Record<string, string | number | null | undefined>>;

/**
 * Writes an element of XML.
 *
 * @param content XML; words have been through `xmlText`. An element without any is closed at once
 */
export function xmlElement(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => ` ${key}="${xmlAttribute(String(value))}"`);
  const tag = name + written.join('');
  return content === '' ? `<${tag}/>` : `<${tag}>${content}</${name}>`;
}

/** Makes words safe between tags of XML. What no XML 1.0 may hold, as a form feed, is left out. */
export function xmlText(text: string): string {
  return text
    .replace(forbidden, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
}

/** Readers of XML turn line ends and tabs in attributes into spaces, unless they are written so. */
function xmlAttribute(text: string): string {
  return xmlText(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}

/** Everything but XML 1.0’s `Char`; halves of surrogate pairs are among it. */
const forbidden = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

export const xmlDeclaration = '<?xml version="1.0" encoding="utf-8"?>\n';
