import type { HtmlOptions } from '../interview/index.ts';
import { readLink } from '../interview/index.ts';
import { addresses } from '../library/index.ts';
import { href } from './href.ts';
import type { AddressWriter } from './site.ts';

/**
 * How text is written wherever it stands: mentions lead to records, links to where they point.
 *
 * @param addressOf writes addresses of the site; whole ones, for what is read elsewhere
 */
export function htmlOptions(
  interview: { readonly slug: string },
  addressOf: AddressWriter = href,
): HtmlOptions {
  return {
    hrefOf: (target) => addressOf(addresses.target(target)),
    hrefOfLink: (address) => {
      const link = readLink(address);
      if (link.type !== 'place') return address;
      const page = addressOf(addresses.interview(link.interview ?? interview.slug));
      return link.id === null ? page : `${page}#${encodeURIComponent(link.id)}`;
    },
  };
}
