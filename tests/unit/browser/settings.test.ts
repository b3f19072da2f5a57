import { afterEach, describe, expect, test, vi } from 'vitest';
import { firstPaint } from '../../../src/browser/first-paint.ts';
import { settings, validChoice } from '../../../src/browser/settings.ts';

const hostile = ['', 'x', '2x', ' dark', 'DARK', '"><b>', '__proto__', 'null', '0', 'light\n'];

describe('a remembered choice', () => {
  test('is taken if it is one', () => {
    for (const setting of settings) {
      for (const { value } of setting.choices) expect(validChoice(setting, value)).toBe(value);
    }
  });

  test('is the default if it is none', () => {
    for (const setting of settings) {
      for (const value of [...hostile, null]) expect(validChoice(setting, value)).toBe('');
    }
  });
});

describe('the first paint', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  /** What it puts on `<html>` where this was remembered. */
  const paint = (getItem: (key: string) => string | null) => {
    const dataset: Record<string, string> = {};
    const classes: string[] = [];
    const classList = { add: (name: string) => classes.push(name) };
    vi.stubGlobal('document', { documentElement: { classList, dataset } });
    vi.stubGlobal('localStorage', { getItem });
    firstPaint();
    expect(classes).toEqual(['js']);
    return dataset;
  };

  test('takes the same values as the settings', () => {
    for (const setting of settings) {
      const values = [...setting.choices.map(({ value }) => value), ...hostile];
      for (const value of [...values, 'dark', 'sans', '1']) {
        const valid = validChoice(setting, value);
        const expected = valid === '' ? {} : { [setting.name]: valid };
        expect(paint((key) => (key === `two-shot:${setting.name}` ? value : null))).toEqual(
          expected,
        );
      }
    }
  });

  test('does without a memory that is forbidden', () => {
    const forbidden = () => {
      throw new Error('The user denied permission.');
    };
    expect(paint(forbidden)).toEqual({});
  });

  test('is short', () => {
    expect(String(firstPaint).replace(/\s+/g, ' ').length).toBeLessThanOrEqual(400);
  });
});
