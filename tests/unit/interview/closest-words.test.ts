import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closestWords } from '../../../src/interview/closest-words.ts';
import { words } from '../../../src/interview/words.ts';
import { word } from './generators/vocabulary.ts';
import { passages } from './passages.ts';
import { runs } from './seeded.ts';

describe('The words closest to a misquote', () => {
  const night = passages(
    'The snow had stopped, and she asked for the map.',
    'We drove all night, and nobody in the car said a single word to him.',
  );

  test('are as many as the quote has, as the passage writes them', () => {
    expect(closestWords('nobody in that car said a word', night)).toEqual({
      passage: night[1],
      text: 'and nobody in the car said a',
    });
  });

  test('are found at the very end and in a short passage', () => {
    expect(closestWords('not one word to him', night)?.text).toBe('a single word to him');
    expect(closestWords('so she asked me for the map of it all again', night)?.text).toBe(
      'The snow had stopped, and she asked for the map',
    );
  });

  test('are none where no more than a third is the same', () => {
    expect(closestWords('elephants never dance', night)).toBeNull();
    expect(closestWords('the elephants never', night)).toBeNull();
    expect(closestWords('', night)).toBeNull();
    expect(closestWords('anything', [])).toBeNull();
  });

  test('share more words with the quote than any other stretch', () => {
    const text = fc
      .array(word, { maxLength: 12 })
      .map((all) => all.map((one) => one.text).join(' '));
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 4 }), (quote, texts) => {
        const sought = words(quote).map(({ folded }) => folded);
        const most = Math.max(0, ...texts.map((one) => mostShared(one, sought)));
        const closest = closestWords(quote, passages(...texts));
        if (most <= sought.length / 3) expect(closest).toBeNull();
        else
          expect(
            shared(
              words(closest?.text ?? '').map((one) => one.folded),
              sought,
            ),
          ).toBe(most);
      }),
      runs(500),
    );
  });
});

/** By trying every stretch. */
function mostShared(text: string, sought: readonly string[]): number {
  const all = words(text).map(({ folded }) => folded);
  const starts = Array.from({ length: Math.max(1, all.length - sought.length + 1) }, (_, at) => at);
  return Math.max(...starts.map((at) => shared(all.slice(at, at + sought.length), sought)));
}

function shared(a: readonly string[], b: readonly string[]): number {
  const left = [...b];
  return a.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}
