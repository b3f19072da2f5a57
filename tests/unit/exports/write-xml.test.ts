import { SaxesParser } from 'saxes';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { xmlElement, xmlText } from '../../../src/exports/write-xml.ts';

test('Any words come back from XML as they went in, but for what XML cannot hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, value) => {
      const read = { text: '', value: '' };
      const parser = new SaxesParser();
      parser.on('text', (part) => (read.text += part));
      parser.on('opentag', ({ attributes }) => (read.value = attributes['a'] ?? ''));
      parser.write(xmlElement('e', { a: value }, xmlText(text))).close();
      expect(read).toEqual({ text: held(text), value: held(value) });
    }),
    { seed: 7, examples: [['\r\n\t<&>"]]>', '\r\n\t<&>"\u0001\ud800\ufffe🙂']] },
  );
});

test('What has no value is no attribute, and what has no content is closed at once', () => {
  expect(xmlElement('e', { a: null, b: undefined, c: 0, d: '' })).toBe('<e c="0" d=""/>');
});

/** The characters that XML 1.0 has, one by one. */
function held(text: string): string {
  return Array.from(text)
    .filter((character) => {
      const code = character.codePointAt(0) ?? 0;
      if (code < 0x20) return [9, 10, 13].includes(code);
      return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
    })
    .join('');
}
