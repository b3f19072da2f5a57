import { describe, expect, test } from 'vitest';
import { asksToFind, keyOf, keys, type Press } from '../../../src/browser/keys.ts';
import { words } from '../../../src/words/index.ts';

const plain: Press = {
  key: '',
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  repeat: false,
  isComposing: false,
};
const press = (key: string, held: Partial<Press> = {}) =>
  keyOf({ ...plain, ...held, key })?.command;

describe('the table of keys', () => {
  test('has each key once, with words for it', () => {
    expect(new Set(keys.map(({ key }) => key)).size).toBe(keys.length);
    expect(new Set(keys.map(({ command }) => command)).size).toBe(keys.length);
    for (const { command } of keys) expect(words.keys.commands[command]).toMatch(/^[A-Z]/);
  });

  test('takes no letter that is written with Shift, so that none is asked for twice', () => {
    for (const { key } of keys) {
      if (key.length === 1) expect(key).toBe(key.toLowerCase());
    }
  });
});

describe('a press', () => {
  test('means its key', () => {
    for (const { key, command } of keys) expect(press(key)).toBe(command);
  });

  test('of ? or / may need Shift, as keyboards have them in different places', () => {
    expect(press('?', { shiftKey: true })).toBe('help');
    expect(press('/', { shiftKey: true })).toBe('find');
  });

  test('of a letter counts with Caps Lock, and not with Shift', () => {
    expect(press('J')).toBe('next-turn');
    expect(press('J', { shiftKey: true })).toBeUndefined();
  });

  test.each(['ctrlKey', 'altKey', 'metaKey', 'repeat', 'isComposing'] as const)(
    'with %s means nothing here',
    (held) => {
      for (const { key } of keys) expect(press(key, { [held]: true })).toBeUndefined();
    },
  );

  test('of any other key means nothing', () => {
    for (const key of ['x', 'Enter', 'Tab', '__proto__', '', 'escape', 'Dead', 'ß']) {
      expect(press(key)).toBeUndefined();
    }
  });
});

describe('Ctrl-K, on a Mac ⌘-K', () => {
  const asks = (held: Partial<Press>, isMac: boolean) =>
    asksToFind({ ...plain, key: 'k', ...held }, isMac);

  test('asks for the search, with Caps Lock as well', () => {
    expect(asks({ ctrlKey: true }, false)).toBe(true);
    expect(asks({ metaKey: true }, true)).toBe(true);
    expect(asks({ ctrlKey: true, key: 'K' }, false)).toBe(true);
  });

  test('leaves all others to the browser and the system', () => {
    // On a Mac, Ctrl-K cuts to the end of the line.
    expect(asks({ ctrlKey: true }, true)).toBe(false);
    expect(asks({ metaKey: true }, false)).toBe(false);
    expect(asks({}, false)).toBe(false);
    for (const held of ['shiftKey', 'altKey', 'metaKey', 'repeat', 'isComposing']) {
      expect(asks({ ctrlKey: true, [held]: true }, false), held).toBe(false);
    }
    expect(asks({ ctrlKey: true, key: 'j' }, false)).toBe(false);
  });
});
