import { element } from '../../browser/search/element.ts';
import { href } from '../../views/href.ts';
import { offline, tag } from '../../words/in-browser.ts';
import { canKeep, keptPages } from './device.ts';

/**
 * Says of an interview that was found that it cannot be opened without a network.
 *
 * @param section its results
 * @param address of the interview, from the site's root
 */
export async function markGroup(section: HTMLElement, address: string): Promise<void> {
  if (!canKeep()) return;
  const kept = await keptPages().find(new URL(href(address), location.href).href);
  if (kept) return;
  const words = element('span', { class: 'needs-network', lang: tag }, offline.needsNetwork);
  section.querySelector('header')?.append(words);
}
