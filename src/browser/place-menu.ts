/** Between the menu and the words, and the edge of the window, in pixels. */
const apart = 10;

/**
 * Puts the menu above what is selected, or below where there is no room: never on it. Where there
 * is no room either it stands below, out of the window, until that is scrolled or keys lead into it.
 * Fingers select with handles and a menu of the browser’s own; for them it stands at the edge of the
 * window.
 */
export function placeMenu(menu: HTMLElement, ranges: readonly Range[]): void {
  const words = boundsOf(ranges);
  if (!words) return;
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  const size = { width: menu.offsetWidth, height: menu.offsetHeight };
  const top = window.matchMedia('(pointer: coarse)').matches
    ? topForFingers(words, size.height, height)
    : topBeside(words, size.height, height);
  const lowest = height - size.height - apart;
  const seen = hasFocus(menu) ? Math.max(apart, Math.min(top, lowest)) : top;
  const middle = (words.left + words.right - size.width) / 2;
  const left = Math.max(apart, Math.min(middle, width - size.width - apart));
  menu.style.setProperty('top', `${seen}px`);
  menu.style.setProperty('left', `${left}px`);
}

function hasFocus(menu: HTMLElement): boolean {
  return menu.contains(document.activeElement);
}

function topBeside({ top, bottom }: DOMRect, menu: number, height: number): number {
  const above = top - menu - apart;
  if (above >= apart && above < height) return above;
  return bottom + apart;
}

function topForFingers({ top, bottom }: DOMRect, menu: number, height: number): number {
  const below = height - menu - apart;
  if (bottom < below || top > height) return below;
  return top > menu + 2 * apart || bottom < 0 ? apart : bottom + apart;
}

/** Where the words are, in the window: what stands beside them in the margin is none of them. */
function boundsOf(ranges: readonly Range[]): DOMRect | null {
  const [first, last] = [ranges[0], ranges.at(-1)];
  if (!first || !last) return null;
  const start = caretAt(first, true) ?? first.getBoundingClientRect();
  const end = caretAt(last, false) ?? last.getBoundingClientRect();
  const isOneLine = Math.abs(start.top - end.top) < start.height / 2;
  const { parentElement } = first.startContainer;
  const column =
    (isOneLine ? null : parentElement?.closest('.text')?.getBoundingClientRect()) ?? start;
  const left = isOneLine ? Math.min(start.left, end.left) : column.left;
  const right = isOneLine ? Math.max(start.right, end.right) : column.right;
  const top = Math.min(start.top, end.top);
  return new DOMRect(left, top, right - left, Math.max(start.bottom, end.bottom) - top);
}

function caretAt(range: Range, atStart: boolean): DOMRect | undefined {
  const caret = range.cloneRange();
  caret.collapse(atStart);
  return caret.getClientRects()[0];
}
