import { describe, expect, test } from 'vitest';
import { parse } from '../../../src/interview/index.ts';

/** Ids of headings and passages in the order of the text. */
function ids(markdown: string): string[] {
  const { draft, findings } = parse(markdown);
  expect(findings).toEqual([]);
  return [
    ...draft.introduction.flatMap((block) => (block.kind === 'passage' ? [block.id] : [])),
    ...draft.sections.flatMap(({ heading, turns }) => [
      ...(heading ? [`#${heading.id}`] : []),
      ...turns.flatMap(({ blocks }) =>
        blocks.flatMap((block) => (block.kind === 'passage' ? [block.id] : [])),
      ),
    ]),
  ];
}

describe('Ids of sections', () => {
  test.each([
    ['## Afraid of the cut', 'afraid-of-the-cut'],
    ['## *Her*, “him” & M\\*A\\*S\\*H', 'her-him--mash'],
    ['## 長い夜', '長い夜'],
    ['## ليلة طويلة', 'ليلة-طويلة'],
    ['## Cafe\u0301', 'café'],
    ['## …', 'section'],
    ['## 🎬', 'section'],
    ['## constructor', 'constructor'],
    ['## The cut {#cut}', 'cut'],
    ['## The cut{#cut}', 'cut'],
    ['### The cut   {#Cut_2.b}  ', 'Cut_2.b'],
    ['## 夜 {#長い夜}', '長い夜'],
    ['## Cut {#cafe\u0301}', 'café'],
    ['## {#cut} first', 'cut-first'],
  ])('%s', (heading, id) => {
    expect(ids(`${heading}\n\n**Ana:** Yes.`)).toEqual([`#${id}`, 'yes']);
  });

  test('are numbered where headings are the same', () => {
    expect(ids('## Yes\n\n## Yes\n\n## Yes 1\n\n## yes\n\n**Ana:** No.')).toEqual([
      ...['#yes', '#yes-1', '#yes-1-1', '#yes-2', 'no'],
    ]);
    expect(ids('## …\n\n## 🎬\n\n## !\n\n**Ana:** No.')).toEqual([
      ...['#section', '#section-2', '#section-3', 'no'],
    ]);
  });

  test('are kept apart from those that are written', () => {
    expect(ids('## One {#two}\n\n## Two\n\n**Ana:** No.')).toEqual(['#two', '#two-2', 'no']);
    expect(ids('## Café\n\n## Cafe\u0301\n\n**Ana:** No.')).toEqual(['#café', '#café-2', 'no']);
  });

  test.each(['a/b', 'a?b', 'a#b', 'a%b', '.', '..', '.a', '-a', 'a:~:text=b', '"a"', 'a&b', '🎬'])(
    'are never %s',
    (id) => {
      const { findings } = parse(`## The cut {#${id}}\n\n**Ana:** Yes.`);
      expect(findings.map((finding) => finding.id)).toEqual(['bad-value']);
    },
  );

  test('are no longer than sixty characters where they are written', () => {
    const { findings } = parse(`## The cut {#${'a'.repeat(60)}}\n\n**Ana:** Yes.`);
    expect(findings.map(({ id }) => id)).toEqual(['bad-value']);
    expect(ids(`## The cut {#${'a'.repeat(59)}}\n\n**Ana:** Yes.`)).toHaveLength(2);
  });

  test.each(['## Cut {#_cut}', '## \\_cut'])('never begin with _: %s', (heading) => {
    const { findings } = parse(`${heading}\n\n**Ana:** Yes.`);
    expect(findings.map(({ id }) => id)).toEqual(['reserved-id']);
  });
});

describe('Ids of passages', () => {
  test('give way to those of sections, before and behind', () => {
    expect(ids('Yes.\n\n## Yes\n\n**Ana:** Yes.\n\nNo.\n\n## No\n\nNo.')).toEqual([
      ...['yes-2', '#yes', 'yes-3', 'no-2', '#no', 'no-3'],
    ]);
    expect(ids('## Yes\n\n## Yes {#yes-2}\n\n**Ana:** Yes.')).toEqual(['#yes', '#yes-2', 'yes-3']);
  });

  test('are numbered, however often the same is said', () => {
    const all = ids('**Ana:** Yeah.\n\n'.repeat(300));
    expect(all.slice(0, 3)).toEqual(['yeah', 'yeah-2', 'yeah-3']);
    expect(new Set(all).size).toBe(300);
  });

  test('are made of the words without their label', () => {
    expect(ids('**Ana:** *Yes*, [no](#yes-no) [1].')).toEqual(['yes-no-1']);
  });
});
