import { href } from '../../views/href.ts';

/**
 * Lets the search page open offline from now on. To be called on that page, after the first search:
 * for mere visits nothing is kept. Does nothing while developing, where files change under their
 * names.
 */
export async function keepSearchPage(): Promise<void> {
  if (import.meta.env.DEV || !('serviceWorker' in navigator)) return;
  const { installing, waiting, active } = await navigator.serviceWorker.register(
    href('/search/worker.js'),
  );
  const worker = installing ?? waiting ?? active;
  if (!worker) return;
  const files = performance.getEntriesByType('resource').map(({ name }) => name);
  const send = () => worker.postMessage(files);
  if (worker.state === 'activated') send();
  else {
    worker.addEventListener('statechange', () => {
      if (worker.state === 'activated') send();
    });
  }
}
