import { parseArgs } from 'node:util';
import { answerPassages } from '../src/search/query/answer-passages.ts';
import { keptIndex } from '../src/search/kept/kept-index.ts';
import { readPage } from '../src/search/kept/read-page.ts';
import { WordPlaces } from '../src/search/kept/word-places.ts';
import { generator, pickByRank } from './random.ts';
import { vocabulary } from './search/vocabulary.ts';

/*
 * npm run bench:kept-search -- [--interviews N] [--passages N] [--words N] [--seed N]
 *
 * Invents pages as they are kept, reads them as the search does where there is no network, and asks. Says how
 * long it took, and how much memory. A browser does this in a worker, a second time only what changed.
 */

const { values } = parseArgs({
  options: {
    interviews: { type: 'string', default: '50' },
    passages: { type: 'string', default: '500' },
    words: { type: 'string', default: '40' },
    seed: { type: 'string', default: '1' },
  },
});
const random = generator(Number(values.seed));
const words = vocabulary(Number(values.seed));
const pages = Array.from({ length: Number(values.interviews) }, inventPage);
const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;
console.log(
  `${pages.length} pages, ${megabytes(pages.reduce((sum, { length }) => sum + length, 0))}`,
);

const before = process.memoryUsage.rss();
let start = performance.now();
const places = new WordPlaces();
const kept = pages.flatMap((html, number) => {
  const page = readPage(html);
  if (!page) return [];
  const numbered = places.number(page.paragraphs.map(({ text }) => text));
  return [{ slug: `invented-${number}`, page, words: numbered }];
});
const reader = keptIndex(kept, places);
say('all are read', start);
console.log(`in ${megabytes(process.memoryUsage.rss() - before)}`);

const [often = '', less = '', seldom = ''] = [words[2], words[200], words[9_000]];
for (const text of [often, less, seldom, `${often} ${less}`, `"${often} ${words[5] ?? ''}"`]) {
  start = performance.now();
  const query = { text, filters: {}, literal: false, typing: false };
  const asked = { type: 'passages' as const, query, wanted: { from: 0, count: 10 }, facets: false };
  let paragraphs = 0;
  for await (const reply of answerPassages(asked, reader, new AbortController().signal)) {
    if (reply.type === 'summary') ({ paragraphs } = reply.summary);
  }
  say(`${text}: ${paragraphs}`, start);
}

function say(what: string, since: number): void {
  console.log(`${what}, ${Math.round(performance.now() - since)} ms`);
}

/** Of words that come as often as in speech; nobody said any of this. */
function inventPage(_: unknown, number: number): string {
  const text = (): string =>
    Array.from({ length: Number(values.words) }, () => pickByRank(random, words)).join(' ');
  const turns = Array.from({ length: Number(values.passages) }, (_, at) => {
    const kind = at % 2 === 0 ? 'question' : 'answer';
    const mark = `<a class="permalink" href="#p${at}"></a>`;
    const passage = `<p class="passage content" id="p${at}">${text()}${mark}</p>`;
    return `<section class="turn ${kind}"><p class="speaker">The ${kind}er</p>${passage}</section>`;
  });
  return (
    `<article class="interview" lang="en" dir="ltr" data-edition="transcript"><h1>Invented ${number}</h1>` +
    `<p class="byline"></p><time datetime="2001-02-03"></time><div class="text"><section>` +
    `${turns.join('\n')}</section></div></article>`
  );
}
