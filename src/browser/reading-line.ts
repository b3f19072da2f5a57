/** How far down the window a reader's eyes are, as a share of its height. */
const eyes = 0.3;

/**
 * The height in the window, in pixels from its top, at which the reader is taken to read. In the
 * last windowful of a page it sinks to the bottom edge, for what stands there can be scrolled no
 * higher and would never be read otherwise.
 */
export function lineAt(scrolled: number, viewport: number, whole: number): number {
  if (viewport <= 0) return 0;
  const below = Math.max(0, whole - viewport - scrolled);
  const sunk = Math.max(0, 1 - below / viewport);
  return viewport * (eyes + (1 - eyes) * sunk);
}

/** The same for the page as it stands. */
export function readingLine(): number {
  const { clientHeight, scrollHeight } = document.documentElement;
  return lineAt(window.scrollY, clientHeight, scrollHeight);
}

interface Placed {
  getBoundingClientRect(): { readonly top: number };
}

/**
 * Index of the last element that begins at or above a line, -1 where all are below. The elements
 * stand under each other, so a dozen of five thousand are measured.
 */
export function lastAbove(elements: readonly Placed[], line: number): number {
  let from = 0;
  let to = elements.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const top = elements[middle]?.getBoundingClientRect().top ?? Infinity;
    if (top <= line) from = middle + 1;
    else to = middle;
  }
  return from - 1;
}
