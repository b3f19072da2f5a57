/** What a key can ask for. */
export type Command =
  | 'find'
  | 'next-turn'
  | 'previous-turn'
  | 'next-question'
  | 'previous-question'
  | 'copy-link'
  | 'copy-quote'
  | 'help'
  | 'close';

/** A key, and what it asks for. */
export interface Key {
  /** As browsers name it. */
  readonly key: string;
  readonly command: Command;
  /** `always`: for whoever has switched the keys off, too. */
  readonly when?: 'always';
}

/** All keys: the only place that knows them. The help sheet is drawn from it, with the words of `keys`. */
export const keys: readonly Key[] = [
  { key: '/', command: 'find' },
  { key: 'j', command: 'next-turn' },
  { key: 'k', command: 'previous-turn' },
  { key: 'n', command: 'next-question' },
  { key: 'p', command: 'previous-question' },
  { key: 'c', command: 'copy-link' },
  { key: 'y', command: 'copy-quote' },
  { key: '?', command: 'help' },
  { key: 'Escape', command: 'close', when: 'always' },
];

/** The parts of a `KeyboardEvent` that decide. */
export type Press = Pick<
  KeyboardEvent,
  'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey' | 'repeat' | 'isComposing'
>;

/**
 * The key a press means; nothing for combinations, which are the browser's, for a key held down,
 * and for presses that compose a letter.
 */
export function keyOf(press: Press): Key | undefined {
  const { ctrlKey, altKey, metaKey, repeat, isComposing } = press;
  if (ctrlKey || altKey || metaKey || repeat || isComposing) return undefined;
  // A letter in capitals was either asked for with Shift, or Caps Lock is on.
  const meant = press.key.length === 1 && !press.shiftKey ? press.key.toLowerCase() : press.key;
  return keys.find(({ key }) => key === meant);
}

/** Ctrl-K, on a Mac ⌘-K: asks for the search even while the reader types, as it writes nothing. */
export function asksToFind(press: Press, isMac: boolean): boolean {
  const { key, shiftKey, ctrlKey, altKey, metaKey, repeat, isComposing } = press;
  if (shiftKey || altKey || repeat || isComposing || key.toLowerCase() !== 'k') return false;
  return isMac ? metaKey && !ctrlKey : ctrlKey && !metaKey;
}
