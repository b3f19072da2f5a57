import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkSite } from '../../src/build/check-site.ts';
import { openLibrary } from '../../src/library/open-library.ts';
import type { Manifest, TextFile } from '../../src/search/format.ts';
import { Magazine, projectRoot } from './magazine.ts';

let magazine: Magazine;

beforeAll(async () => {
  magazine = await Magazine.create();
  const { status, stdout, stderr } = magazine.build();
  expect(status, stdout + stderr).toBe(0);
  expect(stderr).toMatch(/search +\d+ +\d+ kB[\s\S]*search index \d+\.\d/);
});

afterAll(() => {
  magazine.remove();
});

const fileOf = (...names: string[]): string => path.join(magazine.dist, ...names);

function manifest(): Manifest {
  return JSON.parse(readFileSync(fileOf('search/manifest.json'), 'utf8')) as Manifest;
}

describe('A build', () => {
  test('leaves one index, of the words of the interview', () => {
    const { version, counts } = manifest();
    expect(counts.interviews).toBe(1);
    const versions = readdirSync(fileOf('search')).filter((name) => /^[0-9a-f]{12}$/.test(name));
    expect(versions).toEqual([version]);
    const text = readText(fileOf('search', version, 'all/texts/0.0.packed'));
    expect(text.paragraphs.map(([id, , words]) => [id, words])).toContainEqual([
      'we-had-one-lamp-laughs-and-bruno-veld-he-cut-it',
      'We had one lamp [laughs] and Bruno Veld. He cut it in ’68 < 5 > 3 & more.',
    ]);
  });

  test('leaves every paragraph as a line of JSON', () => {
    const lines = readFileSync(fileOf('passages.ndjson'), 'utf8').trimEnd().split('\n');
    expect(lines.length).toBe(manifest().counts.paragraphs);
    const addresses = lines.map((line) => (JSON.parse(line) as { url: string }).url);
    expect(new Set(addresses.map((url) => url.replace(/#.*/, '')))).toEqual(
      new Set(['/interviews/on-moths/']),
    );
  });
});

describe('The check of the built site', () => {
  const check = async (): Promise<string> => {
    const { library } = await openLibrary(projectRoot, magazine.content);
    return (await checkSite(magazine.dist, library, '/')).join('\n');
  };

  test('names what the search leads to and nothing answers', async () => {
    const file = fileOf('search', manifest().version, 'all/texts/0.0.packed');
    const whole = readFileSync(file);
    const text = readText(file);
    const [first, ...others] = text.paragraphs;
    if (!first) throw new Error('There is no paragraph.');
    const wrong = { ...text, paragraphs: [['nowhere', first[1], first[2]], ...others] };
    const packed = gzipSync(JSON.stringify(wrong));
    writeFileSync(file, packed);
    expect(await check()).toMatch(/texts\/0\.0\.packed: missing, or not whole/);
    const list = fileOf('search', manifest().version, 'files.packed');
    const listed = readFileSync(list);
    const files = JSON.parse(gunzipSync(listed).toString()) as [string, number][];
    for (const entry of files) if (entry[0].endsWith('texts/0.0.packed')) entry[1] = packed.length;
    writeFileSync(list, gzipSync(JSON.stringify(files)));
    expect(await check()).toContain(
      'interviews/on-moths/index.html: the search leads to “nowhere”, and nothing answers it.',
    );
    writeFileSync(file, whole);
    writeFileSync(list, listed);
    expect(await check()).toBe('');
  });

  test('names a file of the index that is gone, and an index that is gone', async () => {
    const file = fileOf('search', manifest().version, 'all/facets.packed');
    const bytes = readFileSync(file);
    rmSync(file);
    expect(await check()).toMatch(/all\/facets\.packed: missing/);
    writeFileSync(file, bytes);
    const text = readFileSync(fileOf('search/manifest.json'));
    rmSync(fileOf('search/manifest.json'));
    expect(await check()).toContain('there is no search index');
    writeFileSync(fileOf('search/manifest.json'), text);
  });
});

describe('A build whose index fails', () => {
  test('says so in a line, and leaves the last site as it was', () => {
    const before = magazine.snapshot();
    const nowhere = path.join(magazine.folder, 'no-such-program');
    const failed = magazine.build({ PAGEFIND_EXTENDED_BINARY_PATH: nowhere });
    expect(failed.status).toBe(1);
    expect(failed.stderr).toMatch(/^The search index could not be made: .+$/m);
    expect(magazine.snapshot()).toEqual(before);
  });

  test('is not begun with a setting that there is not', () => {
    const { status, stderr } = magazine.build({ SEARCH_SHARDS: 'by-colour' });
    expect(status).toBe(1);
    expect(stderr).toContain('SEARCH_SHARDS is one of: one, language-and-decade.');
  });
});

test('An index can be divided by language and decade', () => {
  const whole = manifest();
  expect(magazine.build({ SEARCH_SHARDS: 'language-and-decade' }).status).toBe(0);
  expect(manifest().shards).toEqual([{ name: 'en-1970s', interviews: 1 }]);
  expect(manifest().counts).toEqual(whole.counts);
  expect(existsSync(fileOf('search', whole.version))).toBe(false);
});

test('A magazine without interviews has an index of its names', () => {
  const empty = new Magazine();
  try {
    empty.write('people/ada-quill.yaml', 'name: Ada Quill\n');
    empty.write('interviews/.keep', '');
    const { status, stdout, stderr } = empty.build();
    expect(status, stdout + stderr).toBe(0);
    const file = path.join(empty.dist, 'search/manifest.json');
    const { shards, names } = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
    expect([shards, names.count]).toEqual([[], 1]);
    expect(readFileSync(path.join(empty.dist, 'passages.ndjson'), 'utf8')).toBe('');
  } finally {
    empty.remove();
  }
});

function readText(file: string): TextFile {
  return JSON.parse(gunzipSync(readFileSync(file)).toString()) as TextFile;
}
