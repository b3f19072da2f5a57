/** Permalinks: which address leads to which words, today and after every edit. */
export { absorb, collisions, shareKept } from './absorb.ts';
export { type Change } from './changes.ts';
export { placesOf, withIds } from './draft-places.ts';
export { emptyLedger, type Entry, type Ledger } from './ledger.ts';
export { aliasesIn, permalinksOf } from './permalinks-of.ts';
export { proposeId } from './propose-id.ts';
export { readLedger } from './read-ledger.ts';
export { refresh, type CurrentPlace, type Refreshed } from './refresh.ts';
export {
  noPermalinks,
  type Dates,
  type Permalinks,
  type QuotePages,
  type RetiredPlace,
} from './types.ts';
export { withdraw } from './withdraw.ts';
export { writeLedger } from './write-ledger.ts';
