import type { Interview } from '../interview/index.ts';
import { addresses, type Library } from '../library/index.ts';
import { citableOf } from '../share/citations/citable-of.ts';
import type { Citable, CitedPassage } from '../share/citations/index.ts';
import { href } from './href.ts';
import { siteName } from './site.ts';

/** An interview, or a passage of it, as this site cites it. */
export function citableHere(
  interview: Interview,
  library: Library,
  site: URL | undefined,
  passage: CitedPassage | null = null,
): Citable {
  const place = href(addresses.place(interview, passage ?? { id: null }));
  const address = site ? new URL(place, site).href : null;
  return citableOf(interview, (slug) => library.person(slug), { site: siteName, address, passage });
}
