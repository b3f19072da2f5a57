import { describe, expect, test } from 'vitest';
import { plainText } from '../../../src/exports/plain-text.ts';
import { invented } from './invented.ts';

function text(...given: Parameters<typeof invented>): string {
  return new TextDecoder().decode(plainText(invented(...given)).bytes);
}

describe('A plain text', () => {
  test('has who and what above, labels and times before words, notes at the end', () => {
    expect(text()).toBe(`The lamp & the winter

Invented for tests

Ana Duarte with Playlist

This interview has been edited.

Transcribed by nobody

The Playlist, 2013-12-19. © nobody.

Before anything was said.

The lamp

Playlist: [00:00:05] Was it cold?

Ana Duarte: [00:00:09] We had “one lamp” and a long winter[1]; so it was [laughs].

[00:01:10] And M*A*S*H, 2.35:1, <b> & 1968. What a year.[2]

Later

Ben Okri: [00:02:00] Who [asks]?

Ana Duarte: [00:02:04] I do.

[1] The longest in years. And coldest.

[2] Correction: It was 1969.
`);
  });

  test('says above all words what was set right in them, and what stood there', () => {
    const corrections = [
      { date: '2014-02-03', kind: 'correction', before: 'a short\nwinter', note: 'It was long' },
      { date: '2014-01-02', kind: 'addition', note: 'An answer was missing.' },
    ];
    const [above = ''] = text('**Duarte:** So.', { corrections }).split('Ana Duarte: So.');
    expect(above).toContain(`Transcribed by nobody

Correction, 3 February 2014. It was long. Before: “a short winter”.

Addition, 2 January 2014. An answer was missing.

The Playlist, 2013-12-19. © nobody.
`);
  });

  test('says what it has no way to hold', () => {
    expect(plainText(invented()).leftOut).toEqual([
      '1 pull-quote',
      '1 picture with its caption',
      '1 quotation from elsewhere',
    ]);
    expect(plainText(invented('**Duarte:** So.')).leftOut).toEqual([]);
  });

  test('names who goes on behind a heading, so that nobody has to look back', () => {
    const written = text('**Duarte:** So.\n\nYes.\n\n## Later\n\nThen.');
    expect(written).toContain('Ana Duarte: So.\n\nYes.\n\nLater\n\nAna Duarte: Then.\n');
  });

  test('has a line for a paragraph, also for one with breaks', () => {
    expect(text('**Duarte:** So  \nit was.')).toContain('Ana Duarte: So it was.\n');
  });
});
