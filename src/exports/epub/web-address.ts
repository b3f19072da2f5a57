/**
 * A web address as RFC 3986 spells it, which books are held to: browsers let characters pass that
 * reading systems stumble over.
 *
 * `https://example.org/a|b#c#d` is `https://example.org/a%7Cb#c%23d`.
 *
 * @returns null for what is no address
 */
export function webAddress(address: string): string | null {
  const url = URL.parse(address);
  if (!url) return null;
  const [, head = '', rest = ''] =
    /^([a-z][a-z\d+.-]*:(?:\/\/[^/?#]*)?)(.*)$/su.exec(url.href) ?? [];
  const [before = '', ...behind] = rest.split('#');
  const fragment = url.hash === '' ? '' : `#${encode(behind.join('%23'))}`;
  return head + encode(before) + fragment;
}

function encode(text: string): string {
  return text
    .replace(/%(?![\da-f]{2})/giu, '%25')
    .replace(/[^\w.~:/?@!$&'()*+,;=%-]/gu, (character) => encodeURIComponent(character));
}
