import { describe, expect, test } from 'vitest';
import { classifyEditorial } from '../../../src/interview/index.ts';
import { withEditorial } from '../../../src/interview/spans.ts';

/** The bracketed stretches that are found, each with what it is. */
function editorial(text: string): string[] {
  return withEditorial({ text, spans: [] }).spans.map((span) =>
    span.kind === 'editorial' ? `${text.slice(span.start, span.end)} ${span.editorial}` : span.kind,
  );
}

describe('An editor’s brackets', () => {
  test.each([
    ['I met [Fincher] there', ['[Fincher] gloss']],
    ['[laughs] No [pause].', ['[laughs] stage-direction', '[pause] stage-direction']],
    ['one [the short [sic] “I’m Here”] two', ['[the short [sic] “I’m Here”] gloss']],
    ['[a][b]', ['[a] gloss', '[b] gloss']],
    ['open [ and [closed]', ['[closed] gloss']],
    ['] closed [open', []],
    ['a ] b [c] ] d', ['[c] gloss']],
    ['[[a] b [c]] [d]', ['[[a] b [c]] gloss', '[d] gloss']],
    ['🎬[🎬]🎬', ['[🎬] gloss']],
    ['no brackets', []],
  ])('in “%s”', (text, expected) => {
    expect(editorial(text)).toEqual(expected);
  });

  test('are found in a text of nothing else in no time', () => {
    const started = performance.now();
    editorial('['.repeat(100_000));
    editorial('[]'.repeat(50_000));
    editorial('['.repeat(50_000) + ']'.repeat(50_000));
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('What brackets are there for', () => {
  test.each([
    ['laughs', 'stage-direction'],
    ['Both laugh', 'stage-direction'],
    ['long pause', 'stage-direction'],
    ['crosstalk', 'stage-direction'],
    ['gestures at the window', 'stage-direction'],
    ['inaudible', 'unintelligible'],
    ['inaudible 00:12:03', 'unintelligible'],
    ['unclear', 'unintelligible'],
    ['??', 'unintelligible'],
    ['…', 'cut'],
    ['...', 'cut'],
    ['. . .', 'cut'],
    ['---', 'cut'],
    ['1', 'reference'],
    ['12', 'reference'],
    ['*', 'reference'],
    ['†', 'reference'],
    ['1968', 'gloss'],
    ['Fincher', 'gloss'],
    ['the short “I’m Here”', 'gloss'],
    ['sic', 'gloss'],
    ['', 'gloss'],
  ])('[%s] is %s', (inner, expected) => {
    expect(classifyEditorial(inner)).toBe(expected);
  });
});
