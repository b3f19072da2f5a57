import { elementFor, idOf } from './fragment.ts';
import { listenForKeys } from './listen-for-keys.ts';

/**
 * Notes on narrow screens: the mark is a button that opens its note under the passage, and closes
 * it again. On wide ones, where notes stand in the margin, it is the link it was.
 */
export function notes(): void {
  const marks = Array.from(document.querySelectorAll<HTMLAnchorElement>('.mark > a'))
    .map((link) => ({ link, note: elementFor(link) }))
    .filter((mark): mark is { link: HTMLAnchorElement; note: HTMLElement } => mark.note !== null)
    .filter(isBeside)
    .map(({ link, note }) => new Mark(link, note));
  /** The last opened at the end. */
  const open: Mark[] = [];

  const set = (mark: Mark, isOpen: boolean) => {
    const index = open.indexOf(mark);
    if (index >= 0) open.splice(index, 1);
    if (isOpen) open.push(mark);
    mark.show(isOpen);
  };
  const wide = window.matchMedia('(width >= 47.5rem)');
  const close = (): boolean => {
    if (wide.matches) return false;
    const mark = open.findLast((each) => each.hasFocus()) ?? open.at(-1);
    if (!mark) return false;
    const hadFocus = mark.hasFocus();
    set(mark, false);
    if (hadFocus) mark.button.focus({ preventScroll: true });
    return true;
  };
  for (const mark of marks) {
    mark.button.addEventListener('click', () => {
      set(mark, !open.includes(mark));
      // It opens under its passage, which may be below the window.
      if (open.includes(mark)) mark.note.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    });
    mark.whenFollowed((event) => {
      if (!wide.matches || !isInWindow(mark.note)) return;
      // It can be seen: nothing has to move.
      event.preventDefault();
      focusFor(mark.note);
    });
  }
  listenForKeys({ close });

  /** A link leads to a note, or to something in one. */
  const arrive = (fragment: string) => {
    const target = document.getElementById(idOf(fragment) ?? '');
    const mark = target && marks.find(({ note }) => note.contains(target));
    if (mark) set(mark, true);
  };
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
    if (link && elementFor(link)) arrive(link.hash);
  });
  window.addEventListener('hashchange', () => arrive(location.hash));
  arrive(location.hash);

  const fit = () => {
    for (const mark of marks) mark.turnInto(wide.matches ? 'link' : 'button');
  };
  wide.addEventListener('change', fit);
  fit();
}

/**
 * A note that several marks lead to stands under the first; for the others, which have no id, it
 * would open out of sight.
 */
function isBeside({ link }: { readonly link: HTMLAnchorElement }): boolean {
  return (link.id || link.parentElement?.id) !== '';
}

function isInWindow(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= window.innerHeight;
}

/** Only for now: where it can always have the focus, each click in it would take it. */
function focusFor(element: HTMLElement): void {
  element.tabIndex = -1;
  element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
  element.focus({ preventScroll: true });
}

class Mark {
  readonly button = document.createElement('button');
  readonly note: HTMLElement;
  readonly #link: HTMLAnchorElement;
  /** A button may be parted from its word at the end of a line; its number, as text, is not. */
  readonly #number = document.createElement('span');

  constructor(link: HTMLAnchorElement, note: HTMLElement) {
    this.#link = link;
    this.note = note;
    const { button } = this;
    button.type = 'button';
    if (link.id !== '') button.id = link.id;
    button.lang = link.lang;
    this.#number.textContent = link.textContent;
    this.#number.ariaHidden = 'true';
    button.setAttribute('aria-label', link.getAttribute('aria-label') ?? '');
    button.setAttribute('aria-controls', note.id);
    button.setAttribute('aria-expanded', 'false');
  }

  whenFollowed(listener: (event: MouseEvent) => void): void {
    this.#link.addEventListener('click', listener);
  }

  show(isOpen: boolean): void {
    this.button.setAttribute('aria-expanded', String(isOpen));
    this.note.toggleAttribute('data-open', isOpen);
    // The one an address leads to is shown in any case, until it is closed.
    this.note.toggleAttribute('data-shut', !isOpen);
  }

  hasFocus(): boolean {
    const { activeElement } = document;
    return activeElement === this.button || this.note.contains(activeElement);
  }

  turnInto(kind: 'link' | 'button'): void {
    const [from, to] = kind === 'button' ? [this.#link, this.button] : [this.button, this.#link];
    if (!from.isConnected) return;
    const hadFocus = document.activeElement === from;
    from.replaceWith(to);
    if (kind === 'button') to.before(this.#number);
    else this.#number.remove();
    if (hadFocus) to.focus({ preventScroll: true });
  }
}
