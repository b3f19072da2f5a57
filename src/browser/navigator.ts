import { elementFor } from './fragment.ts';
import { lastAbove } from './reading-line.ts';
import type { ReadingPlace } from './reading-place.ts';

/** An entry of the contents that leads somewhere on the page. */
interface Entry {
  readonly link: HTMLAnchorElement;
  readonly target: HTMLElement;
}

/** Marks in the contents where the reader is, and puts the sheet away when a link is followed. */
export function readingNavigator(place: ReadingPlace): void {
  const contents = document.getElementById('_contents');
  if (!contents) return;
  const entries = Array.from(contents.querySelectorAll<HTMLAnchorElement>('a[href]'))
    .map((link) => ({ link, target: elementFor(link) }))
    .filter((entry): entry is Entry => entry.target !== null);
  const targets = entries.map(({ target }) => target);
  let current: Entry | undefined;

  const asked = followAsked(entries, contents, () => place.lookSoon());
  place.follow(({ line }) => {
    const entry = asked() ?? entries[lastAbove(targets, line)];
    if (entry === current) return;
    current?.link.removeAttribute('aria-current');
    entry?.link.setAttribute('aria-current', 'location');
    if (entry && !contents.matches(':hover')) keepInView(entry.link, contents);
    current = entry;
  });
  contents.addEventListener('toggle', () => {
    if (current) keepInView(current.link, contents);
  });
  // As wide as that it is a column, and a sheet no more.
  window.matchMedia('(width >= 75rem)').addEventListener('change', () => {
    if (contents.matches(':popover-open')) contents.hidePopover();
  });
  contents.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || !target.closest('a[href]')) return;
    if (contents.matches(':popover-open')) contents.hidePopover();
  });
}

/**
 * The entry the reader has asked for, by a link or with a key: two may be in view, and near the end
 * the page cannot be scrolled far enough to tell. It counts until the reader moves on by hand.
 */
function followAsked(
  entries: readonly Entry[],
  contents: HTMLElement,
  changed: () => void,
): () => Entry | undefined {
  let asked: Entry | undefined;
  const ask = (entry: Entry | undefined) => {
    asked = entry;
    changed();
  };
  const forget = () => {
    asked = undefined;
  };
  for (const type of ['wheel', 'touchmove', 'keydown', 'pointerdown']) {
    window.addEventListener(type, forget, { passive: true, capture: true });
  }
  const arrive = () => {
    const target = document.querySelector(':target');
    ask(target ? entries.find((entry) => entry.target === target) : undefined);
  };
  arrive();
  window.addEventListener('hashchange', arrive);
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof Element) || !target.matches('.turn')) return;
    ask(entries.find((entry) => target.contains(entry.target)));
  });
  // Following the same link again changes no address.
  contents.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a[href]') : null;
    if (link) ask(entries.find((entry) => entry.link === link));
  });
  return () => (asked && isInWindow(asked.target) ? asked : undefined);
}

function isInWindow(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom >= 0 && top <= window.innerHeight;
}

/** Scrolls what scrolls around the link within the contents, and never the page. */
function keepInView(link: Element, contents: HTMLElement): void {
  let scroller: HTMLElement | null = link.parentElement;
  while (scroller && scroller !== contents && scroller.scrollHeight <= scroller.clientHeight) {
    scroller = scroller.parentElement;
  }
  if (!scroller) return;
  const outer = scroller.getBoundingClientRect();
  const inner = link.getBoundingClientRect();
  if (inner.top >= outer.top && inner.bottom <= outer.bottom) return;
  const offset = (inner.top + inner.bottom - outer.top - outer.bottom) / 2;
  scroller.scrollTo({ top: scroller.scrollTop + offset, behavior: 'instant' });
}
