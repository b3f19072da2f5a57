import { findLit, readLit, type LitTerm } from '../search/lit.ts';
import { idOf } from './fragment.ts';
import { listenForKeys } from './listen-for-keys.ts';
import { readPassage } from './passage-words.ts';

/** The name that the style sheet knows them by. */
const highlight = 'found';

/** No search has more to be lit, in characters. */
const longest = 2_000;

/**
 * Lights words in the passage that the address leads to, or in what hangs on it. `lit` leaves the
 * address at once, which is then that of the passage and may be copied; the entry in the history
 * keeps it. So the words stay lit until the reader goes to another place of the page or presses
 * Escape, and are lit again for whoever comes back to them.
 */
export function lightWords(): void {
  const asked = new URLSearchParams(location.search).get('lit');
  if (asked !== null) keep(asked.length <= longest && readLit(asked).length > 0 ? asked : null);
  const look = (): Range[] => {
    const ranges = rangesOf(readLit(kept() ?? ''));
    if (ranges.length > 0) CSS.highlights.set(highlight, new Highlight(...ranges));
    else CSS.highlights.delete(highlight);
    return ranges;
  };
  // A browser that cannot light words has lit their passage.
  if (!('highlights' in CSS)) return;
  const [first] = look();
  if (asked !== null && first) whenLoaded(() => bringIntoWindow(first));
  window.addEventListener('popstate', look);
  window.addEventListener('hashchange', look);
  listenForKeys({
    close: () => {
      const isLit = CSS.highlights.has(highlight);
      if (isLit) keep(null);
      look();
      return isLit;
    },
  });
}

/** Puts the words to be lit into the entry of the history, and takes them out of its address. */
function keep(lit: string | null): void {
  const { pathname, search, hash } = location;
  const others = search
    .slice(1)
    .split('&')
    .filter((each) => !/^lit(=|$)/.test(each));
  const query = others.join('&');
  history.replaceState({ lit }, '', `${pathname}${query && `?${query}`}${hash}`);
}

function kept(): string | null {
  const state: unknown = history.state;
  const isOurs = typeof state === 'object' && state !== null && 'lit' in state;
  return isOurs && typeof state.lit === 'string' ? state.lit : null;
}

function rangesOf(terms: readonly LitTerm[]): Range[] {
  let best: { readonly blocks: readonly HTMLElement[]; readonly terms: number } | undefined;
  if (terms.length === 0) return [];
  for (const blocks of placesMeant()) {
    const texts = blocks.map((block) => readPassage(block).text);
    const found = terms.filter((term) => texts.some((text) => findLit(text, [term]).length > 0));
    if (found.length > (best?.terms ?? 0)) best = { blocks, terms: found.length };
  }
  const blocks = best?.blocks ?? [];
  for (const block of blocks) open(block);
  return blocks.flatMap((block) => rangesIn(block, terms));
}

/**
 * The parts of what the address leads to; then those of the notes, captions and quotations that
 * hang on it, which have no address of their own.
 */
function placesMeant(): HTMLElement[][] {
  const target = document.getElementById(idOf(location.hash) ?? '');
  if (!target) return [];
  const places = Array.from(
    document.querySelectorAll<HTMLElement>(`.interview .text :is(${own}, ${hanging})`),
  );
  const at = places.findIndex((place) => place.contains(target));
  if (at < 0) return [];
  const next = places.findIndex((place, index) => index > at && place.matches(own));
  return places
    .slice(at, next < 0 ? undefined : next)
    .map((place) =>
      place.matches(own) ? [place] : Array.from(place.querySelectorAll('p, figcaption')),
    );
}

const own = '.passage, h2, h3';
const hanging = '.note, .figure, .quotation';

/** On narrow screens notes are folded. */
function open(block: Element): void {
  const id = block.closest('.note')?.id;
  const mark =
    id === undefined ? null : document.querySelector<HTMLElement>(`[aria-controls="${id}"]`);
  if (mark?.getAttribute('aria-expanded') === 'false') mark.click();
}

function rangesIn(block: HTMLElement, terms: readonly LitTerm[]): Range[] {
  const { text, nodes } = readPassage(block);
  return findLit(text, terms).flatMap(({ start, end }) => {
    const first = nodes.findLast((node) => node.start <= start);
    const last = nodes.findLast((node) => node.start < end);
    if (!first || !last) return [];
    const range = document.createRange();
    range.setStart(first.node, start - first.start);
    range.setEnd(last.node, end - last.start);
    return [range];
  });
}

function whenLoaded(action: () => void): void {
  // Until then a browser goes by itself to where the address leads.
  if (document.readyState === 'complete') requestAnimationFrame(action);
  else window.addEventListener('load', () => requestAnimationFrame(action), { once: true });
}

/** The passage may be longer than the window. */
function bringIntoWindow(range: Range): void {
  const { top, bottom } = range.getBoundingClientRect();
  if (top >= 0 && bottom <= window.innerHeight) return;
  window.scrollBy({ top: top - window.innerHeight / 3, behavior: 'instant' });
}
