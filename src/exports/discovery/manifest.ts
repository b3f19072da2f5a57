import { addresses } from '../../library/index.ts';
import type { AddressWriter } from '../../views/site.ts';
import type { Words } from '../../words/index.ts';

/** What a site is to a device that it is put on. */
export interface Installed {
  readonly name: string;
  readonly description: string;
  readonly words: Words;
  /** Paths, so that a copy of the site elsewhere is a site of its own. */
  readonly addressOf: AddressWriter;
  /** `#rrggbb`, of the light paper: a manifest has one colour for all themes. */
  readonly paper: string;
}

/**
 * The web app manifest: with it a browser can put the site on a home screen, in a window of its own that
 * keeps the way back and the address, for a link to a passage is what a reader takes away.
 */
export function writeManifest({ name, description, words, addressOf, paper }: Installed): string {
  const home = addressOf(addresses.home);
  const shortcut = (title: string, address: string): object => ({
    name: title,
    url: addressOf(address),
  });
  const manifest = {
    id: home,
    name,
    short_name: name,
    description,
    lang: words.tag,
    dir: 'auto',
    start_url: home,
    scope: home,
    // iOS knows no minimal-ui, and would open the browser.
    display: 'standalone',
    display_override: ['minimal-ui'],
    background_color: paper,
    theme_color: paper,
    categories: ['magazines', 'entertainment'],
    icons: [
      ...icons('any', addresses.icon.any, addressOf),
      ...icons('maskable', addresses.icon.maskable, addressOf),
    ],
    shortcuts: [
      shortcut(words.feeds.search, addresses.search),
      shortcut(words.feeds.interviews, addresses.interviews),
    ],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

function icons(
  purpose: 'any' | 'maskable',
  addressAt: (side: 192 | 512) => string,
  addressOf: AddressWriter,
): object[] {
  const sides = [192, 512] as const;
  return sides.map((side) => ({
    src: addressOf(addressAt(side)),
    sizes: `${side}x${side}`,
    type: 'image/png',
    purpose,
  }));
}
