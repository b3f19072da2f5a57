import { expect, test } from 'vitest';
import { openingLines } from '../../../src/exports/opening-lines.ts';
import { invented } from './invented.ts';

test('Above an interview stand who talks and where it is from, ending in one full stop', () => {
  const source = {
    publication: 'The Playlist',
    title: 'On lamps',
    url: 'https://example.org/lamps',
    rights: 'Rights: nobody, Inc.',
  };
  const { byline, source: line } = openingLines(
    invented(undefined, { subjects: ['ana-duarte', 'ben-okri'], source }),
  );
  expect(byline).toBe('Ana Duarte and Ben Okri with Playlist');
  expect(line).toBe(
    'On lamps, The Playlist, 2013-12-19 (https://example.org/lamps). Rights: nobody, Inc.',
  );
});

test('Three who talk stand in a row as on the page', () => {
  const { byline } = openingLines(
    invented(undefined, { subjects: ['ana-duarte', 'ben-okri', 'eve-marsh'] }),
  );
  expect(byline).toBe('Ana Duarte, Ben Okri and Eve Marsh with Playlist');
});

test('A digest says that its words are nobody’s but its own, before it names anybody as speaking', () => {
  const { statements } = openingLines(invented(undefined, { edition: 'digest' }));
  expect(statements).toEqual([
    expect.stringMatching(/^A digest, retold in our own words: .*nothing else should be quoted/u),
    'This interview has been edited.',
    'Transcribed by nobody',
  ]);
  expect(openingLines(invented(undefined, { edition: 'excerpt' })).statements[0]).toBe(
    'An excerpt.',
  );
});
