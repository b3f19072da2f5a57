import { expect, test } from 'vitest';
import { inHex } from '../../../src/theme/in-hex.ts';

test('A colour is said in hexadecimal, all six digits, as a screen shows it', () => {
  expect(inHex('oklch(1 0 0)')).toBe('#ffffff');
  expect(inHex('rgb(0 128 255)')).toBe('#0080ff');
  expect(inHex('#aabbcc')).toBe('#aabbcc');
  expect(inHex('oklch(0.7 0.4 30)')).toMatch(/^#[0-9a-f]{6}$/);
});

test('What is no colour is refused', () => {
  expect(() => inHex('lamp')).toThrow('“lamp” is no colour.');
});
