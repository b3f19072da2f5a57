import { describe, expect, test } from 'vitest';
import { passagesOf } from '../../../src/library/index.ts';
import type { Interview } from '../../../src/interview/index.ts';
import type { RetiredPlace } from '../../../src/permalinks/types.ts';
import { questionBefore } from '../../../src/share/question-before.ts';
import { quotePagesOf } from '../../../src/share/quote-pages.ts';
import { interview } from '../library/invented.ts';

// All of it invented.
const talk = interview(`Nobody had seen it.

**Playlist:** Was it cold?

By the sea?

**Duarte:** It was colder than the sea.

And it was dark.

> colder than the sea

> It was colder

## Later

**Duarte:** Then it was warm.

> it was warm

**Playlist:** And then?

**Duarte:** Then it was over.
`);

const gone: RetiredPlace = {
  id: 'we-wore-gloves',
  kind: 'passage',
  text: 'We wore gloves.',
  speaker: 'Duarte',
  published: '2025-01-01',
  retired: '2026-01-01',
  near: 'and-it-was-dark',
  after: 'and-it-was-dark',
};

const ids = (text: Interview, setting: 'all' | 'pull-quotes'): string[] =>
  quotePagesOf(text, setting).map(({ id }) => id);

describe('Quote pages', () => {
  test('are those of passages that a pull-quote begins in, once each', () => {
    expect(ids(talk, 'pull-quotes')).toEqual(['it-was-colder-than-the-sea', 'then-it-was-warm']);
  });

  test('show the first of several pull-quotes', () => {
    const [first] = quotePagesOf(talk, 'pull-quotes');
    expect(first).toMatchObject({ quote: { parts: [{ start: 7 }] } });
  });

  test('are those of all passages, if the site wants them', () => {
    const all = Array.from(passagesOf(talk), ({ block }) => block.id);
    expect(ids(talk, 'all')).toEqual(all);
    expect(all.length).toBe(8);
  });

  test('are kept for ids that were given up and places that are gone, whatever the site wants', () => {
    const [opening, ...others] = talk.introduction;
    if (opening?.kind !== 'passage') throw new Error('It opens with a passage.');
    const aged: Interview = {
      ...talk,
      introduction: [{ ...opening, aliases: ['nobody-knew'] }, ...others],
      permalinks: { ...talk.permalinks, retired: [gone] },
    };
    for (const setting of ['all', 'pull-quotes'] as const) {
      const pages = quotePagesOf(aged, setting);
      expect(pages).toContainEqual({ kind: 'retired', id: gone.id, place: gone });
      const alias = pages.find(({ id }) => id === 'nobody-knew');
      expect(alias).toMatchObject({ kind: 'standing', placed: { block: { id: opening.id } } });
    }
  });

  test('are never two at one address: what stands goes before what is gone', () => {
    const retired = [{ ...gone, id: 'then-it-was-warm' }];
    const pages = quotePagesOf(
      { ...talk, permalinks: { ...talk.permalinks, retired } },
      'pull-quotes',
    );
    expect(pages.map(({ kind }) => kind)).toEqual(['standing', 'standing']);
  });
});

describe('The question before', () => {
  const asked = (start: string): string[] | undefined => {
    const placed = Array.from(passagesOf(talk)).find(({ block }) => block.text.startsWith(start));
    return questionBefore(talk, placed?.turn ?? null)?.passages.map(({ text }) => text);
  };

  test('is the last one, with all its paragraphs, in an earlier section too', () => {
    const question = ['Was it cold?', 'By the sea?'];
    expect(asked('It was colder')).toEqual(question);
    expect(asked('And it was dark')).toEqual(question);
    expect(asked('Then it was warm')).toEqual(question);
    expect(asked('Then it was over')).toEqual(['And then?']);
  });

  test('is none for what opens an interview, and for a question', () => {
    expect(asked('Nobody')).toBeUndefined();
    expect(asked('By the sea')).toBeUndefined();
    expect(asked('And then')).toBeUndefined();
  });
});
