import { cardAlt, cardSize, type ShownCard } from '../share/cards/index.ts';
import type { SharedImage } from './sharing-head.ts';
import { wholeAddresses } from './site.ts';

/** A card as previews of links are told of it; undefined where the site’s address is not known. */
export function sharedImage(
  { address, facts }: ShownCard,
  site: URL | undefined,
): SharedImage | undefined {
  if (!site) return undefined;
  const whole = wholeAddresses(site)(address);
  return { address: whole, alt: cardAlt(facts), type: 'image/png', ...cardSize };
}
