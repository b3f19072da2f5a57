import { describe, expect, test } from 'vitest';
import {
  looksLikeCaption,
  looksLikeHeading,
} from '../../../../src/importers/segment/looks-like.ts';
import { asks } from '../../../../src/importers/segment/asks.ts';

describe('a caption', () => {
  test.each([
    'The Salt Road, Mara Voss, Ilse Brandt',
    'Road, Brandt, Voss at the harbour',
    'Voss, Brandt',
    'Photo by Nils Arvid',
    '(Photo: Nils Arvid)',
    'Image courtesy of the harbour cinema',
  ])('%s', (text) => {
    expect(looksLikeCaption(text)).toBe(true);
  });

  test.each([
    'Well, yes.',
    'Yes, of course, always',
    'The Early Years',
    'Photographs were all that we had, and we had few of them.',
    'Harbour, 3 March?',
  ])('not: %s', (text) => {
    expect(looksLikeCaption(text)).toBe(false);
  });
});

describe('a heading', () => {
  test.each(['The Early Years', 'AFTER THE FLOOD', 'On working alone', '“Late”', '1968'])(
    '%s',
    (text) => {
      expect(looksLikeHeading(text)).toBe(true);
    },
  );

  test.each(['It was late.', 'and so on', 'We talk about it:', 'Late {#late}', 'x'.repeat(200)])(
    'not: %s',
    (text) => {
      expect(looksLikeHeading(text)).toBe(false);
    },
  );
});

describe('a question', () => {
  test.each(['Why?', 'Why?!', 'Why? [laughs]', '(Why?)', 'なぜ？', 'لماذا؟', 'Why? [laughs] [1]'])(
    '%s',
    (text) => {
      expect(asks(text)).toBe(true);
    },
  );

  test.each([
    'And I said, “Why?”',
    'Why? Because.',
    'So.',
    'Why [what?] so',
    '?'.repeat(100_000) + ' x',
  ])('not: %.40s', (text) => {
    expect(asks(text)).toBe(false);
  });
});
