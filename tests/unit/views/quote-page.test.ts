import { describe, expect, test } from 'vitest';
import type { Interview } from '../../../src/interview/index.ts';
import type { RetiredPlace } from '../../../src/permalinks/types.ts';
import { quotePagesOf } from '../../../src/share/quote-pages.ts';
import { quotePageWords, wordsSize } from '../../../src/views/quote-page.ts';
import { interview } from '../library/invented.ts';

// All of it invented.
const body = 'It was late.\n\n**Duarte:** It was colder than the sea.\n\n> colder than the sea\n';

const words = (text: Interview) =>
  quotePagesOf(text, 'all').map((page) => quotePageWords(text, page));

const gone = (text: string, more: Partial<RetiredPlace> = {}): RetiredPlace => ({
  id: 'gone',
  kind: 'passage',
  text,
  speaker: 'Duarte',
  published: '2025-01-01',
  retired: '2026-01-31',
  near: null,
  after: null,
  ...more,
});

function retired(edition: string, place: RetiredPlace) {
  const text = interview(body, { edition });
  const permalinks = { ...text.permalinks, retired: [place] };
  const [only] = words({ ...text, introduction: [], sections: [], permalinks });
  return only;
}

describe('A quote page', () => {
  test('is titled by whose words they are, and described by the words', () => {
    expect(words(interview(body))).toEqual([
      { title: 'Introduction · A talk', description: 'It was late.', who: 'Introduction' },
      {
        title: 'Ana Duarte · A talk',
        description: 'It was colder than the sea.',
        who: 'Ana Duarte',
      },
    ]);
  });

  test('of a digest never says that somebody said so', () => {
    const titles = words(interview(body, { edition: 'digest' })).map(({ title }) => title);
    expect(titles).toEqual(['Retold · A talk', 'Ana Duarte, retold · A talk']);
  });

  test('of what is gone says so first, and since when', () => {
    expect(retired('transcript', gone('We wore gloves.'))).toEqual({
      title: 'Ana Duarte · A talk',
      description: 'No longer in the interview since 31 January 2026. We wore gloves.',
      who: 'Ana Duarte',
    });
    expect(retired('digest', gone('We wore gloves.'))?.who).toBe('Ana Duarte, retold');
    expect(retired('transcript', gone(''))?.description).toBe(
      'No longer in the interview since 31 January 2026.',
    );
    expect(retired('transcript', gone('Gloves', { kind: 'section', speaker: null }))?.who).toBe(
      'Heading',
    );
  });

  test('sets few words larger than many', () => {
    const sizes = [20, 200, 2000].map((length) => wordsSize('a'.repeat(length)));
    expect(sizes).toEqual(['few', 'some', 'many']);
  });
});
