/** Whether the site may be kept on devices; put in by the build. */
declare const SITE_OFFLINE: boolean;

/**
 * Has the page kept for when there is no network. The code for that is fetched when the page has
 * nothing else to do; at once where the page is a kept copy, which has to say so. While developing
 * nothing is kept: files change under their names.
 */
export function offline(): void {
  if (!SITE_OFFLINE || import.meta.env.DEV) return;
  const start = (): void => {
    // Where it cannot be fetched there may be no network, and another page keeps itself.
    import('../offline/browser/on-page.ts').then((code) => code.onPage()).catch(() => undefined);
  };
  const later = (): void => {
    if ('requestIdleCallback' in window) requestIdleCallback(start, { timeout: 5_000 });
    else setTimeout(start, 2_000);
  };
  if (document.documentElement.dataset['kept'] !== undefined) start();
  else if (document.readyState === 'complete') later();
  else window.addEventListener('load', later, { once: true });
}
