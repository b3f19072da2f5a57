import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { generator } from '../../../../bench/random.ts';
import { writeCorpus } from '../../../../bench/search/corpus.ts';
import { verdict } from '../../../../bench/search/judge.ts';
import { drawQueries, type Judged, type Sort } from '../../../../bench/search/queries/index.ts';
import { nonsense } from '../../../../bench/search/queries/nonsense.ts';
import { typo } from '../../../../bench/search/queries/typo.ts';
import type { Found } from '../../../../bench/search/searcher.ts';
import { readTruth, type Paragraph, type Truth } from '../../../../bench/search/truth.ts';
import type { Library } from '../../../../src/library/index.ts';
import { openLibrary } from '../../../../src/library/open-library.ts';
import { fold, wordsOf } from '../../../../src/search/words.ts';

const projectRoot = fileURLToPath(new URL('../../../../', import.meta.url));
let library: Library;
let truth: Truth;
let queries: Map<string, readonly Judged[]>;

beforeAll(async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'two-shot-queries-'));
  try {
    await writeCorpus(folder, { interviews: 26, words: 600 });
    const opened = await openLibrary(projectRoot, folder);
    library = opened.library;
    expect(opened.problems).toEqual([]);
    truth = readTruth(library);
    const drawn = drawQueries(truth, library, { each: 20, seed: 1 });
    queries = new Map(Array.from(drawn, ([sort, list]: [Sort, Judged[]]) => [sort.name, list]));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test('there are as many of each sort as were asked for', () => {
  for (const [name, list] of queries) expect([name, list.length]).toEqual([name, 20]);
});

test('a rare word is right in every paragraph that has it, and there are one or two', () => {
  for (const { text, right } of drawn('a rare word')) {
    const having = truth.paragraphs.filter(({ forms }) => forms.includes(fold(text)));
    expect(having.length).toBeLessThanOrEqual(2);
    expect(right).toEqual(placesOf(having));
  }
});

test('two words are together in one paragraph only', () => {
  for (const { text, right } of drawn('two words')) {
    const pair = text.split(' ').map(fold);
    const having = truth.paragraphs.filter(({ forms }) =>
      pair.every((form) => forms.includes(form)),
    );
    expect(placesOf(having)).toEqual(right);
    expect(having).toHaveLength(1);
  }
});

test('a phrase of three to six words is right where these stand in a row, and counted', () => {
  for (const { text, right, exact } of drawn('a phrase')) {
    expect(text).toMatch(/^["“«„].*["”»“]$/su);
    const forms = wordsOf(text).map(({ form }) => form);
    expect(forms.length).toBeGreaterThanOrEqual(3);
    const having = truth.paragraphs.filter((paragraph) =>
      paragraph.forms.some((_, at) => forms.every((form, n) => paragraph.forms[at + n] === form)),
    );
    expect(placesOf(having)).toEqual(right);
    expect(having).toHaveLength(exact ?? -1);
  }
});

test('a typo is one edit from a word, and none itself', () => {
  for (const { text, right } of drawn('a typo')) {
    const near = truth.forms.filter((form) => isOneEdit(form, text));
    const having = near.flatMap((form) => truth.places.get(form) ?? []);
    const places = new Set(having.map((number) => truth.paragraphs[number]?.place));
    expect([...right].filter((place) => !places.has(place))).toEqual([]);
  }
  const forms = ['stone', 'store', 'shore', 'shone', 'scone'];
  const places = new Map(forms.map((form) => [form, [0]]));
  const close = { ...truth, forms, places };
  const random = generator(1);
  for (let draws = 0; draws < 2_000; draws++) {
    expect(forms).not.toContain(typo.draw(close, random, library)?.text);
  }
});

test('nonsense is no word, nor one edit from any', () => {
  for (const { text } of drawn('nonsense')) {
    expect(truth.forms.some((form) => form === text || isOneEdit(form, text))).toBe(false);
  }
  // As if every word of eight letters were one: what is as long or one letter off is too near.
  const places = new Map<string, number[]>();
  places.has = (form) => form.length === 8;
  const random = generator(1);
  for (let draws = 0; draws < 200; draws++) {
    const text = nonsense.draw({ ...truth, places }, random, library)?.text ?? '';
    expect([7, 8, 9]).not.toContain(text.length);
  }
});

test('words spread over two passages share an interview and no paragraph', () => {
  for (const { text, right } of drawn('words spread over two passages')) {
    const pair = text.split(' ').map(fold);
    expect(truth.paragraphs.some(({ forms }) => pair.every((form) => forms.includes(form)))).toBe(
      false,
    );
    const interviews = pair.map(
      (form) =>
        new Set(
          truth.paragraphs
            .filter(({ forms }) => forms.includes(form))
            .map(({ interview }) => interview),
        ),
    );
    const both = [...(interviews[0] ?? [])].filter((slug) => interviews[1]?.has(slug));
    expect(new Set([...right].map((place) => place.split('#')[0]))).toEqual(new Set(both));
    expect(both).toHaveLength(1);
  }
});

test('the rank counts links, and what a filter should keep out is a fault', () => {
  const judged = { text: 'x', right: new Set(['a#2']), allowed: new Set(['a#1', 'a#2']) };
  expect(verdict(judged, found('a#1', 'a#2'))).toMatchObject({ rank: 2, faults: [] });
  expect(verdict(judged, found('a#1')).rank).toBeNull();
  expect(verdict(judged, found('a#2', 'b#1')).faults).toHaveLength(1);
  expect(verdict({ text: 'x', right: new Set(), nothing: true }, found('a#1')).rank).toBeNull();
  expect(verdict({ text: 'x', right: new Set(), nothing: true }, found()).rank).toBe(1);
  expect(verdict({ ...judged, exact: 2 }, { ...found('a#2'), exact: 1 }).faults).toHaveLength(1);
});

function drawn(name: string): readonly Judged[] {
  const list = queries.get(name) ?? [];
  expect(list.length).toBeGreaterThan(0);
  return list;
}

function found(...places: string[]): Found {
  return { places, names: null, exact: null, remark: '' };
}

function placesOf(paragraphs: readonly Paragraph[]): Set<string> {
  return new Set(paragraphs.map(({ place }) => place));
}

/** One letter in, out, otherwise, or swapped with the next. */
function isOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  const swapped = restA.charAt(1) + restA.charAt(0) + restA.slice(2);
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA.length > 1 && swapped === restB)
  );
}
