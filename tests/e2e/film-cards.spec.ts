import { expect, test } from '@playwright/test';
import { interview } from './pages.ts';

test('a film card is a line on a phone, which opens; at a desk with room it is open', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(interview);
  const card = page.locator('#_film-her');
  const body = card.locator('.body');
  await expect(body).toBeHidden();
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(body).toBeVisible();
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(body).toBeHidden();
  await card.locator('summary').click();
  await expect(body).toBeVisible();
  // Whoever has opened it keeps it open.
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(body).toBeVisible();
});

test('without its script a card is a line on a phone that opens all the same', async ({ page }) => {
  await page.route('**/*.js', (route) => route.abort());
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(interview);
  const body = page.locator('#_film-her .body');
  await expect(body).toBeHidden();
  await page.locator('#_film-her summary').click();
  await expect(body).toBeVisible();
});
