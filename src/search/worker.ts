import type { Question, Reply } from './answer.ts';
import { type Answerer, answerer } from './answerer.ts';
import { fetchedReader } from './read/fetched-reader.ts';
import { watchedFetch } from './read/watched-fetch.ts';

/** What the page sends. A question ends the one before. */
export type Order =
  | { readonly type: 'warm'; readonly site: string }
  | {
      readonly type: 'ask';
      readonly site: string;
      readonly number: number;
      readonly question: Question;
    };

/** What comes back: a reply to the question of that number. */
export interface Answer {
  readonly number: number;
  readonly reply: Reply;
}

let answering: Answerer | undefined;

self.addEventListener('message', ({ data }: MessageEvent<Order>) => {
  answering ??= start(data.site);
  if (data.type === 'warm') answering.warm();
  else {
    answering.ask(data.question, (reply) => {
      self.postMessage({ number: data.number, reply } satisfies Answer);
    });
  }
});

function start(site: string): Answerer {
  const watched = watchedFetch(self.fetch.bind(self));
  // Pagefind fetches by this name.
  self.fetch = (input, init) =>
    watched.fetch(input instanceof Request ? input.url : String(input), init);
  const load = (address: string): Promise<unknown> => import(/* @vite-ignore */ address);
  return answerer(() => fetchedReader(site, watched, load));
}
