import { expect, test } from 'vitest';
import { wordsOfAddress } from '../../../../src/browser/search/words-of-address.ts';

test('an address that leads nowhere says what was looked for', () => {
  expect(wordsOfAddress('/films/being-john-malkovitch/')).toBe('being john malkovitch');
  expect(wordsOfAddress('/reader/interviews/caf%C3%A9_noir.html')).toBe('café noir');
  expect(wordsOfAddress('/')).toBe('');
});

test('an address that says nothing, or is meant to harm, gives words or none', () => {
  expect(wordsOfAddress('/%E0%A4%A/')).toBe('');
  expect(wordsOfAddress('/%3Cimg%20src=x%20onerror=ran()%3E')).toBe('img src x onerror ran');
  expect(wordsOfAddress(`/${'x'.repeat(5_000)}`)).toHaveLength(100);
});
