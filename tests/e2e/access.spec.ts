import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import { expect, test, type Page } from '@playwright/test';
import { pages } from './pages.ts';
import { strained } from './stress/site.ts';
import { unfold } from './unfold.ts';

/*
 * What a machine can find of what shuts people out, on every kind of page, light and dark, narrow
 * and wide, folded and unfolded. Contrast is held to AAA, 7:1 for text.
 */

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
  resultTypes: ['violations'],
};

const { panel, rightToLeft, onePassage } = strained;
for (const address of [...pages, panel, rightToLeft, onePassage]) {
  const name = new URL(address, 'http://site.invalid').pathname;
  test(`${name} shuts nobody out that axe knows of`, async ({ page }) => {
    test.slow();
    await page.goto(address);
    await page.evaluate(axe);
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

/** One line an element: the rule, where, what is wrong. */
async function violations(page: Page): Promise<string[]> {
  const results = await page.evaluate((given) => {
    // Put into the page above.
    const { axe } = globalThis as unknown as {
      axe: { run(options: RunOptions): Promise<AxeResults> };
    };
    return axe.run(given);
  }, options);
  return results.violations.flatMap(({ id, help, nodes }) => [
    ...nodes
      .slice(0, 3)
      .map(
        ({ target, failureSummary }) =>
          `${id} (${help}): ${target.join(' ')}: ${failureSummary?.split('\n').slice(1).join(' ').trim() ?? ''}`,
      ),
    ...(nodes.length > 3 ? [`${id}: ${nodes.length - 3} more`] : []),
  ]);
}
