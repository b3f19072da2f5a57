import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { proposeId } from '../../../src/permalinks/propose-id.ts';
import { word } from '../interview/generators/vocabulary.ts';
import { runs } from '../interview/seeded.ts';

const none: ReadonlySet<string> = new Set();

describe('The id of a passage is made of its first words that say something', () => {
  test.each([
    ['The editing took over a year.', 'editing-took-over-a-year'],
    ['Well, so, we waited.', 'we-waited'],
    ['Yeah.', 'yeah'],
    ['We share, and they share.', 'we-and-they'],
    ['Share!', 'passage'],
    ['Oh, well.', 'oh-well'],
    ['I don’t, can\u0027t and won\u02bct.', 'i-dont-cant-and-wont'],
    ['[laughs] No.', 'laughs-no'],
    ['In 2.35:1, like M*A*S*H', 'in-2-35-1-like-m-a-s-h'],
    ['CAFE\u0301 Zoë', 'café-zoë'],
    ['映画は長い「夜」でした。', '映画は長い-夜-でした'],
    ['كان الفيلم طويلاً.', 'كان-الفيلم-طويلاً'],
    ['הסרט היה ארוך', 'הסרט-היה-ארוך'],
    ['ภาพยนตร์', 'ภาพยนตร์'],
    ['फ़िल्म', 'फ़िल्म'.normalize('NFC')],
    ['❤️ Love 1️⃣ 👩‍👩‍👧', 'love-1'],
    ['İzmir', 'i̇zmir'],
    ['葛\u{e0100}さん', '葛さん'],
    ['..', 'passage'],
    ['🎬', 'passage'],
    ['', 'passage'],
    ['__proto__', 'proto'],
    [
      'We edited for fourteen months and then we started all over again',
      'we-edited-for-fourteen-months-and-then-we',
    ],
  ])('“%s” is %s', (text, id) => {
    expect(proposeId(text, none)).toBe(id);
  });

  test('under 48 characters of them', () => {
    const words = 'night after night we drove along the coast to'; // 45
    expect(proposeId(`${words} a`, none)).toHaveLength(47);
    expect(proposeId(`${words} us`, none)).toHaveLength(45);
    expect(proposeId('a'.repeat(47), none)).toHaveLength(47);
    expect(proposeId('a'.repeat(48), none)).toHaveLength(23);
  });

  test('and of a part of the first where that is endless', () => {
    expect(proposeId('映'.repeat(60), none)).toBe('映'.repeat(23));
    expect(proposeId('𠮷'.repeat(60), none)).toBe('𠮷'.repeat(11));
    expect(proposeId(`The ${'ก่'.repeat(60)}`, none)).toBe('ก่'.repeat(11));
    expect(proposeId(`a${'\u0301'.repeat(60)}`, none)).toBe('passage');
  });
});

describe('An id that is taken', () => {
  test('is numbered', () => {
    const taken = new Set(['yeah', 'yeah-2']);
    expect(proposeId('Yeah.', taken)).toBe('yeah-3');
    expect(proposeId('No 2.', new Set(['no', 'no-2']))).toBe('no-2-2');
  });

  test('three hundred times over is no trouble', () => {
    const taken = new Set<string>();
    for (let number = 0; number < 300; number++) taken.add(proposeId('Yeah.', taken));
    expect(taken.size).toBe(300);
    expect(taken).toContain('yeah-300');
  });
});

test('Any text has an id that can stand in an address as it is', () => {
  const texts = fc.oneof(
    fc.array(word).map((words) => words.map(({ text }) => text).join(' ')),
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.string({ unit: 'grapheme', maxLength: 80 }),
  );
  fc.assert(
    fc.property(fc.array(texts, { maxLength: 8 }), (all) => {
      const taken = new Set<string>();
      for (const text of all) {
        const id = proposeId(text, taken);
        expect(taken.has(id)).toBe(false);
        expect(id).toMatch(/^[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:-[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*$/u);
        expect(id).toBe(id.normalize('NFC'));
        expect(id.length).toBeLessThan(60);
        expect(new TextEncoder().encode(id).length).toBeLessThan(200);
        taken.add(id);
      }
    }),
    runs(1500),
  );
});

test('An id does not change with the storage of accents, and never with what is far behind', () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), fc.string(), (words, rest) => {
      const text = words.map((one) => one.text).join(' ');
      expect(proposeId(text.normalize('NFD'), none)).toBe(proposeId(text.normalize('NFC'), none));
      const long = `${text} ${'and so on '.repeat(60)}`;
      expect(proposeId(long + rest, none)).toBe(proposeId(long, none));
    }),
    runs(300),
  );
});
