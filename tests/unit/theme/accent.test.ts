import { contrastWCAG21, tryColor } from 'colorjs.io/fn';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accentOf } from '../../../src/theme/accent.ts';
import { inkInHex, inks, papers, type Theme } from '../../../src/theme/paper.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const themes = ['light', 'dark'] as const satisfies Theme[];

function contrast(one: string, other: string): number {
  const [a, b] = [tryColor(one), tryColor(other)];
  if (!a || !b) throw new Error(`One of these is no colour: ${one}, ${other}`);
  return contrastWCAG21(a, b);
}

/** What a token is in each theme; in the order of `light-dark()`. */
function token(name: string): Record<Theme, string> {
  const match = new RegExp(`--${name}: light-dark\\((.+), (.+)\\);`).exec(tokens);
  if (!match) throw new Error(`There is no token --${name} with two themes.`);
  return { light: match[1] ?? '', dark: match[2] ?? '' };
}

describe('Whatever the accent', () => {
  test('its words have a contrast of 7:1 on the paper and on the wash, its marks of 3:1', () => {
    const colours = fc.integer({ min: 0, max: 0xffffff });
    fc.assert(
      fc.property(colours, (number) => {
        const accent = accentOf(`#${number.toString(16).padStart(6, '0')}`);
        for (const theme of themes) {
          const shades = accent?.[theme];
          if (!shades) return false;
          expect(contrast(shades.text, papers[theme])).toBeGreaterThanOrEqual(7);
          expect(contrast(shades.text, shades.wash)).toBeGreaterThanOrEqual(7);
          expect(contrast(shades.mark, papers[theme])).toBeGreaterThanOrEqual(3);
          expect(contrast(token('ink')[theme], shades.wash)).toBeGreaterThanOrEqual(7);
          expect(contrast(token('quiet')[theme], shades.wash)).toBeGreaterThanOrEqual(7);
        }
        return true;
      }),
      { numRuns: 150 },
    );
  });

  test('it is shown as it is where it can be', () => {
    expect(accentOf('#e8503a')?.light.mark).toBe('#e8503a');
    expect(accentOf('navy')?.light.mark).toBe('#000080');
  });

  test('a yellow darkens by day, a navy lightens by night', () => {
    expect(accentOf('yellow')?.light.text).not.toBe(accentOf('yellow')?.dark.text);
    expect(accentOf('navy')?.dark.text).not.toBe('#000080');
  });
});

describe('No accent', () => {
  test.each(['nonsense', 'rgb(0 0 0 / 0.5)', 'transparent', 'currentcolor', ''])(
    'is made of “%s”',
    (colour) => {
      expect(accentOf(colour)).toBeNull();
    },
  );

  test('is made on a paper that no colour stands out from', () => {
    expect(accentOf('red', { ...papers, light: '#777777' })).toBeNull();
  });
});

describe('The tokens', () => {
  test('have the papers that accents are made for', () => {
    expect(token('paper')).toEqual(papers);
  });

  test('have the inks that cards are drawn with', () => {
    for (const [name, colour] of Object.entries(inks)) expect(token(name).light).toBe(colour);
    expect(contrast(inks.ink, inkInHex)).toBeCloseTo(1, 1);
  });

  test.each(themes)('keep words at 7:1 and controls at 3:1 in %s', (theme) => {
    const paper = papers[theme];
    expect(contrast(token('ink')[theme], paper)).toBeGreaterThanOrEqual(7);
    expect(contrast(token('quiet')[theme], paper)).toBeGreaterThanOrEqual(7);
    expect(contrast(token('edge')[theme], paper)).toBeGreaterThanOrEqual(3);
  });
});
