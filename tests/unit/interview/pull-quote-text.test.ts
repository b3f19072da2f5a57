import { expect, test } from 'vitest';
import { firstPassageOf, pullQuoteText, type PullQuote } from '../../../src/interview/index.ts';
import { findQuote } from '../../../src/interview/quote.ts';
import { passage } from './passages.ts';

const night = [
  passage('We drove all night,\nand nobody said a word.', 'drove', [
    { start: 3, end: 12, kind: 'emphasis' },
    { start: 9, end: 18, kind: 'strong' },
    { start: 13, end: 19, kind: 'note', note: 'n' },
    { start: 24, end: 30, kind: 'link', href: '#x' },
  ]),
  passage('Then we slept.', 'slept'),
];

function read(quote: string): PullQuote {
  return { kind: 'pull-quote', parts: findQuote(quote, night, 0) ?? [], line: 1 };
}

test('A pull-quote shows the passages’ own words, with cuts and insertions', () => {
  const text = pullQuoteText(read('DROVE ALL NIGHT and [I think] nobody […] slept'), (id) =>
    night.find((one) => one.id === id),
  );
  expect(text).toEqual({
    text: 'drove all night, and [I think] nobody […] slept',
    spans: [
      { start: 0, end: 9, kind: 'emphasis' },
      { start: 6, end: 15, kind: 'strong' },
    ],
  });
});

test('A pull-quote leads to the passage it begins in', () => {
  expect(firstPassageOf(read('[Then] we slept'))).toBe('slept');
  expect(firstPassageOf(read('[So] nobody […] we slept'))).toBe('drove');
  expect(firstPassageOf(read('elephants'))).toBeNull();
});

test('A passage that is not there leaves no words', () => {
  expect(pullQuoteText(read('we slept'), () => undefined).text).toBe('');
});
