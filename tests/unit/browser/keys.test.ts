import { describe, expect, test } from 'vitest';
import { keyOf, keys, type Press } from '../../../src/browser/keys.ts';

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
    for (const { words } of keys) expect(words).toMatch(/^[A-Z]/);
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
