import { describe, expect, test } from 'vitest';
import { checkTopics, collectTopics } from '../../../src/library/topics.ts';
import { interview } from './invented.ts';

/** Whether a passage with this text is found under a topic with these words. */
function speaks(text: string, ...words: string[]): boolean {
  const talk = interview(`**Duarte:** ${text}`, { topics: { Topic: words } });
  return collectTopics([talk])[0]?.references.length === 1;
}

describe('A passage speaks of a topic', () => {
  test.each([
    ['I had fear.', 'fear'],
    ['FEAR!', 'fear'],
    ['the “fear” of it', 'Fear'],
    ['fear-ridden', 'fear'],
    ['fear’s end', 'fear'],
    ['a love\nstory', 'love story'],
    ['a love\u00a0story', 'love story'],
    ['a love  story', 'love story'],
    ['don’t', "don't"],
    ['the cafe\u0301', 'café'],
    ['the café', 'cafe\u0301'],
    ['C++ and A.I.', 'C++'],
    ['C++ and A.I.', 'A.I.'],
    ['彼の映画は長い', '映画'],
    ['ผมชอบหนังมาก', 'หนัง'],
    ['هذا فيلم طويل', 'فيلم'],
    ['영화 이야기', '영화'],
    ['unfearing fear', 'fear'],
    ['no casting, cast', 'cast'],
    ['❤️fear❤️', 'fear'],
  ])('“%s” of “%s”', (text, word) => {
    expect(speaks(text, word)).toBe(true);
  });

  test.each([
    ['fearful', 'fear'],
    ['unfear', 'fear'],
    ['fea\u0301r', 'fear'],
    ['fear\u0301', 'fear'],
    ['fear2', 'fear'],
    ['영화는', '영화'],
    ['A.I', 'A.I.'],
    ['AxIx', 'A.I.'],
    ['C', 'C++'],
  ])('“%s” not of “%s”', (text, word) => {
    expect(speaks(text, word)).toBe(false);
  });

  test('by any of its words, also where one begins another', () => {
    expect(speaks('I did the casting.', 'cast', 'casting')).toBe(true);
    expect(speaks('I did the casting.', 'casting', 'cast')).toBe(true);
    expect(speaks('Nothing.', 'cast', 'casting')).toBe(false);
  });
});

test('Topics of several interviews are joined by name and sorted, passages in their order', () => {
  const topics = { Zoom: ['lens'], Éditing: ['cut'], Fear: ['fear'] };
  const one = interview(
    '**Duarte:** No fear.\n\n**Duarte:** A cut. A lens.',
    { topics },
    undefined,
    'one',
  );
  const two = interview(
    'A fear.\n\n**Playlist:** What?\n\n**Duarte:** My fear.',
    { topics: ['Fear'] },
    undefined,
    'two',
  );
  const entries = collectTopics([one, two]).map(({ name, references }) => [
    name,
    ...references.map(({ interview: { slug }, id }) => {
      return `${slug} ${id}`;
    }),
  ]);
  expect(entries).toEqual([
    ['Éditing', 'one cut-a-lens'],
    ['Fear', 'one no-fear', 'two fear', 'two my-fear'],
    ['Zoom', 'one cut-a-lens'],
  ]);
});

describe('A topic that nobody speaks of', () => {
  const talk = interview('**Duarte:** No fear.', { topics: { Fear: ['fear'], Love: ['love'] } });

  test('is a problem, at its place in the front matter', () => {
    const places = { topics: { line: 9, column: 1 }, 'topics.Love': { line: 11, column: 3 } };
    expect(checkTopics(talk, places)).toMatchObject([
      { id: 'topic-not-found', file: 'interviews/talk.md', line: 11, column: 3 },
    ]);
    expect(checkTopics(talk, { topics: { line: 9, column: 1 } })).toMatchObject([{ line: 9 }]);
    expect(checkTopics(talk, {})).toMatchObject([{ line: 1, column: 1 }]);
  });

  test('is listed without passages', () => {
    expect(collectTopics([talk]).map(({ name, references }) => [name, references.length])).toEqual([
      ['Fear', 1],
      ['Love', 0],
    ]);
  });
});
