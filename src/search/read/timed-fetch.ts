type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/**
 * Gives up on answers that do not begin within some time, so that a network that hangs is told from
 * one that is slow: somebody waits.
 *
 * @param patience in milliseconds
 */
export function timedFetch(fetching: Fetch, patience: number): Fetch {
  return async (input, init) => {
    const giveUp = new AbortController();
    const timer = setTimeout(() => {
      giveUp.abort(new DOMException(`No answer within ${patience} ms`, 'TimeoutError'));
    }, patience);
    try {
      return await fetching(input, { ...init, signal: giveUp.signal });
    } finally {
      clearTimeout(timer);
    }
  };
}
