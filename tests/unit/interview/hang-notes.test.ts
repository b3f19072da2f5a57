import { describe, expect, test } from 'vitest';
import { parse } from '../../../src/interview/index.ts';
import { withNotesOnWords } from '../../../src/interview/hang-notes.ts';

/** What a note at the end of these words hangs on, in Markdown. */
function hangsOn(markdown: string): string {
  const { draft } = parse(`**Ana:** ${markdown}[^n] and more.\n\n[^n]: A note.\n`);
  const [passage] = draft.sections[0]?.turns[0]?.blocks ?? [];
  if (passage?.kind !== 'passage') return '(nothing)';
  const note = passage.spans.find((span) => span.kind === 'note');
  return note ? passage.text.slice(note.start, note.end) : '(nothing)';
}

describe('A note hangs on', () => {
  test.each([
    ['the last word', 'We drove all night', 'night'],
    ['the last word, its full stop too', 'We drove all night.', 'night.'],
    ['a number', 'It came out in 1999', '1999'],
    ['a word with marks in it', 'a ratio of 2.35:1', '2.35:1'],
    ['a word of single letters', 'like M\\*A\\*S\\*H', 'M*A*S*H'],
    ['a year without its century', 'the spring of ’68', '’68'],
    ['a word with an apostrophe', 'that was O’Brien’s', 'O’Brien’s'],
    ['a word with a hyphen', 'pure sci-fi', 'sci-fi'],
    ['a word behind a dash', 'and then—gone', 'gone'],
    ['words in round brackets', 'him (Ana Duarte)', '(Ana Duarte)'],
    ['a word behind a bracket that opened long ago', `(${'so '.repeat(40)}it went)`, 'went)'],
    ['a quoted phrase', 'what he calls “the noble failure”', '“the noble failure”'],
    ['a quoted phrase, its comma too', 'called “The Long Night,”', '“The Long Night,”'],
    ['a quoted phrase before a comma', 'called “The Long Night”,', '“The Long Night”,'],
    ['a phrase in straight marks', 'called "The Long Night"', '"The Long Night"'],
    ['a phrase in single marks', 'called ‘The Wolves’ Hour’', '‘The Wolves’ Hour’'],
    ['a phrase in German marks', 'heißt „Die Nacht“', '„Die Nacht“'],
    ['a phrase in French marks', 'dit «la nuit»', '«la nuit»'],
    ['a phrase in Japanese marks', 'それは「長い夜」', '「長い夜」'],
    ['the outer of nested marks', 'he said “she said ‘no’”', '“she said ‘no’”'],
    ['an emphasised title', 'of *The Long Night*', 'The Long Night'],
    ['an emphasised title before a comma', 'of *The Long Night*,', 'The Long Night,'],
    ['a mention', 'by [Ana Duarte](person:ana-duarte)', 'Ana Duarte'],
    ['a link', 'on [our own site](https://invented.example)', 'our own site'],
    ['a bracketed word', 'and then [laughs at length]', '[laughs at length]'],
    ['a Japanese word with its ending', '彼女は東京で映画を撮った', '撮った'],
    ['a Japanese name', 'そして山田', '山田'],
    ['a Thai word', 'ผมชอบดูหนังมาก', 'มาก'],
    ['a Korean word', '좋은 영화', '영화'],
    ['an Arabic word', 'هذا فيلم', 'فيلم'],
    ['a word of letters with combining marks', 'the cafe\u0301', 'cafe\u0301'],
    ['a word outside the first plane', 'the 𝒳𝒴', '𝒳𝒴'],
    ['the word before a picture', 'We laughed 🎬', 'laughed 🎬'],
  ])('%s', (_, markdown, expected) => {
    expect(hangsOn(markdown)).toBe(expected);
  });

  test('the last word of a long emphasis, not on all of it', () => {
    expect(hangsOn(`*${'so it went on and on '.repeat(8)}to the end*`)).toBe('end');
  });

  test('no more of an apostrophe than its word', () => {
    expect(hangsOn("I don't know the boys'")).toBe("boys'");
  });

  test('what it should, in a text of a hundred thousand digits', () => {
    const text = '1'.repeat(100_000) + 'x '.repeat(3);
    const started = performance.now();
    const spans = Array.from({ length: 500 }, (_, index) => {
      return { start: index * 100, end: index * 100, kind: 'note', note: 'n' } as const;
    });
    withNotesOnWords({ text, spans });
    expect(performance.now() - started).toBeLessThan(1000);
  });

  test('whole characters, even of a word without end', () => {
    const text = '𝒳'.repeat(500);
    for (const end of [400, 402]) {
      const { spans } = withNotesOnWords({
        text,
        spans: [{ start: end, end, kind: 'note', note: 'n' }],
      });
      expect(text.slice(spans[0]?.start, end).isWellFormed()).toBe(true);
    }
  });
});
