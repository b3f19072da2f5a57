import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { generator } from '../../../../bench/random.ts';
import { writeCorpus } from '../../../../bench/search/corpus.ts';
import { vocabulary } from '../../../../bench/search/vocabulary.ts';
import { zipf } from '../../../../bench/search/zipf.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'two-shot-corpus-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('words come as often as their rank says', () => {
  const draw = zipf([1, 2, 3, 4], 2, 0);
  const random = generator(1);
  const drawn = Array.from({ length: 20_500 }, () => draw(random));
  // 1 : 1/4 : 1/9 : 1/16, which are 14,400 times 1 and so on.
  for (const rank of [1, 2, 3, 4]) {
    const count = drawn.filter((each) => each === rank).length;
    expect(count / 14_400).toBeCloseTo(1 / rank ** 2, 1);
  }
});

test('the vocabulary has about sixty thousand different words, with inflections', () => {
  const forms = vocabulary(1);
  expect(new Set(forms).size).toBe(forms.length);
  expect(forms.length).toBeGreaterThan(55_000);
  expect(forms.length).toBeLessThan(65_000);
  expect(forms.filter((form) => form.endsWith('ing')).length).toBeGreaterThan(8_000);
});

test('the same size and seed give the same bytes, another seed others', async () => {
  const size = { interviews: 26, words: 300 };
  const one = await read(size, 1);
  expect(await read(size, 1)).toEqual(one);
  expect(await read(size, 2)).not.toEqual(one);
  const languages = one.map((text) => /^language: (.*)$/mu.exec(text)?.[1]);
  expect(languages.filter((language) => language === 'ja')).toHaveLength(1);
  expect(languages.filter((language) => language === 'ar')).toHaveLength(1);
});

async function read(size: { interviews: number; words: number }, seed: number): Promise<string[]> {
  const content = path.join(folder, 'content');
  await writeCorpus(content, size, seed);
  const files = (await readdir(content, { recursive: true })).filter((name) => name.includes('.'));
  return Promise.all(files.sort().map((name) => readFile(path.join(content, name), 'utf8')));
}
