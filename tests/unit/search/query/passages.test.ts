import { describe, expect, test } from 'vitest';
import { ask, lines, lit } from '../ask.ts';
import { inventedIndex } from '../invented-index.ts';

// Nobody here exists, and nobody said any of this.
const index = inventedIndex({
  interviews: [
    {
      slug: 'kelp',
      year: 1994,
      films: ['the-kelp-year'],
      text: [
        'i: Two people talk about kelp on a long afternoon.',
        'h: The harbour at night',
        'q Mara Quill: What did the sea do to the tripods?',
        'a Tobin Ash: The sea ate them. We built a noble failure out of rope.',
        'a Tobin Ash: Then we edited for a year and the rope held.',
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
        'a Mara Quill: With a spoon. Editing begins when the spoon is empty.',
        'a Mara Quill: I call every wet tripod a lesson, and every lesson a failure.',
        'q Joss Fenn: And the rope?',
        'a Mara Quill: The rope is a rumour. M*A*S*H had no rope, and it was 2.35:1, sci-fi or not.',
      ],
      named: { 2: { people: ['tobin-ash'] } },
    },
    {
      slug: 'shio',
      language: 'ja',
      text: [
        'a Tobin Ash: 私は映画を作る。',
        'a Tobin Ash: 塩の映画館が好きです。',
        'a Tobin Ash: 영화를 만들고 싶다',
      ],
    },
  ],
  people: { 'Mara Quill': 'mara-quill', 'Tobin Ash': 'tobin-ash', 'Ines Malkowska': 'ines' },
  films: { 'The Kelp Year': 'the-kelp-year', Salt: 'salt' },
  misspellings: { malcofska: 'malkowska' },
  perFile: 12,
  perText: 15,
});

describe('Words', () => {
  test('are found in the paragraph that has them, and lit there', async () => {
    const { hits, summary } = await ask(index, 'museum');
    expect(hits.map(({ id, kind }) => [id, kind])).toEqual([['p8', 'n']]);
    expect(hits[0] && lit(hits[0])).toEqual(['museum']);
    expect(summary).toMatchObject({ paragraphs: 1, interviews: 1, reach: 'together', exact: null });
  });

  test('come before their kin, which are found too', async () => {
    expect((await ask(index, 'edited')).places).toEqual(['kelp#p4', 'salt#p1']);
    expect((await ask(index, 'tripods')).places).toEqual(['kelp#p2', 'kelp#p7', 'salt#p2']);
    expect((await ask(index, 'tripod')).places).toEqual(['kelp#p7', 'kelp#p2', 'salt#p2']);
  });

  test('of one paragraph beat the same words apart', async () => {
    const { places, summary } = await ask(index, 'noble rope');
    expect(places).toEqual(['kelp#p3']);
    expect(summary.reach).toBe('together');
  });

  test('spread over two paragraphs find their interview', async () => {
    const { places, summary } = await ask(index, 'museum storm');
    expect(summary).toMatchObject({ reach: 'apart', interviews: 1 });
    expect(places.toSorted()).toEqual(['kelp#p5', 'kelp#p8']);
  });

  test('in no one interview find what has most of them', async () => {
    const { summary, places } = await ask(index, 'noble rope lesson built');
    expect(summary.reach).toBe('some');
    expect(places).toEqual(['kelp#p3']);
  });

  test('that make a question of others are not needed, nor lit', async () => {
    const { hits, places, summary } = await ask(index, 'what was the wet tripod?');
    expect(places).toEqual(['salt#p2']);
    expect(hits[0] && lit(hits[0])).toEqual(['wet', 'tripod']);
    expect(summary.reach).toBe('some');
    expect((await ask(index, 'what did the sea do')).summary.reach).toBe('together');
  });

  test('that only an interview kept out has all of, find what has most of them', async () => {
    const two = inventedIndex({
      interviews: [
        { slug: 'all', text: ['a: The rope, the tripod, the museum and the sea.'] },
        { slug: 'most', text: ['a: The rope, the tripod and the museum.', 'a: A spoon.'] },
        { slug: 'sea', text: ['a: The sea.', 'a: The sea.', 'a: The sea.'] },
      ],
    });
    const { summary, places } = await ask(two, 'rope tripod museum sea interview:most');
    expect(summary.reach).toBe('some');
    expect(places).toEqual(['most#p0']);
  });

  test('that are excluded keep their paragraphs out', async () => {
    expect((await ask(index, 'rope -museum -"the rope held"')).places.toSorted()).toEqual([
      'kelp#p3',
      'kelp#p7',
      'salt#p3',
      'salt#p4',
    ]);
  });

  test('with stops and hyphens stand in a row', async () => {
    for (const query of ['2.35:1', 'M*A*S*H', 'sci-fi']) {
      expect((await ask(index, query)).places, query).toEqual(['salt#p4']);
    }
    expect((await ask(index, 'rope-noble')).places).toEqual([]);
  });

  test('being typed are found by their beginning, and not when they are complete', async () => {
    expect((await ask(index, 'muse', { typing: true })).places).toEqual(['kelp#p8']);
    expect((await ask(index, 'mus', { typing: false })).places).toEqual([]);
    expect((await ask(index, 'mus ', { typing: true })).places).toEqual([]);
  });

  test('of headings stand apart', async () => {
    const { groups, summary } = await ask(index, 'night');
    expect(summary).toMatchObject({ paragraphs: 0, interviews: 1 });
    expect(groups[0]).toMatchObject({ hits: [], headings: [{ id: 'p1', kind: 'h' }] });
  });

  test('of Arabic and Hebrew are found behind their particles, the word alone first', async () => {
    const texts = [
      'a Tobin Ash: הסרט',
      'a Tobin Ash: סרט',
      'a Tobin Ash: والكتاب',
      'a Tobin Ash: كتب',
    ];
    const semitic = inventedIndex({ interviews: [{ slug: 'melach', text: texts }] });
    expect((await ask(semitic, 'סרט')).places).toEqual(['melach#p1', 'melach#p0']);
    expect((await ask(semitic, 'كتاب')).places).toEqual(['melach#p2']);
    expect((await ask(semitic, '"סרט"')).places).toEqual(['melach#p1']);
  });

  test('of Japanese and Korean are found however they are cut', async () => {
    expect((await ask(index, '映画を作る')).places).toEqual(['shio#p0']);
    expect((await ask(index, '映画')).places[0]).toBe('shio#p0');
    expect((await ask(index, '영화')).places).toEqual(['shio#p2']);
  });
});

describe('Phrases', () => {
  test.each([
    '"noble failure"',
    '“Noble Failure”',
    '«noble failure»',
    '„noble failure“',
    '"noble failure',
  ])('%s is found word for word, what comes close behind it', async (query) => {
    const { places, summary, hits } = await ask(index, query);
    expect(places).toEqual(['kelp#p3', 'kelp#p6']);
    expect(summary).toMatchObject({ exact: 1, paragraphs: 2 });
    expect(hits.map(lit)).toEqual([['noble failure'], ['failure', 'noble']]);
  });

  test('of headings are not counted among those of passages', async () => {
    const { summary } = await ask(index, '"the harbour"');
    expect(summary).toMatchObject({ exact: 1, paragraphs: 1 });
  });

  test('do not reach from one paragraph into the next', async () => {
    expect((await ask(index, '"rope held museum"')).summary.exact).toBe(0);
    expect((await ask(index, '"of rope then we"')).summary.exact).toBe(0);
  });

  test('light themselves on arrival', async () => {
    const { hits } = await ask(index, '"noble failure" built');
    expect(hits[0]?.address).toBe('/interviews/kelp/?lit=built,noble%20failure#p3');
  });
});

describe('A typo', () => {
  test('is mended, and said to be', async () => {
    const { summary, places } = await ask(index, 'noble failrue');
    expect(summary.readAs).toEqual({ text: 'noble failure', changed: [{ start: 6, end: 13 }] });
    expect(places).toEqual(['kelp#p3', 'kelp#p6']);
  });

  test('among the first letters is mended as well', async () => {
    expect((await ask(index, 'bumour')).summary.readAs?.text).toBe('rumour');
  });

  test('is left where the words are to be taken as they are', async () => {
    const { summary, places } = await ask(index, 'failrue', { literal: true });
    expect(places).toEqual([]);
    expect(summary).toMatchObject({ readAs: null, missing: ['failrue'] });
  });

  test('of two words run together, or one cut in two, is mended', async () => {
    expect((await ask(index, 'noblefailure')).places[0]).toBe('kelp#p3');
    expect((await ask(index, 'mus eum')).summary.readAs?.text).toBe('museum');
  });

  test('in a name finds the name', async () => {
    expect((await ask(index, 'malkovska')).summary.names).toMatchObject([{ slug: 'ines' }]);
    expect((await ask(index, 'malcofska')).summary).toMatchObject({
      readAs: { text: 'malkowska' },
      names: [{ slug: 'ines' }],
    });
  });

  test('keeps its capital', async () => {
    expect((await ask(index, 'Noble Failrue')).summary.readAs?.text).toBe('Noble Failure');
  });

  test('of three letters is none', async () => {
    expect((await ask(index, 'sae')).summary).toMatchObject({ readAs: null, missing: ['sae'] });
  });
});

describe('Nonsense', () => {
  test.each(['zqxvbn', 'xkcdqwv blorptz', '"zqxvbn rope"', 'zqxvbn rope'])(
    '%s finds nothing and says what is missing',
    async (query) => {
      const { places, summary } = await ask(index, query);
      expect(places).toEqual([]);
      expect(summary.missing.length).toBeGreaterThan(0);
    },
  );

  test('beside two words that are somewhere leaves these', async () => {
    const { summary, places } = await ask(index, 'noble rope zqxvbn');
    expect(summary).toMatchObject({ reach: 'some', missing: ['zqxvbn'] });
    expect(places).toEqual(['kelp#p3']);
  });

  const hostile = [
    '',
    '   ',
    '"',
    '""',
    '-',
    '-"',
    '***',
    '\ud800',
    '\udfff\ud800"\ud800',
    '<img src=x onerror=alert(1)>',
    '__proto__',
    'constructor',
    'speaker:',
    'speaker:__proto__',
    'film:"',
    'x'.repeat(10_000),
    'rope '.repeat(2_000),
    '映'.repeat(500),
    '%00%ff&amp;',
  ];

  test('and hostile words are answered', async () => {
    for (const query of hostile) {
      for (const typing of [true, false]) {
        const { replies } = await ask(index, query, { typing }, true);
        expect(replies.at(-1), query.slice(0, 40)).toEqual({ type: 'end' });
      }
    }
  });

  test('is empty where there are no words', async () => {
    expect((await ask(index, '…!?')).summary.empty).toBe(true);
    expect((await ask(index, 'rope')).summary.empty).toBe(false);
  });
});

describe('Filters', () => {
  test('typed are those set by hand', async () => {
    const typed = await ask(index, 'tripod speaker:quill');
    expect(typed.places).toEqual(['salt#p2', 'kelp#p2']);
    expect(typed.summary.filters).toEqual({ speaker: ['mara-quill'] });
    const set = await ask(index, 'tripod', { filters: { speaker: ['mara-quill'] } });
    expect(set.places).toEqual(typed.places);
  });

  test('of every kind keep the rest out', async () => {
    expect((await ask(index, 'rope role:q')).places).toEqual(['salt#p3']);
    expect((await ask(index, 'rope film:"kelp year" role:answer')).places.toSorted()).toEqual([
      'kelp#p3',
      'kelp#p4',
      'kelp#p7',
    ]);
    expect((await ask(index, 'rope year:2003')).places.toSorted()).toEqual(['salt#p3', 'salt#p4']);
    expect((await ask(index, 'rope year:1990s')).groups.map(({ slug }) => slug)).toEqual(['kelp']);
    expect((await ask(index, 'rope person:mara')).places).toEqual(['kelp#p3']);
    expect((await ask(index, 'tripod interview:salt')).places).toEqual(['salt#p2']);
    expect((await ask(index, 'language:ja')).groups.map(({ slug }) => slug)).toEqual(['shio']);
    expect((await ask(index, 'tripod language:en')).groups).toHaveLength(2);
  });

  test('alone list what they leave', async () => {
    const { places, summary } = await ask(index, 'speaker:"Joss Fenn"');
    expect(places).toEqual(['salt#p0', 'salt#p3']);
    expect(summary.empty).toBe(false);
  });

  test('that name nothing are told of, with what is near, and let nothing through', async () => {
    const { summary, places } = await ask(index, 'rope speaker:quil1');
    expect(summary.unknownFilters).toEqual([{ typed: 'speaker:quil1', nearest: 'Mara Quill' }]);
    expect(places).toEqual([]);
  });

  test('are counted each without itself', async () => {
    const { replies } = await ask(index, 'rope', { filters: { speaker: ['tobin-ash'] } }, true);
    const [facets] = replies.flatMap((one) => (one.type === 'facets' ? one.facets : []));
    expect(facets?.speaker).toEqual([
      { value: 'tobin-ash', label: 'Tobin Ash', count: 3 },
      { value: 'Joss Fenn', label: 'Joss Fenn', count: 1 },
      { value: 'mara-quill', label: 'Mara Quill', count: 1 },
    ]);
    expect(facets?.role).toEqual([{ value: 'answer', label: 'Answers', count: 3 }]);
  });
});

describe('A hit', () => {
  test('brings the question, from another file of the text too', async () => {
    const { hits } = await ask(index, 'museum OR edited');
    expect(hits).toEqual([]);
    const [edited] = (await ask(index, 'edited')).hits;
    expect(edited).toMatchObject({
      speaker: 'Tobin Ash',
      context: { kind: 'q', speaker: 'Mara Quill' },
    });
    expect(edited?.context?.text).toContain('tripods');
    const [asked] = (await ask(index, 'begin picture')).hits;
    expect(asked?.context).toMatchObject({ kind: 'a', speaker: 'Mara Quill' });
  });

  test('lights words that are nearly everywhere only if there are no others', async () => {
    const [rope] = (await ask(index, 'the museum')).hits;
    expect(rope && lit(rope)).toEqual(['museum']);
    const [phrase] = (await ask(index, '"the harbour" the')).hits;
    expect(phrase && lit(phrase)).toEqual(['The harbour']);
    const [alone] = (await ask(index, 'the')).hits;
    expect(alone && lit(alone).length).toBeGreaterThan(0);
  });

  test('needs to know of no interview that has not all words', async () => {
    const lean = inventedIndex({
      interviews: Array.from({ length: 20 }, (_, number) => ({
        slug: `t${number}`,
        text: [`a: rope ${number === 13 ? 'museum' : 'storm'}`],
      })),
    });
    expect((await ask(lean, 'rope museum')).places).toEqual(['t13#p0']);
    const read = lean.asked.filter((one) => one.startsWith('structure'));
    expect(new Set(read)).toEqual(new Set(['structure 0 6']));
  });

  test('loads no text that is not shown', async () => {
    const before = index.asked.length;
    await ask(index, 'museum');
    const texts = index.asked.slice(before).filter((one) => one.startsWith('text'));
    expect(new Set(texts)).toEqual(new Set(['text 0 0.3']));
  });
});

describe('Names', () => {
  test('are found by a word, the nearest to it first', async () => {
    expect((await ask(index, 'salt')).summary.names).toMatchObject([
      { kind: 'film', slug: 'salt' },
    ]);
    expect((await ask(index, 'mara quill')).summary.names).toMatchObject([{ slug: 'mara-quill' }]);
    expect((await ask(index, 'mara salt')).summary.names).toEqual([]);
    expect((await ask(index, 'malk', { typing: true })).summary.names).toMatchObject([
      { slug: 'ines' },
    ]);
  });
});

describe('A concordance', () => {
  test('has a line for every place, in order of the text', async () => {
    const found = await lines(index, 'tripod');
    expect(found.map(({ hit, slug }) => [slug, hit])).toEqual([
      ['kelp', 'tripods'],
      ['kelp', 'tripod'],
      ['kelp', 'tripod'],
      ['salt', 'tripod'],
    ]);
    expect(found[1]).toMatchObject({ left: 'Only the rope was. A ', right: ' is a tripod.' });
  });

  test('stops at its limit', async () => {
    expect(await lines(index, 'the', 3)).toHaveLength(3);
  });
});

test('Shards answer as one index does', async () => {
  const list = ['rope', 'museum', '"noble failure"', 'museum storm', 'speaker:ash rope', 'failrue'];
  const interviews = ['kelp', 'salt', 'fog', 'tin'].map((slug, at) => ({
    slug,
    text: [
      `q Ann: What is ${slug} to a museum?`,
      `a Bo Ash: A noble failure, ${'rope '.repeat(at + 1)}and a storm of ${slug}.`,
    ],
  }));
  const one = inventedIndex({ interviews, perFile: 5 });
  for (const perShard of [1, 2, 3]) {
    const many = inventedIndex({ interviews, perFile: 5, perShard });
    for (const query of list) {
      const expected = await ask(one, query);
      const found = await ask(many, query);
      expect(found.places, query).toEqual(expected.places);
      expect(found.places.length, query).toBeGreaterThan(0);
      expect(found.summary).toEqual(expected.summary);
    }
  }
});

test('A rare word beside a very frequent one much like it is offered that, and finds its name', async () => {
  const shore = inventedIndex({
    interviews: [
      {
        slug: 'shore',
        text: [...Array.from({ length: 25 }, () => 'a: Harbour.'), 'a: A harbor, and harbours.'],
      },
    ],
    films: { 'Harbour Lights': 'harbour-lights' },
  });
  const { summary, places } = await ask(shore, 'Harbor');
  expect(places).toEqual(['shore#p25']);
  expect(summary).toMatchObject({
    readAs: null,
    offer: { text: 'Harbour' },
    names: [{ slug: 'harbour-lights' }],
  });
  expect((await ask(shore, 'harbours')).summary.offer).not.toMatchObject({ text: 'harbor' });
});
