import { expect, test } from 'vitest';
import { writeLinks } from '../../../src/views/write-links.ts';

const named = (name: string) => ({ name, address: undefined });

test('Names stand in a row, links where there are addresses', () => {
  const [a, b, c] = ['A', 'B & b', 'C'].map(named);
  expect(a && b && c && writeLinks([a, b, c], ', ', ' and ')).toBe('A, B &amp; b and C');
  expect(writeLinks([{ name: 'A', address: '/a/?x="' }])).toBe('<a href="/a/?x=&quot;">A</a>');
  expect(writeLinks([])).toBe('');
});

test('A name in the other direction takes nothing beside it along', () => {
  expect(writeLinks([named('ליאור'), named('Ana')])).toBe('<bdi>ליאור</bdi>, Ana');
});

test('A name says its language', () => {
  expect(writeLinks([{ name: 'Ana', address: '/ana/', language: 'pt' }])).toBe(
    '<a href="/ana/" lang="pt">Ana</a>',
  );
  expect(writeLinks([{ ...named('Ana'), language: 'pt' }])).toBe('<span lang="pt">Ana</span>');
});
