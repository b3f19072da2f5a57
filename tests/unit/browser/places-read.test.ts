import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  firstWords,
  forgetPlace,
  isWorthAnOffer,
  keepPlace,
  mostPlaces,
  readPlaces,
  type PlaceRead,
} from '../../../src/browser/places-read.ts';

const place = (path: string, share = 0.5): PlaceRead => ({
  path,
  passage: 'the-moth-came-back',
  share,
  date: '2025-03-01T08:00:00.000Z',
});

describe('places that are remembered', () => {
  test('come back as they were', () => {
    const places = [place('/a/'), place('/b/')];
    expect(readPlaces(JSON.stringify(places))).toEqual(places);
  });

  test('are one for each interview, the last first', () => {
    const kept = keepPlace([place('/a/'), place('/b/')], place('/b/', 0.75));
    expect(kept).toEqual([place('/b/', 0.75), place('/a/')]);
  });

  test('are never more than fifty; the oldest is forgotten', () => {
    let kept: PlaceRead[] = [];
    for (let index = 0; index < 60; index++) kept = keepPlace(kept, place(`/${index}/`));
    expect(kept).toHaveLength(mostPlaces);
    expect(kept.map(({ path }) => path)).not.toContain('/9/');
    expect(kept.map(({ path }) => path)).toContain('/10/');
  });

  test('can be forgotten', () => {
    expect(forgetPlace([place('/a/'), place('/b/')], '/a/')).toEqual([place('/b/')]);
  });

  test('whoever wrote them, nothing breaks and only places come back', () => {
    const hostile = [null, '', '{', '[', '{"0":1}', 'null', '"x"', '[null,1,"x",[],{}]', '\u0000'];
    for (const text of hostile) expect(readPlaces(text)).toEqual([]);
    const wrong = [
      { ...place('/a/'), share: '0.5' },
      { ...place('/a/'), share: 1.5 },
      { ...place('/a/'), share: null },
      { ...place('/a/'), passage: 7 },
      { ...place('/a/'), passage: 'x'.repeat(100_000) },
      { path: '/a/', share: 0.5 },
    ];
    expect(readPlaces(JSON.stringify([...wrong, place('/b/')]))).toEqual([place('/b/')]);
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(Array.isArray(readPlaces(text))).toBe(true);
      }),
    );
  });
});

test('an offer is made neither at the very beginning nor at the end', () => {
  const offered = [0, 0.03, 0.031, 0.5, 0.969, 0.97, 1].map((share) =>
    isWorthAnOffer(place('/a/', share)),
  );
  expect(offered).toEqual([false, false, true, true, true, false, false]);
});

describe('the first words of a passage', () => {
  test('are eight, and say that it goes on', () => {
    expect(firstWords('One two three four five six seven eight nine ten')).toBe(
      'One two three four five six seven eight …',
    );
  });

  test('are all there are in a short one', () => {
    expect(firstWords(' Yes,\n of course. ')).toBe('Yes, of course.');
  });

  test('are fewer where words are not told apart, and no letter is cut in two', () => {
    expect(firstWords('映画'.repeat(100))).toBe(`${'映画'.repeat(32)} …`);
    expect(firstWords('😀'.repeat(100))).toBe(`${'😀'.repeat(64)} …`);
  });
});
