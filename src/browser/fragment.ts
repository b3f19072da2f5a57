/**
 * The id a fragment names: `#a%20b` → `a b`. Without the text it may ask to be lit, which browsers
 * that do not know it leave in. Anybody can write one, so whatever cannot be read is null.
 */
export function idOf(fragment: string): string | null {
  if (!fragment.startsWith('#')) return null;
  const [encoded = ''] = fragment.slice(1).split(':~:', 1);
  try {
    return decodeURIComponent(encoded) || null;
  } catch {
    return null;
  }
}

/** The element on this page that a link leads to. */
export function elementFor(link: HTMLAnchorElement): HTMLElement | null {
  const id = link.pathname === location.pathname ? idOf(link.hash) : null;
  return id === null ? null : document.getElementById(id);
}

/**
 * What the visit came with behind `#`, the words to be lit among it: browsers take those out of the
 * address before a script can see it, and keep them here.
 */
export function wholeFragment(): string {
  const [visit] = performance.getEntriesByType('navigation');
  const at = visit?.name.indexOf('#') ?? -1;
  return visit && at >= 0 ? visit.name.slice(at) : location.hash;
}
