import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { violations } from '../axe.ts';
import { Host } from './host.ts';
import { isKept } from './kept.ts';

/*
 * Where the index is too large to be kept with a single interview, the interviews that are kept are
 * searched themselves. The site is the invented one of tests/e2e/stress, its index said to be large.
 */

test.use({ serviceWorkers: 'allow' });

const folder = path.resolve('test-results/stress/site');
const [panel, arabic] = ['/interviews/panel/', '/interviews/arabic/'];
let host: Host;
let site: string;

test.beforeEach(async () => {
  host = new Host(folder);
  const manifest = readFileSync(path.join(folder, 'search/manifest.json'), 'utf8');
  const larger = { ...(JSON.parse(manifest) as object), bytes: 9_000_000 };
  host.texts.set('search/manifest.json', JSON.stringify(larger));
  site = (await host.open()).slice(0, -1);
});

test.afterEach(() => host.close());

const only = 'Only the 2 interviews on this device were searched. The others need the network.';
const field = (page: Page) => page.locator('dialog[open] input');
const hits = (page: Page) => page.locator('.found .hits a[data-result]');

async function openBoth(page: Page): Promise<void> {
  for (const address of [arabic, panel]) {
    await page.goto(site + address);
    await isKept(page, site + address);
  }
}

test('interviews that were opened are searched in the dialog, which says so', async ({
  page,
  context,
}) => {
  test.slow();
  await openBoth(page);
  expect(host.asked.filter((each) => /kept-answers|say-kept/.test(each))).toHaveLength(2);
  await context.setOffline(true);
  await page.goto(site + panel);
  await page.keyboard.press('/');
  await field(page).fill('"that so"');
  await expect(page.locator('dialog[open]')).toContainText(only);
  await expect(page.locator('dialog[open] .hits mark').first()).toHaveText('that so');
  await expect(page.locator('.needs-network')).toHaveCount(0);
  expect(await violations(page)).toEqual([]);
  // What is nowhere in them may be somewhere else.
  await field(page).fill('blorpwuzzle');
  await expect(page.locator('dialog[open]')).toContainText('“blorpwuzzle” is in none of them.');
  await expect(page.locator('dialog[open]')).not.toContainText('nowhere in the library');
  // From right to left, and a letter that is wrong.
  await field(page).fill('السفينة');
  await expect(page.locator('dialog[open] .found-group[dir=rtl] mark').first()).toHaveText(
    'السفينة',
  );
  await field(page).fill('umbrela');
  await expect(page.locator('dialog[open] .read-as')).toContainText('umbrella');
  await hits(page).first().click();
  await expect(page).toHaveURL(/\/interviews\/panel\/#/);
  await expect(page.locator('.kept-note')).toBeVisible();
});

test('the search page finds them by filters and as lines, until the network is back', async ({
  page,
  context,
}) => {
  test.slow();
  await openBoth(page);
  const keep = page.locator('[data-keep] button');
  await keep.scrollIntoViewIfNeeded();
  await keep.click();
  await expect(page.locator('[data-keep]')).toContainText('Kept for offline.');
  await context.setOffline(true);
  await page.goto(`${site}/search/?q=umbrella`);
  await expect(page.locator('main')).toContainText(only);
  const filters = page.locator('[data-counts]');
  await filters.getByLabel(/^A Ferryman/).check();
  await expect(hits(page).first()).toContainText('A Ferryman');
  await expect(page.locator('main')).toContainText(only);
  await page.goto(`${site}/search/?q=umbrella+speaker:orchard&view=lines`);
  await expect(page.locator('.concordance tbody tr').first()).toContainText('Ilse Orchard');
  await page.goto(`${site}/search/?q=umbrella`);
  await expect(page.locator('main')).toContainText(only);
  await context.setOffline(false);
  await page.locator('main input[name=q]').press('Enter');
  await expect(page.locator('.found .total')).toBeVisible();
  await expect(page.locator('main')).not.toContainText(only);
});

test('a network that is silent does not keep anybody waiting', async ({ page }) => {
  test.slow();
  await openBoth(page);
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await expect.poll(() => host.asked.includes('/search/manifest.json')).toBe(true);
  host.mood = 'silent';
  await field(page).fill('umbrella');
  await expect(page.locator('dialog[open]')).toContainText(only, { timeout: 8_000 });
});
