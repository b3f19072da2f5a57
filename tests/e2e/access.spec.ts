import { expect, test, type Page } from '@playwright/test';
import { violations } from './axe.ts';
import { pages } from './pages.ts';
import { strained } from './stress/site.ts';
import { unfold } from './unfold.ts';

/*
 * What a machine can find of what shuts people out, on every kind of page, light and dark, narrow
 * and wide, folded and unfolded. Contrast is held to AAA, 7:1 for text.
 */

const { panel, rightToLeft, onePassage, timed, corrected, correctedRightToLeft } = strained;
const strange = [panel, rightToLeft, onePassage, timed, corrected, correctedRightToLeft];
for (const address of [...pages, ...strange]) {
  const name = new URL(address, 'http://site.invalid').pathname;
  test(`${name} shuts nobody out that axe knows of`, async ({ page }) => {
    test.slow();
    await page.goto(address);
    for (const width of [390, 820, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await tryBothSchemes(page, `${width} px`);
      if (width > 390 || (await page.locator('.text').count()) === 0) continue;
      await unfold(page);
      await tryBothSchemes(page, `${width} px, unfolded`);
    }
  });
}

async function tryBothSchemes(page: Page, state: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect.soft(await violations(page), `${state}, ${colorScheme}`).toEqual([]);
  }
}
