import { href } from '../../views/href.ts';
import { KeptPages } from '../kept-pages.ts';

/** Where the site is, `https://example.org/reader/`. */
export function siteAddress(): string {
  return new URL(href('/'), location.href).href;
}

/** Whether this browser, in this window, can keep pages at all. */
export function canKeep(): boolean {
  return 'serviceWorker' in navigator && 'caches' in window;
}

/** What is kept on this device. */
export function keptPages(): KeptPages {
  return new KeptPages(siteAddress(), {
    caches: window.caches,
    fetch: (address, init) => fetch(address, init),
    locks: 'locks' in navigator ? navigator.locks : undefined,
    now: () => new Date(),
  });
}

/** Whether the reader pays for bytes, in browsers that tell. */
export function isSparing(): boolean {
  const { connection } = navigator as { connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true;
}
