import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLinkDay, writeLinkDay } from '../../../../src/share/copy/link-day.ts';
import { writeLink } from '../../../../src/share/copy/write-link.ts';

describe('The day of a link', () => {
  test('is three characters', () => {
    expect(writeLinkDay('2020-01-01')).toBe('0');
    expect(writeLinkDay('2026-11-22')).toBe('1xx');
    expect(readLinkDay('1xx')).toBe('2026-11-22');
  });

  test('is read as it was written', () => {
    const days = fc.date({
      min: new Date('2020-01-01'),
      max: new Date('2147-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10);
        expect(readLinkDay(writeLinkDay(day))).toBe(day);
      }),
    );
  });

  test('is nothing where somebody wrote something else', () => {
    for (const code of [null, '', '-1', '1.5', 'zzzzz', '1XX', '__proto__', '%']) {
      expect(readLinkDay(code), String(code)).toBeNull();
    }
    for (const day of ['', '2019-12-31', '2026-13-01', 'yesterday']) {
      expect(() => writeLinkDay(day), day).toThrow(RangeError);
    }
  });
});

test('A link names the page, the day, the passage and the words, in that order', () => {
  const page = 'https://example.org/interviews/her/';
  expect(writeLink({ page, id: 'it began' })).toBe(`${page}#it%20began`);
  expect(writeLink({ page, id: 'it', words: 'text=once', made: '2026-11-22' })).toBe(
    `${page}?v=1xx#it:~:text=once`,
  );
});
