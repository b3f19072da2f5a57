import { createHash } from 'node:crypto';
import { addresses } from '../../library/index.ts';
import type { Permalinks } from '../../permalinks/index.ts';
import type { Surroundings } from './types.ts';

/**
 * What an interview is known by to readers of feeds: its whole address under the name it was published
 * with first, which answers for ever and stays the same when it is renamed. A new id would show it
 * to every reader again as unread.
 */
export function permanentId(
  { slug, permalinks }: { readonly slug: string; readonly permalinks: Permalinks },
  surroundings: Pick<Surroundings, 'site' | 'addressOf'>,
): string {
  return idOf(addresses.interview(permalinks.formerly[0] ?? slug), surroundings);
}

/**
 * An address of the site as an id. Atom wants an absolute IRI (RFC 4287, 4.2.6); where the site does
 * not know its own address there is none, and a UUID made of the path stands for it.
 */
export function idOf(
  address: string,
  { site, addressOf }: Pick<Surroundings, 'site' | 'addressOf'>,
): string {
  return site ? addressOf(address) : `urn:uuid:${uuidOf(addressOf(address))}`;
}

/** A UUID of version 8 (RFC 9562, 5.8): what it is made of is the maker’s affair. */
function uuidOf(text: string): string {
  const bytes = createHash('sha256').update(text).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
