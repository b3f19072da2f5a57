import fc from 'fast-check';
import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { writeStructuredData } from '../../../../src/views/structured-data/index.ts';

/** What a browser finds behind a script that holds the data. */
function around(json: string): string {
  const page = `<!doctype html><html><head><script type="application/ld+json">${json}</script></head><body>kept</body></html>`;
  const names: string[] = [];
  const walk = (node: { nodeName: string; childNodes?: unknown[] }): void => {
    names.push(node.nodeName);
    for (const child of node.childNodes ?? []) walk(child as typeof node);
  };
  walk(parse(page));
  return names.join(' ');
}

const calm = around('{}');

test.each([
  ['the end of a script', '</script><script>alert(1)</script>'],
  ['a comment', '<!-- <script>'],
  ['the end of a CDATA section', ']]><b>'],
  ['a reference', '&lt;/script&gt;'],
  ['line ends of JavaScript', 'a\u2028b\u2029c'],
])('a title with %s stays a title', (_, headline) => {
  const json = writeStructuredData({ '@type': 'Article', headline });
  expect(json).not.toMatch(/[<>&\u2028\u2029]/);
  expect(JSON.parse(json)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline,
  });
  expect(around(json)).toBe(calm);
});

test('no words get out, whatever they are', () => {
  const nasty = fc.constantFrom('</script>', '<!--', '<script', '>', '&', '"', '\\', '\u2028', 'a');
  fc.assert(
    fc.property(fc.array(nasty, { maxLength: 12 }), (parts) => {
      const headline = parts.join('');
      const json = writeStructuredData({ '@type': 'Article', headline });
      expect(JSON.parse(json)).toMatchObject({ headline });
      expect(around(json)).toBe(calm);
    }),
  );
});

test('what is not known is not said', () => {
  expect(writeStructuredData({ '@type': 'Movie', name: 'Moths', duration: undefined })).toBe(
    '{"@context":"https://schema.org","@type":"Movie","name":"Moths"}',
  );
});
