import { expect, test } from 'vitest';
import { chooseFrom, didYouMean, nearest } from '../../../src/problems/nearest.ts';

test.each([
  ['paper-habour', ['paper-harbour', 'glass-winter'], 'paper-harbour'],
  ['quill', ['ada-quill', 'ben-orrin'], 'ada-quill'],
  ['TITEL', ['title', 'dek'], 'title'],
  ['dake', ['date', 'dek'], 'date'],
  ['q', ['Q', 'A'], 'Q'],
  ['subject', ['subjects'], 'subjects'],
])('%s is most like one of %s: %s', (word, candidates, expected) => {
  expect(nearest(word, candidates)).toBe(expected);
});

test.each([
  ['x', ['Q', 'A']],
  ['cat', ['cow', 'coat-hook']],
  ['mood', ['date', 'films', 'plain']],
  ['', ['Q', 'title']],
  ['winter', []],
])('%j is like none of %j', (word, candidates) => {
  expect(nearest(word, candidates)).toBeNull();
});

test('the nearest of several is taken, whatever their order', () => {
  expect(nearest('harbor', ['harbours', 'harbour'])).toBe('harbour');
  expect(nearest('harbor', ['harbour', 'harbours'])).toBe('harbour');
});

test('a suggestion goes before the other remedy, and lists are given where nothing is near', () => {
  expect(didYouMean('titel', ['title'], 'Make one.')).toBe(
    'Did you mean “title”? Otherwise make one.',
  );
  expect(didYouMean('mood', ['title'], 'Make one.')).toBe('Make one.');
  expect(chooseFrom('titel', ['title', 'dek'], 'There are:')).toBe('Did you mean “title”?');
  expect(chooseFrom('mood', ['title', 'dek'], 'There are:')).toBe('There are: title, dek.');
});
