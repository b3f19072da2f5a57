import { recogniseBinary } from '../../files/refuse-other-files.ts';
import { sizeLimit } from '../../files/decode-text.ts';
import { Refusal } from '../../refusal.ts';
import type { SourceDocument } from '../../types.ts';
import type { Source } from '../reader.ts';
import { readApart } from './read-apart.ts';

/**
 * Reads a Word file. It is unpacked and read in a process of its own, so that one made to use up
 * all memory or time takes none of ours.
 */
export async function readDocx({ bytes }: Source): Promise<SourceDocument> {
  if (bytes.length === 0) throw new Refusal('is empty');
  if (bytes.length > sizeLimit) {
    throw new Refusal(
      `is larger than ${sizeLimit / 1e6} MB, the most that is read: take its pictures out first`,
    );
  }
  const found = recogniseBinary(bytes);
  if (!found) throw new Refusal('is no Word file: say --format txt if it is text');
  if (found.kind !== 'word')
    throw new Refusal(`is no Word file; it is ${found.what}: ${found.remedy}`);
  return readApart(bytes, { megabytes: 512, seconds: 20 });
}
