import { keyOf, type Command } from './keys.ts';
import { recall } from './memory.ts';

/** What commands do here. Each says whether it did something; else the key is the browser's. */
export type Actions = Partial<Record<Command, () => boolean>>;

/** Under which name is remembered that the reader wants no keys: the value is `off`. */
export const keysSetting = 'keys';

/** Has keys do something, unless the reader is typing, or something is open before the page. */
export function listenForKeys(actions: Actions): void {
  document.addEventListener('keydown', (event) => {
    const key = event.defaultPrevented ? undefined : keyOf(event);
    const action = key && actions[key.command];
    if (!action || isTyping(event) || isSomethingOpen()) return;
    if (key.when !== 'always' && recall(keysSetting) === 'off') return;
    if (action()) event.preventDefault();
  });
}

const fields =
  'input, textarea, select, [role=textbox], [role=searchbox], [role=combobox], [role=listbox]';

function isTyping(event: Event): boolean {
  const [target] = event.composedPath();
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.closest(fields) !== null;
}

function isSomethingOpen(): boolean {
  return document.querySelector('dialog[open]') !== null || findPopover() !== null;
}

function findPopover(): Element | null {
  try {
    return document.querySelector('[popover]:not([popover=manual]):popover-open');
  } catch {
    // A browser that knows no popovers.
    return null;
  }
}
