import { describe, expect, test } from 'vitest';
import { findPullQuotes } from '../../../../src/importers/segment/find-pull-quotes.ts';
import type { Paragraph } from '../../../../src/importers/types.ts';

function paragraphs(...texts: string[]): Paragraph[] {
  const alone = { index: 0, count: 1, style: null, level: null, src: null };
  return texts.map((text, at) => ({ at, block: at, line: at + 1, text, ...alone }));
}

/** `quote → passage` by lines, with `?` where the words differ. */
function find(...texts: string[]): string[] {
  const found = findPullQuotes(paragraphs(...texts), () => true);
  return found.map(
    ({ paragraph, passage, exact }) => `${paragraph.line} → ${passage.line}${exact ? '' : '?'}`,
  );
}

const passage =
  'At first I thought, “Well, the ice will hold.” Then I thought that nobody had asked the ice [laughs], and that it was March. So we ran for the shore, all nine of us, with the lamp.';

describe('a pull-quote', () => {
  test('may have other quotation marks and case, and no full stop', () => {
    expect(find(passage, '"at first I thought, \'Well, the ice will hold\'"')).toEqual(['2 → 1']);
    expect(find('«So we ran for the shore, all nine of us»', passage)).toEqual(['1 → 2']);
  });

  test('may leave words out where it says so', () => {
    const quote = 'Then I thought that nobody had asked the ice […] and that it was March.';
    expect(find(passage, quote)).toEqual(['2 → 1']);
  });

  test('with other words is found, and is not exact', () => {
    const quote =
      'Then I thought that nobody had asked the ice and that it was March. So we ran for the shore, all nine of us';
    expect(find(passage, quote)).toEqual(['2 → 1?']);
  });

  test('has eight words at least and seventy at most', () => {
    expect(find(passage, 'So we ran for the shore, all')).toEqual([]);
    const long = Array.from({ length: 80 }, (_, index) => `word${index}`).join(' ');
    expect(find(`${long} and more`, long)).toEqual([]);
  });

  test('is shorter than its passage: a paragraph said twice is none', () => {
    expect(find(passage, passage)).toEqual([]);
  });

  test('does not begin with a dash, which would make it a source', () => {
    expect(find(passage, '— So we ran for the shore, all nine of us')).toEqual(['2 → 1?']);
  });

  test('belongs to the passage and not to a longer pull-quote of it', () => {
    const longer = 'So we ran for the shore, all nine of us, with the lamp.';
    const shorter = 'So we ran for the shore, all nine of us';
    expect(find(longer, shorter, passage)).toEqual(['2 → 3', '1 → 3']);
  });
});

test('a phrase that ten thousand paragraphs share takes no time in the square of them', () => {
  const texts = Array.from(
    { length: 10_000 },
    (_, index) => `I think that it is very ${index} good and so on.`,
  );
  const start = performance.now();
  find(...texts, `I think that it is very 7 good and so on. ${passage}`);
  expect(performance.now() - start).toBeLessThan(2000);
});
