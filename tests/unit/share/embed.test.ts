import { describe, expect, test } from 'vitest';
import type { Interview } from '../../../src/interview/index.ts';
import type { RetiredPlace } from '../../../src/permalinks/types.ts';
import { embedCode, embedSize } from '../../../src/share/embed.ts';
import { writeOEmbed } from '../../../src/share/oembed.ts';
import { quotePagesOf, type QuotePage } from '../../../src/share/quote-pages.ts';
import { wholeAddresses } from '../../../src/views/site.ts';
import { libraryOf } from '../library/small-library.ts';

// All of it invented.
const body = `**Playlist:** Was it “cold” & dark?

**Duarte:** It was colder than the sea.

> colder than the sea
`;
const library = libraryOf({ cold: { body, edition: 'digest' } });
const whole = wholeAddresses(new URL('https://example.org'));

function only(): { interview: Interview; page: QuotePage } {
  const [interview] = library.interviews;
  const page = interview && quotePagesOf(interview, 'pull-quotes')[0];
  if (!page) throw new Error('There is one.');
  return { interview, page };
}

function withText(text: string): QuotePage {
  const place: RetiredPlace = {
    id: 'gone',
    kind: 'passage',
    text,
    speaker: 'Duarte',
    published: '2025-01-01',
    retired: '2026-01-01',
    near: null,
    after: null,
  };
  return { kind: 'retired', id: 'gone', place };
}

describe('The code of an embed', () => {
  const { interview, page } = only();

  test('lets no script run, and links lead away from the page', () => {
    const code = embedCode(interview, page, 'A title', 'https://example.org/a/#embed');
    expect(code).toMatch(/^<iframe [^>]*><\/iframe>$/);
    const sandbox = /sandbox="([^"]*)"/.exec(code)?.[1]?.split(' ');
    expect(sandbox).toContain('allow-top-navigation-by-user-activation');
    expect(sandbox).not.toContain('allow-scripts');
  });

  test('is one element, whatever the title', () => {
    const code = embedCode(
      interview,
      page,
      '"><script>x</script>&',
      'https://example.org/a/#embed',
    );
    expect(code.match(/<\/?[a-z]+/g)).toEqual(['<iframe', '</iframe']);
    expect(code).toContain('title="&quot;&gt;&lt;script&gt;x&lt;/script&gt;&amp;"');
  });

  test('has the height that its words need: the more, the higher', () => {
    const heights = [5, 60, 500].map(
      (words) => embedSize(interview, withText('word '.repeat(words))).height,
    );
    expect(heights).toEqual(heights.toSorted((a, b) => a - b));
    expect(new Set(heights).size).toBe(3);
    const latin = embedSize(interview, withText('a'.repeat(400)));
    const japanese = embedSize(interview, withText('灯'.repeat(400)));
    expect(japanese.height).toBeGreaterThan(latin.height * 1.4);
  });
});

test('oEmbed says what is shown, who retold it, how large, and where, whole', async () => {
  const { interview, page } = only();
  const answer = await writeOEmbed(library, interview, page, whole);
  expect(answer).toMatchObject({
    type: 'rich',
    version: '1.0',
    title: 'Ana Duarte, retold · On cold',
    author_name: 'Ana Duarte, retold',
    provider_name: 'Two-Shot',
    provider_url: 'https://example.org/',
    thumbnail_url: 'https://example.org/cards/interviews/cold/it-was-colder-than-the-sea.png',
    thumbnail_width: 1200,
    thumbnail_height: 630,
  });
  expect(answer.html).toContain(
    ' src="https://example.org/interviews/cold/it-was-colder-than-the-sea/#embed"',
  );
  expect(answer.html).toContain(` width="${answer.width}" height="${answer.height}"`);
});

test('oEmbed of what is gone shows the interview’s card', async () => {
  const { interview } = only();
  const answer = await writeOEmbed(library, interview, withText(''), whole);
  expect(answer.thumbnail_url).toBe('https://example.org/cards/interviews/cold.png');
});
