import { expect, test, type Page } from '@playwright/test';
import { violations } from '../axe.ts';
import { interview } from '../pages.ts';
import { Host } from './host.ts';
import { isKept, isNotKept } from './kept.ts';

/*
 * What is kept on purpose, what can be removed, and how nothing is kept at all.
 */

test.use({ serviceWorkers: 'allow' });

let host: Host;
let site: string;

test.beforeEach(async () => {
  host = new Host('dist');
  site = (await host.open()).slice(0, -1);
});

test.afterEach(() => host.close());

const title = 'A Noble Failure, Narrowly Avoided';

/** What the storage of this browser holds for the site, and whether a worker looks after it. */
async function left(page: Page): Promise<{ caches: string[]; workers: number }> {
  return page.evaluate(async () => ({
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
}

test('an interview is kept from its page, with its size said before, and let go again', async ({
  page,
}) => {
  await page.goto(site + interview);
  await isKept(page, site + interview);
  const button = page.locator('[data-keep] button');
  await button.scrollIntoViewIfNeeded();
  await expect(button).toHaveText(/^Keep for offline \(0\.\d MB\)$/);
  await button.press('Enter');
  await expect(page.locator('[data-keep]')).toContainText('Kept for offline.');
  await expect(button).toHaveText('Keep no longer');
  await expect(button).toBeFocused();
  await page.reload();
  await button.scrollIntoViewIfNeeded();
  await expect(button).toHaveText('Keep no longer');
  await expect(page.locator('[data-keep]')).toContainText('Kept for offline.');
  expect(await violations(page)).toEqual([]);
  await button.press('Enter');
  await expect(button).toHaveText(/^Keep for offline/);
  await expect(page.locator('[data-keep]')).not.toContainText('Kept');
  await button.press('Enter');
  await expect(button).toHaveText('Keep no longer');
  await page.goto(`${site}/offline/`);
  await expect(page.locator('[data-list] li')).toContainText('kept by you');
});

test('the whole library is kept with its search, by keyboard, and removed', async ({
  page,
  context,
}) => {
  test.slow();
  await page.goto(`${site}/offline/`);
  const all = page.locator('[data-keep-all]');
  await expect(all).toHaveText(/^Keep the one interview \(0\.\d MB\)$/);
  expect(await violations(page)).toEqual([]);
  await all.press('Enter');
  await expect(page.locator('[data-all-kept]')).toBeVisible({ timeout: 20_000 });
  expect(await violations(page)).toEqual([]);
  await context.setOffline(true);
  await page.getByRole('link', { name: title }).click();
  await expect(page.locator('h1')).toHaveText(title);
  await page.goto(`${site}/search/?q=fincher`);
  await expect(page.locator('.found mark').first()).toHaveText(/fincher/i);
  await page.goto(`${site}/offline/`);
  await page.getByRole('button', { name: `Remove “${title}”` }).press('Enter');
  await expect(page.locator('[data-nothing]')).toBeVisible();
  await expect(page.locator('#_on-device')).toBeFocused();
});

test('a search that was kept in part is not said to be there, and can be had', async ({ page }) => {
  await page.goto(`${site}/offline/`);
  await page.locator('[data-keep-all]').click();
  await expect(page.locator('[data-all-kept]')).toBeVisible({ timeout: 20_000 });
  // As after a stop while the index was on its way.
  await page.evaluate(async () => {
    const name = (await caches.keys()).find((each) => each.startsWith('two-shot index')) ?? '';
    const cache = await caches.open(name);
    const [text] = (await cache.keys()).filter(({ url }) => url.includes('/texts/'));
    if (text) await cache.delete(text);
  });
  await page.reload();
  await expect(page.locator('[data-keep-all]')).toHaveText(
    /^Keep the search as well \(\d\.\d MB\)$/,
  );
  await expect(page.locator('[data-all-kept]')).toBeHidden();
  await page.locator('[data-keep-all]').click();
  await expect(page.locator('[data-all-kept]')).toBeVisible({ timeout: 20_000 });
});

test('where the storage takes no more that is said, and nothing is kept in part', async ({
  page,
}) => {
  await page.goto(`${site}/offline/`);
  await isKept(page, `${site}/offline/`);
  await page.evaluate(() => {
    const storage = Cache.prototype;
    const put = Reflect.get(storage, 'put');
    let files = 0;
    storage.put = function (...given): Promise<void> {
      files += 1;
      if (files > 3) return Promise.reject(new DOMException('No room', 'QuotaExceededError'));
      return Reflect.apply(put, this, given);
    };
  });
  await page.locator('[data-keep-all]').click();
  await expect(page.locator('[data-said]')).toHaveText(/There is no room/);
  await expect(page.locator('[data-keep-all]')).toBeFocused();
  await isNotKept(page, site + interview);
});

test('a reader can have nothing kept, and that is remembered', async ({ page }) => {
  await page.goto(site + interview);
  await isKept(page, site + interview);
  await page.goto(`${site}/offline/`);
  await page.getByRole('button', { name: 'Keep nothing on this device' }).click();
  await expect(page.locator('[data-switch-words]')).toContainText('Nothing is kept');
  await expect.poll(() => left(page)).toEqual({ caches: [], workers: 0 });
  await page.goto(site + interview, { waitUntil: 'networkidle' });
  await page.goto(`${site}/search/?q=fincher`);
  await expect(page.locator('.found mark').first()).toHaveText(/fincher/i);
  // The index would be kept two seconds after the first answer.
  await page.waitForTimeout(3_000);
  expect(await left(page)).toEqual({ caches: [], workers: 0 });
  await page.goto(`${site}/offline/`);
  await page.getByRole('button', { name: 'Keep pages again' }).click();
  await expect.poll(() => left(page).then(({ workers }) => workers)).toBe(1);
});

test('of two sites on one origin neither touches what the other keeps', async ({ page }) => {
  await page.goto(site + interview);
  await isKept(page, site + interview);
  const other = ['two-shot pages 1 /reader/', 'two-shot index /reader/ abc'];
  await page.evaluate(async (names) => {
    for (const name of names) await caches.open(name);
  }, other);
  await page.goto(`${site}/offline/`);
  await page.getByRole('button', { name: 'Keep nothing on this device' }).click();
  await expect.poll(() => left(page)).toEqual({ caches: other, workers: 0 });
});

test('the page is looked at on phones and desks, in the light and in the dark', async ({
  page,
}) => {
  await page.goto(site + interview);
  await isKept(page, site + interview);
  await page.goto(`${site}/offline/`);
  await expect(page.locator('[data-list] li')).toBeVisible();
  for (const width of [320, 390, 1440]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      expect(await violations(page), `${width} ${colorScheme}`).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(width);
      await page.screenshot({
        path: test.info().outputPath(`offline-${width}-${colorScheme}.png`),
        fullPage: true,
      });
    }
  }
});

test.describe('Without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the offline page says that it needs it', async ({ page }) => {
    await page.goto(`${site}/offline/`);
    await expect(page.locator('.hint-without-script')).toBeVisible();
    await expect(page.locator('.offline-page button:visible')).toHaveCount(0);
  });
});
