import type { AtHand } from './at-hand.ts';
import { listenForKeys } from './listen-for-keys.ts';
import { lastAbove, readingLine } from './reading-line.ts';

/**
 * Permalinks copy what they lead to, keys do the same, and words that are selected get a menu. All
 * that it takes is loaded when a reader first presses or selects something in the text.
 */
export function permalinks(): void {
  const article = document.querySelector<HTMLElement>('.interview');
  const text = article?.querySelector<HTMLElement>('.text');
  if (!article || !text) return;
  let loading: Promise<AtHand> | undefined;
  let isPressed = false;
  const atHand = () =>
    (loading ??= import('./at-hand.ts').then((all) => new all.AtHand(article, isPressed)));
  // Whatever cannot be loaded now may be later.
  const prepare = () => void atHand().catch(() => (loading = undefined));

  document.addEventListener('pointerdown', () => (isPressed = true));
  for (const end of ['pointerup', 'pointercancel'] as const) {
    document.addEventListener(end, () => (isPressed = false));
  }
  text.addEventListener('pointerdown', prepare, { once: true });
  text.addEventListener('focusin', prepare, { once: true });
  document.addEventListener('selectionchange', () => {
    if (document.getSelection()?.isCollapsed === false) prepare();
  });
  text.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const passage = target?.closest<HTMLElement>('.passage') ?? null;
    choose(text, passage);
    const sign = target?.closest<HTMLAnchorElement>('.permalink');
    const { ctrlKey, metaKey, shiftKey, altKey } = event;
    if (!sign || ctrlKey || metaKey || shiftKey || altKey) return;
    event.preventDefault();
    atHand()
      .then((all) => all.takePassage('copy-link', passage))
      .catch(() => location.assign(sign.href));
  });
  const take = (way: 'copy-link' | 'copy-quote') => (): boolean => {
    atHand()
      .then((all) => all.takeSelected(way, passageMeant(text)))
      .catch(() => undefined);
    return true;
  };
  listenForKeys({ 'copy-link': take('copy-link'), 'copy-quote': take('copy-quote') });
}

/** The passage that was pressed last shows its sign where there is no pointer to point at it. */
function choose(text: Element, passage: HTMLElement | null): void {
  for (const before of text.querySelectorAll('[data-chosen]')) {
    if (before !== passage) before.removeAttribute('data-chosen');
  }
  passage?.setAttribute('data-chosen', '');
}

/** The passage a reader has to mean: one with the focus, pressed or arrived at, or at the eyes. */
function passageMeant(text: Element): HTMLElement | null {
  const passages = Array.from(text.querySelectorAll<HTMLElement>('.passage'));
  const focused = document.activeElement?.closest('.passage, .turn');
  if (focused && text.contains(focused) && isInWindow(focused)) {
    const passage = passages.find((each) => focused === each || focused.contains(each));
    if (passage) return passage;
  }
  const known = ['.passage[data-chosen]', '.passage:target', ".passage:has(:target:not([id^='_']))"]
    .map((selector) => text.querySelector<HTMLElement>(selector))
    .find((passage) => passage && isInWindow(passage));
  return known ?? passages[Math.max(0, lastAbove(passages, readingLine()))] ?? null;
}

function isInWindow(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < document.documentElement.clientHeight;
}
