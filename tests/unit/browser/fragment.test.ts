import fc from 'fast-check';
import { expect, test } from 'vitest';
import { idOf } from '../../../src/browser/fragment.ts';

test('a fragment names an id, in any script', () => {
  expect(idOf('#the-moth')).toBe('the-moth');
  expect(idOf('#%E6%98%A0%E7%94%BB')).toBe('映画');
});

test('the text it asks to be lit is no part of the id', () => {
  expect(idOf('#the-moth:~:text=lamp')).toBe('the-moth');
  expect(idOf('#:~:text=lamp')).toBeNull();
});

test('one that cannot be read names nothing, and none throws', () => {
  for (const fragment of ['', '#', '#%', '#%E6', '#%zz']) expect(idOf(fragment)).toBeNull();
  fc.assert(fc.property(fc.string(), (text) => void idOf(`#${text}`)));
  expect(idOf(`#${'%41'.repeat(100_000)}`)).toHaveLength(100_000);
});
