import { readLink } from '../interview/index.ts';
import { addresses } from '../library/index.ts';
import type { Surroundings } from './surroundings.ts';

/** Where a link in the text of an interview leads: `#fear` → `https://example.org/interviews/her/#fear`. */
export function linkAddress(
  written: string,
  { slug }: { readonly slug: string },
  { wholeAddress }: Pick<Surroundings, 'wholeAddress'>,
): string {
  const link = readLink(written);
  if (link.type !== 'place') return written;
  const page = addresses.interview(link.interview ?? slug);
  return wholeAddress(link.id === null ? page : `${page}#${encodeURIComponent(link.id)}`);
}
