import type { Entry, Ledger } from './ledger.ts';

/** The version of the format; `read-ledger.ts` knows it and all before it. */
export const ledgerVersion = 1;

/** The last line, without which a file was cut off. */
export const ledgerEnd = { end: true } as const;

/**
 * Writes a ledger as JSON Lines: what it is on the first line, then one line an address, so that git
 * merges changes to different passages, and a line that says that this was all. The same ledger always gives the same text.
 */
export function writeLedger({ formerly, entries }: Ledger): string {
  const head = { ledger: ledgerVersion, ...(formerly.length > 0 && { formerly }) };
  const lines = [head, ...entries.map(inFixedOrder), ledgerEnd];
  return lines.map((line) => `${writeLine(line)}\n`).join('');
}

/** The words stand last, for they are longest. */
function inFixedOrder(entry: Entry): object {
  const { id, kind, state, published, modified, speaker, text } = entry;
  return {
    id,
    kind,
    state,
    ...(entry.state === 'merged' && { into: entry.into }),
    published,
    modified,
    ...(entry.state === 'merged' && { merged: entry.merged }),
    ...(entry.state === 'retired' && { retired: entry.retired }),
    ...(entry.state === 'live' && entry.quotePage && { quotePage: true }),
    ...(speaker !== null && { speaker }),
    text,
  };
}

/** Editors and git take these for ends of lines. */
function writeLine(line: object): string {
  return JSON.stringify(line).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
