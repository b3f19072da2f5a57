/**
 * Keeps the last answers of a function that fetches, at most `limit` of them, so that the same is
 * not fetched twice. Failures are forgotten at once.
 */
export function remember<T>(
  limit: number,
  fetching: (key: string) => Promise<T>,
): (key: string) => Promise<T> {
  const kept = new Map<string, Promise<T>>();
  return (key) => {
    const known = kept.get(key);
    // What was asked for last is forgotten last.
    kept.delete(key);
    const answer = known ?? fetching(key);
    kept.set(key, answer);
    if (known === undefined) {
      answer.catch(() => {
        if (kept.get(key) === answer) kept.delete(key);
      });
      const [oldest] = kept.keys();
      if (kept.size > limit && oldest !== undefined) kept.delete(oldest);
    }
    return answer;
  };
}
