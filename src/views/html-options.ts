import type { HtmlOptions } from '../interview/index.ts';
import { readLink } from '../interview/index.ts';
import { addresses } from '../library/index.ts';
import { href } from './href.ts';

/** How text is written wherever it stands: mentions lead to records, links to where they point. */
export function htmlOptions(interview: { readonly slug: string }): HtmlOptions {
  return {
    hrefOf: (target) => href(addresses.target(target)),
    hrefOfLink: (address) => {
      const link = readLink(address);
      if (link.type !== 'place') return address;
      const page = href(addresses.interview(link.interview ?? interview.slug));
      return link.id === null ? page : `${page}#${encodeURIComponent(link.id)}`;
    },
  };
}
