import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, Point } from '../../../../src/share/copy/searched-page.ts';
import { textFragment } from '../../../../src/share/copy/text-fragment.ts';
import { findDirective } from './browser-search.ts';

/** Blocks of a page. `^1` is the mark of a note, and `/` a line break. */
function page(...texts: readonly string[]): Block[] {
  return texts.map((written) => {
    const text = written.replace(/\^(?=\d)/g, '').replaceAll('/', '\n');
    const barriers: { start: number; end: number }[] = [];
    let removed = 0;
    for (const match of written.matchAll(/\^(\d)|\//g)) {
      if (match[1] !== undefined) removed++;
      const end = match.index + match[0].length - removed;
      barriers.push({ start: end - 1, end });
    }
    return { text, barriers };
  });
}

/** The directive for words of a page, without `text=`; the words are those of the last place. */
function directive(blocks: readonly Block[], first: string, last = first): string | null {
  const block = blocks.findLastIndex(({ text }) => text.includes(first));
  const end = blocks.findLastIndex(({ text }) => text.includes(last));
  const from = { block, offset: blocks[block]?.text.lastIndexOf(first) ?? -1 };
  const to = { block: end, offset: (blocks[end]?.text.lastIndexOf(last) ?? -1) + last.length };
  return textFragment(blocks, from, to, 'en')?.replace(/^text=/, '') ?? null;
}

describe('A text directive', () => {
  test('is the words where they are few, or else the first and the last', () => {
    const blocks = page(
      'The lamp went out, slowly, before anybody had seen the stairs or the door.',
    );
    expect(directive(blocks, 'went out')).toBe('went%20out');
    expect(directive(blocks, 'went out, slowly, before anybody had seen')).toBe('went,seen');
  });

  test('takes words that are only begun whole', () => {
    const blocks = page('Nobody forgets a lamp that was lit.');
    expect(directive(blocks, 'gets a la')).toBe('forgets%20a%20lamp');
  });

  test('runs across passages', () => {
    const blocks = page('Nobody forgets the lamp.', 'Not here', 'The stairs forget it.');
    expect(directive(blocks, 'forgets the lamp.', 'The stairs')).toBe('forgets,stairs');
  });

  test('tells words from the same ones elsewhere by their neighbours', () => {
    const blocks = page('A lamp went out.', 'Then a lamp went out again.');
    expect(directive(blocks, 'lamp went out')).toBe('lamp%20went%20out,-again');
    expect(directive(page('A lamp.', 'Then the lamp.'), 'lamp')).toBe('the-,lamp');
  });

  test('is not needed for all words of a passage, and not made for words that cannot be told apart', () => {
    const yes = page('Yeah.', 'Well, yeah.', 'Yeah.');
    expect(directive(yes, 'Yeah')).toBeNull();
    expect(directive(page('On and on and on and on.'), 'and on and')).toBe(
      'and%20on-,and%20on%20and',
    );
    expect(directive(page('Once more.', 'Once more.', 'x'), 'Once')).toBeNull();
  });

  test('never runs across the mark of a note, nor across a line break', () => {
    const blocks = page('They fold the lamp.^1 Then they carry it off/and up the stairs.');
    expect(directive(blocks, 'lamp.1 Then')).toBe('lamp,Then');
    expect(directive(blocks, 'off\nand')).toBe('off,and');
  });

  test('takes a mark behind a word without a space for a part of it, as browsers do', () => {
    const blocks = page('They fold the lamp^1 and carry the lamp off.');
    expect(directive(blocks, 'the lamp')).toBe('the%20lamp');
    expect(directive(blocks, 'fold the lamp')).toBe('fold%20the%20lamp1');
  });

  test('escapes what has a meaning in it', () => {
    const blocks = page('A well-lit, so-called & “100% (new)” lamp!');
    expect(directive(blocks, 'well-lit, so')).toBe('well%2Dlit%2C%20so');
    expect(directive(blocks, 'called & “100% (new')).toBe(
      'called%20%26%20%E2%80%9C100%25%20%28new',
    );
  });

  test('finds words in scripts that write without spaces', () => {
    const blocks = page('ランプは扉に冬は長いと語り、階段は朝まで黙っていた。');
    expect(decodeURIComponent(directive(blocks, '階段は朝') ?? '')).toBe('階段は朝');
  });

  test('takes no letters for different that browsers take for the same', () => {
    expect(directive(page('Das Cafe ist auf.', 'Ein Café.', 'CAFÉ!', 'x'), 'Café')).toBe(
      'Ein-,Café'.replace('é', '%C3%A9'),
    );
  });

  test('is none for what holds no words', () => {
    expect(directive(page('One … two.'), '…')).toBeNull();
    expect(textFragment([], { block: 0, offset: 0 }, { block: 3, offset: 9 }, 'en')).toBeNull();
  });

  test('lights exactly the words that were meant, on any page', () => {
    const word = fc.constantFrom(
      ...'on and yeah lamp Lamp it’s 16:9 well-lit 階段は朝 a ferry borrows nine kettles Yeah'.split(
        ' ',
      ),
    );
    const between = fc.constantFrom(
      ' ',
      ' ',
      ' ',
      ', ',
      '. ',
      '.^1 ',
      '^2 ',
      '/',
      ' “',
      '” ',
      ' - ',
    );
    const block = fc
      .array(fc.tuple(word, between), { minLength: 2, maxLength: 14 })
      .map((parts) => parts.flat().join('').trim());
    const share = fc.noBias(fc.integer({ min: 0, max: 1_000 })).map((mille) => mille / 1_000);
    let made = 0;
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), share, share, (texts, a, b) => {
        const blocks = page(...texts);
        const all = blocks.reduce((sum, { text }) => sum + text.length, 0);
        const [from, to] = [Math.min(a, b), Math.max(a, b)].map((at) => pointAt(blocks, at * all));
        if (!from || !to) return;
        const found = textFragment(blocks, from, to, 'en');
        if (found === null) return;
        made++;
        expect(findDirective(blocks, found), found).toEqual(wholeWords(blocks, from, to));
      }),
      { numRuns: 3_000 },
    );
    expect(made).toBeGreaterThan(1_000);
  });
});

function pointAt(blocks: readonly Block[], offset: number): Point {
  let left = Math.floor(offset);
  for (const [block, { text }] of blocks.entries()) {
    if (left <= text.length) return { block, offset: left };
    left -= text.length;
  }
  return { block: blocks.length - 1, offset: 0 };
}

/** From the first to the last word that is touched, and no mark alone. */
function wholeWords(blocks: readonly Block[], from: Point, to: Point): { from: Point; to: Point } {
  const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
  const touched = blocks.flatMap(({ text, barriers }, block) =>
    Array.from(segmenter.segment(text), ({ segment, index, isWordLike }) => {
      const end = index + segment.length;
      const isMark = barriers.some((mark) => mark.start <= index && mark.end >= end);
      const isBehind = block > from.block || (block === from.block && end > from.offset);
      const isBefore = block < to.block || (block === to.block && index < to.offset);
      return isWordLike && !isMark && isBehind && isBefore ? [{ block, start: index, end }] : [];
    }).flat(),
  );
  const [first, last] = [touched[0], touched.at(-1)];
  return {
    from: { block: first?.block ?? -1, offset: first?.start ?? -1 },
    to: { block: last?.block ?? -1, offset: last?.end ?? -1 },
  };
}
