/**
 * The candidate most like `word`, or null where none is like it: at most two letters or a third of
 * them differ (Levenshtein distance over lower-cased letters), one in words of three letters or
 * fewer and never all, or the word is one part of the candidate.
 *
 * `nearest('adaptaton', ['adaptation', 'her'])` is `'adaptation'`;
 * `nearest('jonze', ['spike-jonze'])` is `'spike-jonze'`.
 */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  const sought = word.toLowerCase();
  let best: string | null = null;
  const atMost = sought.length <= 3 ? 1 : Math.max(2, Math.floor(sought.length / 3));
  let least = Math.min(atMost + 1, sought.length);
  for (const candidate of candidates) {
    if (
      least > 1 &&
      candidate
        .toLowerCase()
        .split(/[\s-]+/)
        .includes(sought)
    ) {
      best = candidate;
      least = 1;
    }
    if (Math.abs(candidate.length - sought.length) >= least) continue;
    const distance = levenshtein(sought, candidate.toLowerCase());
    if (distance < least) {
      best = candidate;
      least = distance;
    }
  }
  return best;
}

/**
 * `Did you mean “her”? Otherwise make a record.`, or just `Make a record.` where nothing is near.
 *
 * @param remedy a sentence that begins with a verb
 */
export function didYouMean(word: string, candidates: Iterable<string>, remedy: string): string {
  const candidate = nearest(word, candidates);
  if (candidate === null) return remedy;
  return `Did you mean “${candidate}”? Otherwise ${remedy.charAt(0).toLowerCase()}${remedy.slice(1)}`;
}

/** `Did you mean “her”?`, or all there is to choose from where nothing is near. */
export function chooseFrom(word: string, candidates: readonly string[], lead: string): string {
  const candidate = nearest(word, candidates);
  return candidate === null ? `${lead} ${candidates.join(', ')}.` : `Did you mean “${candidate}”?`;
}

function levenshtein(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(change, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
