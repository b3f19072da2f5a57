/*
 * What this browser remembers for its reader, and nobody else. Storage can be full, switched off
 * or forbidden; then a choice holds for as long as the page is open, and nothing else happens.
 */

const prefix = 'two-shot:';
/** What storage would not take. */
const untilClosed = new Map<string, string | null>();

/** What was remembered under a name: anybody may have written it, so check it. */
export function recall(name: string): string | null {
  const kept = untilClosed.get(name);
  if (kept !== undefined) return kept;
  try {
    return localStorage.getItem(prefix + name);
  } catch {
    return null;
  }
}

/** Remembers a value; null forgets it. */
export function remember(name: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(prefix + name);
    else localStorage.setItem(prefix + name, value);
    untilClosed.delete(name);
  } catch {
    untilClosed.set(name, value);
  }
}

/** Calls back when another tab remembers or forgets something. */
export function onRemembered(listener: (name: string | null) => void): void {
  window.addEventListener('storage', ({ key }) => {
    if (key === null) listener(null);
    else if (key.startsWith(prefix)) listener(key.slice(prefix.length));
  });
}
