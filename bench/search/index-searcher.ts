import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Group, Reply } from '../../src/search/answer.ts';
import { answerer } from '../../src/search/answerer.ts';
import { fetchedReader } from '../../src/search/read/fetched-reader.ts';
import { watchedFetch } from '../../src/search/read/watched-fetch.ts';
import { placeOf } from './place-of.ts';
import type { Found, Searcher } from './searcher.ts';

/** What a page shows of an interview and of interviews before it is asked for more. */
const shown = { hits: 3, groups: 10 };

/**
 * Asks the index of a site with the program the site’s worker has, here and without a browser. Files
 * are read where it would fetch them.
 *
 * @param site absolute path of the built site
 */
export function indexSearcher(site: string): Searcher {
  const watched = watchedFetch(readAddress);
  // Pagefind fetches by this name.
  globalThis.fetch = (input) => watched.fetch(input instanceof Request ? input.url : String(input));
  const load = (address: string): Promise<unknown> => import(address);
  const asked = answerer(() => fetchedReader(`${pathToFileURL(site).href}/`, watched, load));
  return {
    answer: (text) =>
      new Promise((resolve, reject) => {
        const replies: Reply[] = [];
        asked.ask(
          {
            type: 'passages',
            query: { text, filters: {}, literal: false, typing: false },
            wanted: { from: 0, count: shown.groups },
            facets: false,
          },
          (reply) => {
            replies.push(reply);
            if (reply.type === 'end') resolve(foundIn(replies));
            if (reply.type === 'failed') reject(new Error(`“${text}”: ${reply.why}`));
          },
        );
      }),
    close: () => Promise.resolve(),
  };
}

async function readAddress(address: string): Promise<Response> {
  const { href } = new URL(address.replace(/\?.*$/u, ''));
  const bytes = await readFile(fileURLToPath(href)).catch(() => null);
  return new Response(bytes, { status: bytes ? 200 : 404 });
}

function foundIn(replies: readonly Reply[]): Found {
  const summary = replies.flatMap((reply) => (reply.type === 'summary' ? reply.summary : []))[0];
  const groups = replies.flatMap((reply) => (reply.type === 'group' ? reply.group : []));
  return {
    places: groups.flatMap(linksOf).map(placeOf),
    names: summary?.names.map(({ address }) => address) ?? [],
    exact: summary?.exact ?? null,
    remark: [
      `${summary?.paragraphs ?? 0} in all`,
      summary?.reach,
      summary?.readAs && `read as ${summary.readAs.text}`,
      summary?.offer && `offers ${summary.offer.text}`,
      summary?.missing.length && `missing: ${summary.missing.join(' ')}`,
    ]
      .filter(Boolean)
      .join(', '),
  };
}

function linksOf({ hits, headings }: Group): string[] {
  return [...hits.slice(0, shown.hits), ...headings].map(({ address }) => address);
}
