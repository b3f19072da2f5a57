import { expect, test } from 'vitest';
import { keptIndex } from '../../../../src/search/kept/kept-index.ts';
import type { PageText } from '../../../../src/search/kept/read-page.ts';
import { WordPlaces } from '../../../../src/search/kept/word-places.ts';
import { ask, lines } from '../ask.ts';
import { inventedIndex, read, type InventedInterview } from '../invented-index.ts';

/*
 * An index that is made of pages answers as one that was made of the same interviews by the build.
 * Nobody here exists, and nobody said any of this.
 */

const interviews: readonly InventedInterview[] = [
  {
    slug: 'kelp',
    year: 2004,
    films: ['the-kelp-year'],
    text: [
      'i: Two people talk about kelp on a long afternoon.',
      'h: The harbour at night',
      'q Mara Quill: What did the sea do to the tripods?',
      'a Tobin Ash: The sea ate them. We built a noble failure out of rope.',
      'f: The harbour, after the storm.',
      'q Mara Quill: Was the failure ever noble in your mind?',
      'a Tobin Ash: Only the rope was. A tripod is a tripod.',
      'n: The rope is now in a museum.',
    ],
    named: { 3: { films: ['the-kelp-year'], people: ['mara-quill'] } },
  },
  {
    slug: 'salt',
    year: 2003,
    language: 'en-GB',
    text: [
      'q Joss Fenn: How do you begin a picture about salt?',
      'a Mara Quill: With a spoon. I call every wet tripod a lesson, and every lesson a failure.',
      'q Joss Fenn: And the rope?',
      'a Mara Quill: The rope is a rumour. M*A*S*H had no rope, and it was 2.35:1, sci-fi or not.',
    ],
    named: { 1: { people: ['tobin-ash'] } },
  },
  {
    slug: 'shio',
    year: 2002,
    language: 'ja',
    text: ['a Tobin Ash: 私は映画を作る。', 'a Tobin Ash: 塩の映画館が好きです。'],
  },
];
const films = { 'The Kelp Year': 'the-kelp-year' };
const people = { 'Mara Quill': 'mara-quill', 'Tobin Ash': 'tobin-ash' };

const built = inventedIndex({ interviews, films, people });
const places = new WordPlaces();
const kept = keptIndex(
  interviews.map((one) => {
    const page = pageOf(one);
    return { slug: one.slug, page, words: places.number(page.paragraphs.map(({ text }) => text)) };
  }),
  places,
);

function pageOf({
  slug,
  year,
  language,
  films: about = [],
  text,
  named,
}: InventedInterview): PageText {
  const titles = new Map(Object.entries(films).map(([title, film]) => [film, title]));
  return {
    title: `On ${slug}`,
    date: `${year}-01-01`,
    language: language ?? 'en',
    direction: 'ltr',
    edition: 'transcript',
    publication: 'Nowhere',
    films: about.map((film) => ({ slug: film, title: titles.get(film) ?? '', year: null })),
    people: new Map(Object.entries(people)),
    called: new Map(Object.entries(people).map(([name, person]) => [`person ${person}`, name])),
    paragraphs: text.map(read).map((paragraph, at) => ({
      ...paragraph,
      id: `p${at}`,
      shownAs: paragraph.speaker,
      films: named?.[at]?.films ?? [],
      people: named?.[at]?.people ?? [],
    })),
  };
}

test.each([
  'museum',
  'rope tripod',
  '"noble failure"',
  'failure -noble',
  '"noble failure" rope',
  'nobel failre',
  'blorp',
  'sci fi 2.35:1',
  '映画',
  '「映画館」',
  'who said that thing about a noble failure',
  'failure speaker:quill',
  'rope role:question',
  'film:kelp',
  'person:ash year:2003',
  'rope language:en',
  'rope speaker:quil',
  'rope year:1850',
])('“%s” is answered as by the index', async (query) => {
  const [ours, theirs] = await Promise.all([ask(kept, query), ask(built, query)]);
  expect({ ...ours.summary, names: [] }).toEqual({ ...theirs.summary, names: [] });
  expect(ours.places).toEqual(theirs.places);
  expect(ours.hits).toEqual(theirs.hits);
});

test('a word that is not finished is found, and names are those of interviews', async () => {
  const { hits } = await ask(kept, 'muse', { typing: true });
  expect(hits.map(({ id }) => id)).toEqual(['p7']);
  const { summary } = await ask(kept, 'on salt');
  expect(summary.names.map(({ name, address }) => [name, address])).toEqual([
    ['On salt', '/interviews/salt/'],
  ]);
  expect((await ask(kept, 'tobin')).summary.names).toEqual([]);
  // A word of its title alone.
  expect((await ask(kept, 'shio')).summary.names.map(({ slug }) => slug)).toEqual(['shio']);
});

test('filters are counted, and lines are cut as by the index', async () => {
  const counts = async (index: typeof kept): Promise<unknown> =>
    (await ask(index, 'rope', {}, true)).replies.find(({ type }) => type === 'facets');
  expect(await counts(kept)).toEqual(await counts({ ...kept, ...built }));
  expect(await lines(kept, 'rope')).toEqual(await lines(built, 'rope'));
});

test('no interview, or one without a word, is searched in vain', async () => {
  const none = keptIndex([], new WordPlaces());
  expect((await ask(none, 'rope')).summary.paragraphs).toBe(0);
  const page = { ...pageOf({ slug: 'silent', text: [] }), title: '' };
  const silent = keptIndex([{ slug: 'silent', page, words: new WordPlaces().number([]) }], places);
  expect((await ask(silent, 'rope')).summary).toMatchObject({ paragraphs: 0, missing: ['rope'] });
});
