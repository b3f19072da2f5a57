import { expect, test } from '@playwright/test';
import { interview } from './pages.ts';
import { strained } from './stress/site.ts';

/* The names of those who speak hang beside the first lines of their turns, where a page is wide. */

for (const width of [1200, 1440, 2560]) {
  for (const [kind, address] of [
    ['our interview', interview],
    ['short turns, of names of three lines', strained.corrected],
    ['a page from right to left', strained.correctedRightToLeft],
  ] as const) {
    test(`each name begins with its turn: ${kind}, ${width} px wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(address);
      const names = await page.locator('.text .speaker').evaluateAll((all) => {
        return all.map((name) => {
          const words = name.nextElementSibling?.getBoundingClientRect();
          const box = name.getBoundingClientRect();
          return {
            name: name.textContent,
            below: box.top - (words?.top ?? 0),
            isBeside: words !== undefined && (box.right <= words.left || box.left >= words.right),
          };
        });
      });
      expect(names.length).toBeGreaterThan(1);
      expect(names.filter(({ isBeside }) => !isBeside)).toEqual([]);
      expect(names.filter(({ below }) => Math.abs(below) > 4)).toEqual([]);
    });
  }
}
