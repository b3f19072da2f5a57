/* XML as a string: escaped words, and elements around them. */

type Attributes = Readonly<Record<string, string | number | null | undefined>>;

/** Words between tags. */
export function escapeXml(text: string): string {
  return withoutForbidden(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
}

/**
 * An element, its content as XML; one without content has no end tag. Attributes without a value are
 * left out.
 */
export function element(name: string, attributes: Attributes, content = ''): string {
  const tag = openingTag(name, attributes);
  return content === '' ? tag.replace(/>$/, '/>') : `${tag}${content}</${name}>`;
}

/** An element of words. */
export function wordsIn(name: string, words: string, attributes: Attributes = {}): string {
  return element(name, attributes, escapeXml(words));
}

export function openingTag(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes).map(([attribute, value]) =>
    value === null || value === undefined
      ? ''
      : ` ${attribute}="${escapeAttribute(String(value))}"`,
  );
  return `<${name}${written.join('')}>`;
}

/** White space other than a space would be read as one. */
function escapeAttribute(value: string): string {
  return escapeXml(value)
    .replaceAll('"', '&quot;')
    .replace(/[\t\n]/g, (space) => `&#${space.codePointAt(0)};`);
}

/** XML has no way to write these. The text of an interview is refused with them in it. */
const forbidden =
  // eslint-disable-next-line no-control-regex -- these are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

function withoutForbidden(text: string): string {
  return text.toWellFormed().replace(forbidden, '\ufffd');
}
