import { expect, test } from 'vitest';
import { declaredEncoding } from '../../../../src/importers/files/declared-encoding.ts';

test.each([
  ['<!doctype html><meta charset="Shift_JIS">', 'Shift_JIS'],
  ["<META HTTP-EQUIV='Content-Type' CONTENT='text/html; charset=windows-1251'>", 'windows-1251'],
  ['<?xml version="1.0" encoding="ISO-8859-2"?><html/>', 'ISO-8859-2'],
  ['<title>charset=utf-8</title>', null],
  ['Voss: the meta charset= of all things', null],
])('%s', (start, encoding) => {
  expect(declaredEncoding(Buffer.from(start))).toBe(encoding);
});

test('a declaration further down is none', () => {
  expect(declaredEncoding(Buffer.from(`${' '.repeat(5000)}<meta charset=big5>`))).toBeNull();
});
