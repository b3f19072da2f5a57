import { expect, test } from '@playwright/test';
import { faults, measure } from './page-geometry.ts';
import { interview } from './pages.ts';
import { strained } from './stress/site.ts';
import { unfold } from './unfold.ts';

/*
 * Notes and film cards stand beside their words where there is a margin, and between them where
 * there is none; nothing lies on anything, whatever there is of them.
 */

const narrow = [360, 390, 600];
const wide = [760, 820, 1024, 1200, 1440, 2000, 2560];
const readings = { 'our interview': interview, ...strained };

test('the panel strains the page as it should', async ({ page }) => {
  await page.goto(strained.panel);
  await expect(page.locator('.text .note')).toHaveCount(60);
  await expect(page.locator('.text .film-card')).toHaveCount(20);
  const marks = await page
    .locator('.passage')
    .evaluateAll((passages) => passages.map((each) => each.querySelectorAll('.mark').length));
  expect(Math.max(...marks)).toBe(12);
  expect(marks.at(-1)).toBe(10);
});

for (const [name, address] of Object.entries(readings)) {
  test(`${name}: every note and card stands beside its words, on nothing else, where there is a margin`, async ({
    page,
  }) => {
    await page.goto(address);
    for (const width of wide) {
      await page.setViewportSize({ width, height: 900 });
      const geometry = await measure(page);
      expect(geometry.items, `${width} px`).toHaveLength(
        await page.locator('.text .note, .text .film-card, .text .corrected').count(),
      );
      expect.soft(faults(geometry, { margin: true }), `${width} px`).toEqual([]);
    }
  });

  test(`${name}: nothing overlaps in one column, notes and cards shut and open`, async ({
    page,
  }) => {
    for (const width of narrow) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(address);
      for (const state of ['shut', 'open']) {
        if (state === 'open') await unfold(page);
        const found = faults(await measure(page), { margin: false });
        expect.soft(found, `${width} px, ${state}`).toEqual([]);
      }
    }
  });
}

test('the largest text size keeps all that in order', async ({ page }) => {
  for (const address of [interview, strained.panel, strained.rightToLeft]) {
    for (const width of [390, 820, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(address);
      await page.evaluate(() => {
        document.documentElement.dataset['size'] = '3';
      });
      if (width < 760) await unfold(page);
      const found = faults(await measure(page), { margin: width >= 760 });
      expect.soft(found, `${address} at ${width} px`).toEqual([]);
    }
  }
});

test('a browser that cannot anchor to what is anchored itself is helped by script', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const supports = CSS.supports.bind(CSS);
    Object.assign(CSS, {
      supports: (property: string, value: string) =>
        property !== 'position-anchor' && supports(property, value),
    });
  });
  // Without the rules that anchor each, nothing but the script can place them.
  await page.route(/\/interviews\/[^/]+\/$/, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    expect(html).toContain('anchor-name');
    await route.fulfill({ response, body: html.replaceAll('anchor-name', 'no-name') });
  });
  for (const address of [interview, strained.panel, strained.rightToLeft]) {
    for (const width of [820, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(address);
      await expect(page.locator('.text')).toHaveAttribute('data-placed');
      // Fonts come when they come, and all is laid again.
      await expect
        .poll(async () => faults(await measure(page), { margin: true }), `${address}, ${width} px`)
        .toEqual([]);
    }
  }
});
