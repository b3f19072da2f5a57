import { expect, test } from 'vitest';
import { dotted } from '../../../src/views/dotted.ts';

test('Facts stand in a row, and no line can begin with the dot between them', () => {
  expect(dotted('Kettle', '1931').join('')).toBe('Kettle\u00a0· 1931');
  expect(dotted('Kettle')).toEqual(['Kettle']);
});

test('What is not there leaves no dot behind', () => {
  expect(dotted(null, 'Kettle', '', undefined, '1931', false).join('')).toBe('Kettle\u00a0· 1931');
  expect(dotted(null, false)).toEqual([]);
});

test('A number that is nothing is one all the same', () => {
  expect(dotted(0, 1).join('')).toBe('0\u00a0· 1');
});
