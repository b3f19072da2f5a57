import { createHash } from 'node:crypto';
import { siteName } from '../../views/site.ts';

/**
 * The identifier of a book where its site does not know its own address: a UUID of version 5
 * (RFC 9562, 5.5) of the names of site and book, so that a new edition is known for the same book.
 */
export function uuidOf(address: string): string {
  const hash = createHash('sha1').update(Buffer.from(namespace, 'hex'));
  const bytes = hash.update(`${siteName} ${address}`).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  const parts = [0, 8, 12, 16, 20, 32].map((start, index, all) => hex.slice(start, all[index + 1]));
  return `urn:uuid:${parts.slice(0, 5).join('-')}`;
}

/** Drawn once, for the books of this program. */
const namespace = '5d1f0c6e0b5e4a6f9a5c1f6f1f0c2b77';
