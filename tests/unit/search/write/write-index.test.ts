import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Library } from '../../../../src/library/index.ts';
import { exactKey, wordsOf } from '../../../../src/search/words.ts';
import { clashesIn } from '../../../../src/search/write/join-shards.ts';
import { pagefindIndex } from '../../../../src/search/write/pagefind-index.ts';
import { paragraphsOf } from '../../../../src/search/write/paragraphs.ts';
import { writeIndex } from '../../../../src/search/write/write-index.ts';
import { film } from '../../library/invented.ts';
import { libraryOf } from '../../library/small-library.ts';
import { fetchFromDisk, WrittenIndex } from './index-reading.ts';

// All of it invented. Words of many scripts, numbers, apostrophes, and words that Pagefind would cut.
const answers = [
  'It wasn’t the lamp: M\\*A\\*S\\*H was shot at 2.35:1, don’t you know? Rock’n’roll, co-operation, “a winter”.',
  'Café, naïve; ﬁlm, Ærø, İstanbul, straße, ŁÓDŹ and Ångström. 🙂 x² ½ under_score e-mail@example.org',
  '映画を作ることが好きです。がぎぐ　ﾊﾝｶｸ 「失敗」を恐れない。 영화를 만든다 ภาพยนตร์ไทย',
  'الفيلمُ جميلٌ، أليس كذلك؟ שָׁלוֹם עולם. हिन्दी फ़िल्में. кинофильм Ёлка йод',
  '[…]',
  'ǂ ǃ ǂǂ aǂb constructor toString proto',
];
const body = (extra: string): string =>
  answers.map((text) => `**Playlist:** Why?\n\n**Duarte:** ${text} ${extra}`).join('\n\n');
const films = [film('moths', { title: 'Paper Moths', year: 1974 })];
const interviews = {
  first: { body: body('Lamp.'), date: '1994-01-01', films: ['moths'] },
  second: { body: body('“Paper Moths”.'), date: '2003-05-05', language: 'en-GB' },
  third: {
    body: `${body('Été.')}[^n]\n\n[^n]: A note on lamps.\n`,
    date: '2003-05-05',
    language: 'fr',
  },
};
const library = libraryOf(interviews, films);
const folder = mkdtempSync(path.join(tmpdir(), 'two-shot-index-'));

async function write(
  name: string,
  of: Library = library,
  setting: 'one' | 'language-and-decade' = 'one',
) {
  const search = path.join(folder, name);
  mkdirSync(search);
  await writeIndex(of, search, setting);
  return new WrittenIndex(search);
}

beforeEach(() => {
  vi.stubGlobal('fetch', fetchFromDisk);
  return () => vi.unstubAllGlobals();
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Every place of a form as our own reading of the texts has it: interview, paragraph, word. */
function* placesByHand(form: string): Generator<string> {
  for (const interview of library.interviews) {
    for (const [paragraph, { text }] of paragraphsOf(interview).entries()) {
      for (const [word, found] of wordsOf(text).entries()) {
        if (found.form === form) yield `${interview.slug} ${paragraph} ${word}`;
      }
    }
  }
}

/** The same as the index has it. */
async function placesInIndex(index: WrittenIndex, form: string): Promise<string[]> {
  const positions = await index.places(form);
  return index.manifest.shards.flatMap(({ name }) => {
    const facets = index.facets(name);
    return index.structure(name).interviews.flatMap(({ page, lengths }, number) => {
      const ends: number[] = [];
      for (const length of lengths) ends.push((ends.at(-1) ?? 0) + length + 1);
      return (positions.get(page) ?? []).map((position) => {
        const paragraph = ends.findIndex((end) => position < end);
        return `${facets.interviews[number]?.slug ?? ''} ${paragraph} ${position - (ends[paragraph - 1] ?? 0)}`;
      });
    });
  });
}

describe('The index of a small magazine', () => {
  let index: WrittenIndex;

  beforeAll(async () => {
    index = await write('one');
  });

  test('has every word of every paragraph just where it stands, in any script', async () => {
    const texts = library.interviews.flatMap((interview) => paragraphsOf(interview));
    const forms = new Set(texts.flatMap(({ text }) => wordsOf(text).map((word) => word.form)));
    expect(forms.size).toBeGreaterThan(60);
    for (const form of forms) {
      const found = await placesInIndex(index, form);
      expect(found.toSorted(), form).toEqual(Array.from(placesByHand(form)).toSorted());
    }
  });

  test('counts every form, and knows none that stands nowhere', () => {
    const files = index.vocabulary();
    const counts = new Map(
      files.flatMap(({ forms, counts }) =>
        forms.split(' ').map((form, at): [string, number] => [form, counts[at] ?? -1]),
      ),
    );
    const paragraphs = library.interviews.flatMap((interview) => paragraphsOf(interview));
    for (const [form, count] of counts) {
      const holding = paragraphs.filter(({ text }) =>
        wordsOf(text).some((word) => word.form === form),
      );
      expect(holding.length, form).toBe(count);
    }
    expect(counts.get('moths')).toBe(6);
    expect(counts.get('duarte')).toBe(0);
  });

  test('holds the text of every paragraph once, in order', () => {
    const { interviews: structures } = index.structure('all');
    for (const [number, { texts, lengths, kinds }] of structures.entries()) {
      const files = texts.map((_, k) => index.text('all', number, k));
      const interview = library.interview(files[0]?.interview.slug ?? '');
      if (!interview) throw new Error('A text of nothing.');
      const expected = paragraphsOf(interview);
      const written = files.flatMap(({ paragraphs, speakers }) =>
        paragraphs.map(([id, speaker, text]) => [id, speakers[speaker] ?? null, text]),
      );
      expect(written).toEqual(expected.map(({ id, shownAs, text }) => [id, shownAs, text]));
      expect(files.map(({ first }) => first)).toEqual(texts);
      expect(kinds).toBe(expected.map(({ kind }) => kind).join(''));
      expect(lengths).toEqual(expected.map(({ text }) => wordsOf(text).length));
    }
  });

  test('knows who speaks, and of what', () => {
    const { films, speakers, interviews } = index.facets('all');
    expect(films).toEqual([['moths', 'Paper Moths', 1974]]);
    expect(speakers).toContainEqual(['Ana Duarte', 'ana-duarte']);
    expect(speakers).toContainEqual(['Playlist', null]);
    const second = interviews.find(({ slug }) => slug === 'second');
    expect(second).toMatchObject({ year: 2003, language: 'en-GB', films: [] });
    expect(second?.namedFilms).toEqual([1, 3, 5, 7, 9, 11].map((paragraph) => [paragraph, 0]));
    expect(interviews.find(({ slug }) => slug === 'first')?.films).toEqual([0]);
    const talked = second?.speakers.map((speaker) => speakers[speaker]?.[0]);
    expect(talked?.slice(0, 4)).toEqual(['Playlist', 'Ana Duarte', 'Playlist', 'Ana Duarte']);
  });

  test('lists its files, and holds nothing that is not used', () => {
    const listed = index.list();
    const files = index.files();
    files.delete('files.packed');
    expect(listed.map(([name]) => name)).toEqual([...files.keys()].toSorted());
    for (const [name, bytes] of listed) {
      expect(Buffer.from(files.get(name) ?? '', 'base64').length).toBe(bytes);
    }
    expect(index.manifest.bytes).toBe(listed.reduce((sum, [, bytes]) => sum + bytes, 0));
    expect([...files.keys()].filter((name) => /fragment|ui|css/.test(name))).toEqual([]);
    expect(readdirSync(path.join(folder, 'one')).toSorted()).toEqual(
      [index.manifest.version, 'manifest.json'].toSorted(),
    );
  });

  test('says what there is', () => {
    const { counts, languages, years, shards, names } = index.manifest;
    expect(counts.interviews).toBe(3);
    expect(counts.paragraphs).toBe(37);
    expect(languages).toEqual(['en', 'en-GB', 'fr']);
    expect(years).toEqual([1994, 2003]);
    expect(shards).toEqual([{ name: 'all', interviews: 3 }]);
    expect(names.count).toBe(7);
  });
});

describe('An index of the same content', () => {
  test('has the same files', async () => {
    const [a, b] = [await write('again'), new WrittenIndex(path.join(folder, 'one'))];
    expect(a.manifest).toEqual(b.manifest);
    expect(a.files()).toEqual(b.files());
  });

  test('has another version where a word is another', async () => {
    const other = { ...interviews, first: { ...interviews.first, body: body('Lamps.') } };
    const changed = await write('changed', libraryOf(other, films));
    const { manifest } = new WrittenIndex(path.join(folder, 'one'));
    expect(changed.manifest.version).not.toBe(manifest.version);
  });

  test('finds the same places in shards by language and decade, and has one vocabulary', async () => {
    const whole = new WrittenIndex(path.join(folder, 'one'));
    const parts = await write('parts', library, 'language-and-decade');
    expect(parts.manifest.shards).toEqual([
      { name: 'en-1990s', interviews: 1 },
      { name: 'en-2000s', interviews: 1 },
      { name: 'fr-2000s', interviews: 1 },
    ]);
    const inTurn = parts.manifest.order.map((shard) => parts.manifest.shards[shard]?.name);
    expect(inTurn).toEqual(
      library.interviews.map(
        ({ language, date }) => `${language.slice(0, 2)}-${date.slice(0, 3)}0s`,
      ),
    );
    expect(whole.manifest.order).toEqual([]);
    for (const form of ['lamp', 'moths', '映画', 'dont', 'why', 'جميل']) {
      const found = await placesInIndex(parts, form);
      expect(found.toSorted(), form).toEqual(Array.from(placesByHand(form)).toSorted());
    }
    expect(parts.vocabulary()).toEqual(whole.vocabulary());
    expect(parts.manifest.names).toEqual(whole.manifest.names);
    const programs = [...parts.files().keys()].filter((name) => name.endsWith('pagefind.js'));
    expect(programs).toEqual(['en-1990s/pagefind/pagefind.js']);
  });
});

test('An empty magazine has an index, too, and nothing to look for in it', async () => {
  const empty = await write('empty', libraryOf({}, [], []));
  expect(empty.manifest).toMatchObject({ shards: [], years: null, languages: [], suggestions: [] });
  expect([...empty.files().keys()]).toEqual(['files.packed']);
});

test('No letter, mark or number of Unicode is more or less than a word to Pagefind', async () => {
  const letters: string[] = [];
  for (let code = 0; code < 0x32000; code++) {
    const letter = String.fromCodePoint(code);
    if (/[\p{L}\p{N}\p{M}]/u.test(letter)) letters.push(letter, `a${letter}b`);
  }
  const forms = letters.flatMap((text) => wordsOf(text).map(({ form }) => form));
  expect(forms.length).toBeGreaterThan(200_000);
  const content = forms.map(exactKey).join(' ');
  const made = await pagefindIndex(stream({ slug: 'all', content, words: forms.length }), 5_000);
  expect(made.pages.size).toBe(1);
});

describe('What goes wrong', () => {
  test('a word more or less than Pagefind counts stops it', async () => {
    const record = { slug: 'talk', content: 'oneǂ twoǂ ǂ', words: 2 };
    await expect(pagefindIndex(stream(record), 5_000)).rejects.toThrow(
      'Pagefind finds 3 words in “talk”, and there are 2.',
    );
  });

  test('leaves nothing behind, and no setting in the environment', async () => {
    const broken = libraryOf(interviews, films);
    broken.interviews.forEach((interview) => Object.assign(interview, { sections: null }));
    await expect(write('broken', broken)).rejects.toThrow(TypeError);
    expect(readdirSync(path.join(folder, 'broken'))).toEqual([]);
    expect(process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE']).toBeUndefined();
  });

  test('two shards that share a name of Pagefind’s are told apart by salt', async () => {
    const record = { slug: 'talk', content: 'oneǂ ǂ', words: 2 };
    const names: string[] = [];
    for (const salt of [0, 0, 1]) {
      const { pages } = await pagefindIndex(stream(record), 5_000, salt);
      names.push(pages.get('talk') ?? '');
    }
    const [a = '', b = '', c = ''] = names;
    expect(
      clashesIn([
        { name: 'x', pages: [a] },
        { name: 'y', pages: [b] },
      ]),
    ).toEqual(['y']);
    expect(
      clashesIn([
        { name: 'x', pages: [a] },
        { name: 'y', pages: [c] },
      ]),
    ).toEqual([]);
  });
});

async function* stream<Item>(...items: Item[]): AsyncGenerator<Item> {
  for (const item of items) yield await Promise.resolve(item);
}
