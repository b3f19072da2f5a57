import type { Question, Reply } from './answer.ts';
import { type Answerer, answerer } from './answerer.ts';
import { elseKept, type KeptAnswerer } from './else-kept.ts';
import { keepAll, small } from './keep/keep-all.ts';
import { keptFetch } from './keep/kept-fetch.ts';
import { type FetchedReader, fetchedReader } from './read/fetched-reader.ts';
import { unpack } from './read/unpack.ts';
import { timedFetch } from './read/timed-fetch.ts';
import { watchedFetch } from './read/watched-fetch.ts';

/** What the page sends. A question ends the one before. */
export type Order = Place &
  (
    | { readonly type: 'warm' }
    | { readonly type: 'ask'; readonly number: number; readonly question: Question }
  );

interface Place {
  readonly site: string;
  /** Whether the index may be kept on this device: by the site, and by the reader. */
  readonly keeps: boolean;
}

/** What comes back: a reply to the question of that number. */
export interface Answer {
  readonly number: number;
  readonly reply: Reply;
}

let answering: Answerer | undefined;
/** Keeps the index for when there is no network; set when there is one to keep. */
let keepSoon: () => void = () => undefined;
/** How long after the first answer that begins, in milliseconds: what is shown comes first. */
const rest = 2_000;
/** How long a request may go unanswered, in milliseconds. */
const patience = 20_000;

self.addEventListener('message', ({ data }: MessageEvent<Order>) => {
  answering ??= start(data);
  if (data.type === 'warm') answering.warm();
  else {
    answering.ask(data.question, (reply) => {
      self.postMessage({ number: data.number, reply } satisfies Answer);
    });
  }
});

function start({ site, keeps }: Place): Answerer {
  const timed = timedFetch(self.fetch.bind(self), patience);
  const caches = keeps ? storage() : undefined;
  const kept = keptFetch(timed, caches, site);
  const watched = watchedFetch(kept.fetch);
  // Pagefind fetches by this name.
  self.fetch = (input, init) =>
    watched.fetch(input instanceof Request ? input.url : String(input), init);
  const load = (address: string): Promise<unknown> => import(/* @vite-ignore */ address);
  let reader: FetchedReader | undefined;
  keepSoon = () => {
    keepSoon = () => undefined;
    setTimeout(() => {
      const keeping = reader
        ?.manifest()
        .then((all) => keepAll(all, site, kept, unpack, isSparing() ? 0 : small));
      // What is missing is fetched when it is asked for.
      keeping?.catch(() => undefined);
    }, rest);
  };
  const index = answerer(() => (reader = fetchedReader(site, watched, load)));
  const keeping: Answerer = {
    warm: () => index.warm(),
    ask: (question, tell) => {
      index.ask(question, (reply) => {
        tell(reply);
        if (reply.type === 'end') keepSoon();
      });
    },
  };
  return caches ? elseKept(keeping, keptOpener(site, caches), () => !navigator.onLine) : keeping;
}

/** The program that reads kept interviews is kept with them, and fetched where it is wanted. */
function keptOpener(site: string, caches: CacheStorage): () => Promise<KeptAnswerer | null> {
  let opener: (() => Promise<KeptAnswerer | null>) | undefined;
  return async () => {
    const { keptAnswers } = await import('./kept/kept-answers.ts');
    opener ??= keptAnswers(site, caches, answerer);
    return opener();
  };
}

/** Some browsers have none, and some throw where the reader has closed it. */
function storage(): CacheStorage | undefined {
  try {
    return 'caches' in self ? self.caches : undefined;
  } catch {
    return undefined;
  }
}

/** Whether the reader pays for bytes, in browsers that tell. */
function isSparing(): boolean {
  const { connection } = navigator as { connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true;
}
