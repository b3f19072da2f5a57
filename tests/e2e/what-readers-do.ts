import { expect, type Page } from '@playwright/test';
import { interview } from './pages.ts';

/**
 * Reads, copies, cites and searches as readers do, and waits until the worker of the site is there.
 *
 * @param site where it is, without a slash at the end; empty for the site of the tests
 */
export async function doAsReadersDo(page: Page, site = ''): Promise<void> {
  await page.goto(site + interview);
  await page.getByRole('button', { name: 'Reading settings' }).click();
  await page.getByRole('radio', { name: 'Dark' }).check();
  await page.keyboard.press('Escape');
  await page.keyboard.press('j');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('c');
  await expect(page.getByRole('status').filter({ hasText: 'copied' })).toBeVisible();
  await page.keyboard.press('y');
  await page.getByText('Cite this interview').click();
  await page.locator('.cite').getByRole('button', { name: 'Copy MLA' }).click();
  await page.keyboard.press('/');
  await page.locator('dialog[open] input').fill('fincher');
  await expect(page.locator('.found a[data-result]').first()).toBeVisible();
  await page.goto(`${site}/search/?q=fincher`);
  await expect(page.locator('.found a[data-result]').first()).toBeVisible();
  await page.getByRole('link', { name: 'Lines', exact: true }).click();
  await expect(page.locator('.concordance tbody tr').first()).toBeVisible();
  // The service worker is there: it was allowed.
  await expect
    .poll(() =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state),
    )
    .toBe('activated');
}
