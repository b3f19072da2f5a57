import { expect, test } from '@playwright/test';
import { interview } from '../pages.ts';
import { violations } from '../axe.ts';
import { Host } from './host.ts';
import { isKept } from './kept.ts';

/*
 * What was read once can be read without a network.
 */

test.use({ serviceWorkers: 'allow' });

let host: Host;
let site: string;

test.beforeEach(async () => {
  host = new Host('dist');
  site = (await host.open()).slice(0, -1);
});

test.afterEach(() => host.close());

test('an interview that was opened once is there offline, as it was', async ({ page, context }) => {
  await page.goto(site + interview);
  await isKept(page, site + interview);
  await context.setOffline(true);
  const missing: string[] = [];
  page.on('requestfailed', (request) => missing.push(request.url()));
  await page.reload();
  await expect(page.locator('h1')).toHaveText('A Noble Failure, Narrowly Avoided');
  await expect(page.locator('.kept-note')).toContainText('This is the copy of');
  expect(await violations(page)).toEqual([]);
  await expect(page.locator('.interview .text')).toHaveCSS('font-family', /Newsreader/);
  expect(await page.evaluate(() => document.fonts.check('1rem Newsreader'))).toBe(true);
  // What is loaded when it is wanted is there too.
  await page.locator('.cite summary').click();
  await expect(page.locator('.citations .formats')).toBeVisible();
  expect(missing.filter((address) => !/icon|manifest/.test(address))).toEqual([]);
});

test('a page that is not on the device leads to those that are, with a status that is honest', async ({
  page,
  context,
}) => {
  await page.goto(site + interview);
  await isKept(page, site + interview);
  await context.setOffline(true);
  const answer = await page.goto(`${site}/films/her/?from=test`);
  expect(answer?.status()).toBe(503);
  await expect(page.locator('[data-asked]')).toHaveText('/films/her/?from=test');
  await expect(page.locator('[data-list] a')).toHaveText('A Noble Failure, Narrowly Avoided');
  await expect(page.locator('.kept-note')).toHaveCount(0);
  expect(await violations(page)).toEqual([]);
  await context.setOffline(false);
  // It tries by itself where the browser says that there is a network.
  await expect(page.locator('h1')).toContainText('Her', { timeout: 15_000 });
});

test('a host that is silent or in trouble is not waited for where a page is kept', async ({
  page,
}) => {
  await page.goto(site + interview);
  await isKept(page, site + interview);
  host.mood = 'silent';
  await page.goto(site + interview);
  await expect(page.locator('.kept-note')).toBeVisible();
  host.mood = 'trouble';
  await page.goto(site + interview);
  await expect(page.locator('.kept-note')).toBeVisible();
  host.mood = 'well';
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('.kept-note')).toHaveCount(0);
});

test('an interview the host took away leaves the device', async ({ page, context }) => {
  await page.goto(site + interview);
  await isKept(page, site + interview);
  host.statuses.set(interview.slice(1), 410);
  expect((await page.goto(site + interview))?.status()).toBe(410);
  await context.setOffline(true);
  await page.goto(site + interview);
  await expect(page.locator('[data-missing]')).toBeVisible();
});
