import { aliasesIn, permalinksOf } from '../permalinks/index.ts';
import type { Settled } from './settle-permalinks.ts';

/**
 * All addresses for programs, in order of the text:
 * `{interviews: {<slug>: {passages: [{id, aliases, text}], sections: [the same], retired: [{id, kind,
 * text, retired, near}]}}}`.
 */
export function permalinksToJson(settled: readonly Settled[]): string {
  const interviews = settled.map(({ slug, ledger }) => {
    const aliases = aliasesIn(ledger);
    const living = (wanted: 'passage' | 'section'): object[] =>
      ledger.entries.flatMap(({ state, kind, id, text }) =>
        state === 'live' && kind === wanted ? [{ id, aliases: aliases.get(id) ?? [], text }] : [],
      );
    const retired = permalinksOf(ledger).retired.map((place) => {
      const { id, kind, text, retired, near } = place;
      return { id, kind, text, retired, near };
    });
    return [slug, { passages: living('passage'), sections: living('section'), retired }] as const;
  });
  return JSON.stringify({ interviews: Object.fromEntries(interviews) }, null, 2);
}
