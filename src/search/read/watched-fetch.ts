import { IndexFailure } from './index-failure.ts';

export type Fetch = (address: string, init?: RequestInit) => Promise<Response>;

/**
 * Pagefind fetches for itself, and takes a chunk that did not arrive for one without words. Its
 * requests go through here, so that failures are seen.
 */
export interface WatchedFetch {
  readonly fetch: Fetch;
  /** Asks for a file now that will be wanted soon; the next request for it gets the answer. */
  ahead(address: string): void;
  /** How many requests have failed so far, and how the last one did. */
  readonly failed: { count: number; last: IndexFailure | null };
}

export function watchedFetch(fetching: Fetch): WatchedFetch {
  const asked = new Map<string, Promise<Response>>();
  const failed: WatchedFetch['failed'] = { count: 0, last: null };
  return {
    failed,
    ahead(address) {
      if (asked.has(address)) return;
      const answer = fetching(address);
      // Whoever asks next hears of it.
      answer.catch(() => undefined);
      asked.set(address, answer);
    },
    async fetch(address, init) {
      const waiting = asked.get(address);
      asked.delete(address);
      try {
        const response = await (waiting ?? fetching(address, init));
        if (!response.ok) note(new IndexFailure(whyOf(response), address));
        return response;
      } catch (error) {
        note(new IndexFailure('unreachable', address, error));
        throw error;
      }
    },
  };

  function note(failure: IndexFailure): void {
    failed.count += 1;
    failed.last = failure;
  }
}

/** What an answer that is no success means for a file of the index. */
export function whyOf({ status }: Response): 'gone' | 'unreachable' {
  return status === 404 || status === 410 ? 'gone' : 'unreachable';
}
