import { expect, test } from '@playwright/test';
import { select } from './lit-words.ts';
import { strained } from './stress/site.ts';
import { clerk, isOnSelection, menu, said } from './take-away.ts';

// What readers take with them by finger, which Playwright has in Chromium alone.

const { addresses } = strained;

test.use({ viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true });

test('a tap on a passage shows its permalink, and the menu stands at the edge of the window', async ({
  page,
}) => {
  await page.goto(addresses);
  const passage = page.locator('#a-clerk-did-with-a-ladder');
  const sign = passage.locator('.permalink');
  await expect(sign).toHaveCSS('opacity', '0');
  await passage.tap({ position: { x: 120, y: 12 } });
  await expect(sign).toHaveCSS('opacity', '1');
  const box = await sign.boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  await sign.tap();
  await expect(said(page)).toHaveText('Link to the passage copied');
  await select(page, clerk);
  await expect(menu(page)).toBeVisible();
  const { y = 0, height = 0 } = (await menu(page).boundingBox()) ?? {};
  expect(y + height).toBeGreaterThan(740);
  // What else stands at that edge would show behind it.
  await expect(page.getByRole('button', { name: /^Contents/ })).toBeHidden();
  expect(await isOnSelection(page)).toBe(false);
});
