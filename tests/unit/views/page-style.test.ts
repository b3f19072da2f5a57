import { describe, expect, test } from 'vitest';
import { pageStyle } from '../../../src/views/page-style.ts';
import { planPage } from '../../../src/library/index.ts';
import { film } from '../library/invented.ts';
import { libraryOf } from '../library/small-library.ts';

const none = { open: new Set<never>(), overhang: 0 };

function style(fields: Record<string, unknown> & { body: string }, margin = none): string {
  const library = libraryOf({ talk: fields }, [film('twice', { title: 'Twice' })]);
  const interview = library.interview('talk');
  if (!interview) throw new Error('no talk');
  return pageStyle(interview, planPage(interview, library), margin);
}

describe('What stands in the margin', () => {
  test('hangs on its line, and on the bottom of the one before', () => {
    const css = style({ body: '**Duarte:** *Twice*, one.[^a]\n\n[^a]: So.' });
    expect(css).toContain('#_mention-twice{anchor-name:--p0}');
    expect(css).toContain('#_film-twice{anchor-name:--m0;top:max(anchor(--p0 top) - var(--rise))}');
    expect(css).toContain(
      '#_note-1{anchor-name:--m1;top:max(anchor(--p1 top) - var(--rise),anchor(--m0 bottom) + var(--apart))}',
    );
  });
});

test('An accent has a shade for each theme', () => {
  expect(style({ body: '**Duarte:** So.', accent: 'navy' })).toMatch(
    /^:root\{--accent:light-dark\(#[0-9a-f]{6},#[0-9a-f]{6}\);--accent-mark:light-dark\(#000080,/,
  );
  expect(style({ body: '**Duarte:** So.' })).not.toContain('--accent');
});

test('Room below the text is in lines', () => {
  const body = '**Duarte:** So.';
  expect(style({ body }, { ...none, overhang: 7 })).toContain('.text{--overhang:7lh}');
  expect(style({ body })).not.toContain('--overhang');
});

test('A title breaks out of neither its string nor its element', () => {
  const css = style({ body: '**Duarte:** So.', title: '"}</style><b>\\ Ééç 日本' });
  expect(css).toContain('content:"\\22 \\7d \\3c \\2f style\\3e \\3c b\\3e \\5c  Ééç 日本"');
});
