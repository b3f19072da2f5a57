/**
 * A part of the offline page, by the name in its `data-…`.
 *
 * @throws where the page has none, as one of another version might
 */
export function part(name: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[data-offline] [data-${name}]`);
  if (!found) throw new Error(`The page has no part “${name}”.`);
  return found;
}
