import { expect, test } from 'vitest';
import type { Film, Library, Person } from '../../../../src/library/index.ts';
import { interviewData } from '../../../../src/views/structured-data/index.ts';
import { film, interview, people } from '../../library/invented.ts';

const films: readonly Film[] = [
  film('moths', { title: 'Moths', year: 1974, minutes: 90, directors: ['Ana Duarte'] }),
];

const library = {
  film: (slug: string) => films.find((one) => one.slug === slug),
  person: (slug: string) => people.find((one) => one.slug === slug),
  personNamed: (name: string): Person | undefined => people.find((one) => one.name === name),
  picture: (file: string) =>
    file === 'interviews/lamp.jpg' ? { file, width: 4, height: 3 } : undefined,
} as unknown as Library;

const urlOf = (address: string): string => `https://example.org${address}`;

const text = `The lamps were lit early.

![A lamp](./lamp.jpg "© nobody")

![A lamp that is not held]()

**Playlist:** Was it dark?

**Duarte:** It was dark, and the moths came to every lamp we had.

> the moths came […] every lamp

> The lamps were lit
`;

const fields = {
  films: ['moths', 'nowhere'],
  interviewer: 'The Playlist',
  speakers: { Playlist: 'interviewer', Duarte: 'ana-duarte' },
  topics: ['light'],
  source: {
    publication: 'The Playlist',
    title: 'Lamps and moths',
    url: 'https://example.com/lamps',
    rights: '© The Playlist',
  },
};

const ana = {
  '@type': 'Person',
  '@id': 'https://example.org/people/ana-duarte/',
  name: 'Ana Duarte',
  url: 'https://example.org/people/ana-duarte/',
};
const playlist = { '@type': 'Organization', name: 'The Playlist' };
const place = 'https://example.org/interviews/talk/#';

function dataOf(edition: string): Record<string, unknown> {
  const talk = interview(text, { ...fields, edition });
  // As a machine reads it: without what is not known.
  const written = JSON.stringify(interviewData(talk, 'On lamps.', library, urlOf));
  return JSON.parse(written) as Record<string, unknown>;
}

const conversation = {
  author: [playlist],
  contributor: [{ '@type': 'Role', roleName: 'interviewee', contributor: ana }],
  sourceOrganization: playlist,
  copyrightNotice: '© The Playlist',
};

test('a transcript is by those who talked, of the day they were printed', () => {
  expect(dataOf('transcript')).toMatchObject({
    ...conversation,
    '@type': 'Article',
    url: 'https://example.org/interviews/talk/',
    headline: 'A talk',
    description: 'On lamps.',
    inLanguage: 'en',
    wordCount: 20,
    datePublished: '2013-12-19',
    keywords: ['light'],
    publisher: { name: 'Two-Shot' },
    isPartOf: { '@type': 'WebSite', url: 'https://example.org/' },
    isBasedOn: {
      ...conversation,
      '@type': 'Article',
      headline: 'Lamps and moths',
      url: 'https://example.com/lamps',
      datePublished: '2013-12-19',
      publisher: playlist,
    },
  });
});

test('it is about its films, those that have a record, and its subjects', () => {
  expect(dataOf('transcript')['about']).toEqual([
    {
      '@type': 'Movie',
      '@id': 'https://example.org/films/moths/',
      name: 'Moths',
      url: 'https://example.org/films/moths/',
      dateCreated: '1974',
      director: [ana],
      duration: 'PT90M',
    },
    ana,
  ]);
});

test('its pull-quotes are said by whom the page says they are, at their passages', () => {
  expect(dataOf('transcript')['hasPart']).toEqual([
    {
      '@type': 'Quotation',
      text: 'the moths came […] every lamp',
      creditText: 'Ana Duarte',
      url: `${place}it-was-dark-and-the-moths-came-to-every-lamp-we`,
      creator: ana,
      spokenByCharacter: ana,
    },
    {
      '@type': 'Quotation',
      text: 'The lamps were lit',
      creditText: 'Introduction',
      url: `${place}lamps-were-lit-early`,
    },
  ]);
});

test('a digest is nobody’s but ours, and so are its pull-quotes', () => {
  const data = dataOf('digest');
  const us = { '@id': 'https://example.org/about/' };
  expect(data).toMatchObject({ author: { ...us, name: 'Two-Shot' } });
  for (const field of ['datePublished', 'contributor', 'sourceOrganization', 'copyrightNotice']) {
    expect(data, field).not.toHaveProperty(field);
  }
  expect(data['isBasedOn']).toMatchObject({ ...conversation, datePublished: '2013-12-19' });
  const quotes = data['hasPart'] as Record<string, unknown>[];
  expect(quotes.map(({ creditText }) => creditText)).toEqual(['Ana Duarte, retold', 'Retold']);
  for (const quote of quotes) {
    expect(quote).not.toHaveProperty('spokenByCharacter');
    expect(quote['creator']).toEqual(us);
  }
});

test('it has its pictures, those that are held', () => {
  expect(dataOf('excerpt')['image']).toEqual([
    {
      '@type': 'ImageObject',
      contentUrl: 'https://example.org/pictures/lamp.jpg',
      caption: 'A lamp',
      creditText: '© nobody',
    },
  ]);
});

test('an interviewer with a name of their own is a person, and one with a record is linked', () => {
  const withInterviewer = (interviewer: unknown): unknown => {
    const talk = interview('**Duarte:** Yes.\n', {
      interviewer,
      speakers: { Duarte: 'ana-duarte' },
    });
    return (interviewData(talk, '', library, urlOf) as { author?: unknown }).author;
  };
  expect(withInterviewer('Nobody Inparticular')).toEqual([
    { '@type': 'Person', name: 'Nobody Inparticular' },
  ]);
  expect(withInterviewer({ person: 'eve-marsh' })).toMatchObject([
    { '@id': 'https://example.org/people/eve-marsh/', name: 'Eve Marsh' },
  ]);
});
