import { expect, test } from '@playwright/test';
import { strained } from './stress/site.ts';

test('from one interview I come to the next, and back', async ({ page }) => {
  await page.goto(strained.panel);
  const { pathname } = new URL(page.url());
  const onward = page.getByRole('navigation', { name: 'More interviews' });
  await onward.locator('a[rel="next"]').click();
  await expect(page.locator('h1')).toHaveCount(1);
  expect(new URL(page.url()).pathname).not.toBe(pathname);
  await onward.locator('a[rel="prev"]').click();
  await expect.poll(() => new URL(page.url()).pathname).toBe(pathname);
});

test('what is on the same film is named under that film, and leads there', async ({ page }) => {
  await page.goto(strained.panel);
  const more = page.getByRole('navigation', { name: 'More interviews' }).locator('section').first();
  await expect(more.getByRole('heading')).toHaveText(/More on\s+Kettle/);
  await more.getByRole('link').first().click();
  await expect(page.locator('article.interview')).toBeVisible();
});

test('the only interview of a magazine leads nowhere else', async ({ page }) => {
  await page.goto('/interviews/spike-jonze-her/');
  await expect(page.locator('.onward')).toHaveCount(0);
});
