import type { KnownIds } from '../content/ledger-memory.ts';
import { ofFile, type Problem } from '../problems/problem.ts';
import { countChanges, sayCounts } from './count-changes.ts';
import type { Settled } from './settle-permalinks.ts';

/** For a build that may not write: the ledgers that do not know the text of today. */
export function checkLedgers(settled: readonly Settled[]): Problem[] {
  return settled.flatMap((one) => {
    if (!one.isStale) return [];
    if (one.was === null && one.takenOver.length === 0) {
      const { length } = one.ledger.entries;
      const kept = length === 1 ? 'its address' : `its ${length} addresses`;
      const message = `There is no ledger of this interview: nothing keeps ${kept}.`;
      const hint =
        'If it was published, its ledger lies where it was built: commit the folder permalinks there. If it is new, run npm run permalinks and commit.';
      return [ofFile('ledger-stale', one.file, message, hint)];
    }
    const message = `This ledger does not know the text of today: ${sayCounts(countChanges(one))}.`;
    const hint = 'Run npm run permalinks, look at what it says, and commit the folder permalinks.';
    return [ofFile('ledger-stale', one.file, message, hint)];
  });
}

/**
 * Ledgers that were there at the last run, and without which ids would be lost. Where no ledger is
 * left at all, somebody begins anew.
 */
export function missingLedgers(settled: readonly Settled[], known: KnownIds): Problem[] {
  if (settled.every(({ was }) => was === null)) return [];
  return settled.flatMap(({ slug, file, was, takenOver, ledger }) => {
    if (was !== null || takenOver.length > 0) return [];
    const ids = new Set(ledger.entries.map(({ id }) => id));
    const lost = known.get(slug)?.filter((id) => !ids.has(id)) ?? [];
    if (lost.length === 0) return [];
    const examples = lost.slice(0, 3).join(', ');
    const message = `This ledger is gone, and with it ${lost.length === 1 ? 'an address' : `${lost.length} addresses`} that nothing else knows: ${examples}${lost.length > 3 ? ', …' : ''}.`;
    const hint = `Take it back from version control; if nothing of it was ever published: npm run permalinks -- --anew ${slug}`;
    return [ofFile('ledger-missing', file, message, hint)];
  });
}
