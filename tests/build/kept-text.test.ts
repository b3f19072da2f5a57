import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Interview } from '../../src/interview/index.ts';
import { openLibrary } from '../../src/library/open-library.ts';
import { readPage } from '../../src/search/kept/read-page.ts';
import { paragraphsOf } from '../../src/search/write/paragraphs.ts';
import { arabic } from '../e2e/stress/arabic.ts';
import { corrected } from '../e2e/stress/corrected.ts';
import { films } from '../e2e/stress/films.ts';
import { panel } from '../e2e/stress/panel.ts';
import { timed } from '../e2e/stress/timed.ts';
import { Magazine, projectRoot } from './magazine.ts';

/*
 * Without a network kept pages are searched, so they have to hold what the index has: every paragraph
 * with its anchor, who speaks and what is named. All interviews here are invented.
 */

let magazine: Magazine;
let interviews: readonly Interview[];
let titles: ReadonlyMap<string, string>;

beforeAll(async () => {
  magazine = await Magazine.create();
  for (const { slug, yaml } of films) magazine.write(`films/${slug}.yaml`, yaml);
  magazine.write('people/ilse-orchard.yaml', 'name: Ilse Orchard\nroles: [invented]\n');
  magazine.write('people/bo-quarry.yaml', 'name: Bo Quarry\nroles: [invented]\n');
  magazine.write('people/rawiyat-al-misbah.yaml', 'name: راوية المصباح\nroles: [invented]\n');
  magazine.write('interviews/panel.md', panel());
  magazine.write('interviews/arabic.md', arabic());
  magazine.write('interviews/timed.md', timed('https://recordings.invalid/a-lamp.mp3'));
  for (const { slug, markdown, ledger } of corrected) {
    magazine.write(`interviews/${slug}.md`, markdown);
    magazine.write(`permalinks/${slug}.jsonl`, ledger);
  }
  const env = { BASE_PATH: '/reader/', SITE_URL: 'https://lantern.invalid' };
  const { status, stderr } = magazine.build(env);
  expect(status, stderr).toBe(0);
  const { library } = await openLibrary(projectRoot, magazine.content);
  ({ interviews } = library);
  titles = new Map(library.films.map(({ slug, title }) => [slug, title]));
});

afterAll(() => magazine.remove());

test('pages hold every paragraph that the index has, as it has it', () => {
  expect(interviews.map(({ slug }) => slug).toSorted()).toEqual(
    ['arabic', 'on-moths', 'panel', 'timed', ...corrected.map(({ slug }) => slug)].toSorted(),
  );
  for (const interview of interviews) {
    const wanted = paragraphsOf(interview).map((paragraph) => ({
      ...paragraph,
      speaker: paragraph.speaker?.name ?? null,
    }));
    const read = readPage(magazine.page(`interviews/${interview.slug}`));
    expect(read?.paragraphs, interview.slug).toEqual(wanted);
  }
});

test('and what is said of the interview beside its results', () => {
  for (const {
    slug,
    title,
    date,
    language,
    direction,
    edition,
    source,
    films: about,
  } of interviews) {
    const read = readPage(magazine.page(`interviews/${slug}`));
    expect(read, slug).toMatchObject({
      ...{ title, date, language, direction, edition, publication: source.publication },
      films: about.map((film) => ({ slug: film, title: titles.get(film) })),
    });
  }
});

test('and who the speakers are, and what films and people are called', () => {
  const moths = readPage(magazine.page('interviews/on-moths'));
  expect(moths?.people.get('Ada Quill')).toBe('ada-quill');
  expect(moths?.called.get('person bruno-veld')).toBe('Bruno Veld');
  expect(moths?.films).toEqual([{ slug: 'paper-moths', title: 'Paper Moths', year: 1974 }]);
});

test('a page without an interview has none', () => {
  expect(readPage(magazine.page('about'))).toBeNull();
  expect(readPage(magazine.page('people/ada-quill'))).toBeNull();
});
