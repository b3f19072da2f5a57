import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { violations } from '../axe.ts';
import { interview } from '../pages.ts';
import { Host } from './host.ts';
import { isKept } from './kept.ts';

/*
 * A site that was kept on devices is published with `offline: false`: at the next visit all of it goes,
 * and no page offers to keep anything.
 */

test.use({ serviceWorkers: 'allow' });
// The site is built once.
test.describe.configure({ mode: 'default' });

const folder = mkdtempSync(path.join(tmpdir(), 'two-shot-off-'));
let host: Host;
let site: string;

test.beforeAll(() => {
  const env = { ...process.env, CI: '', OFFLINE: 'false' };
  execFileSync('npm', ['run', '--silent', 'build', '--', '--out', folder], { env, stdio: 'pipe' });
});

test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.beforeEach(async () => {
  host = new Host('dist');
  site = (await host.open()).slice(0, -1);
});

test.afterEach(() => host.close());

/** What the storage of this browser holds, and whether a worker looks after it. */
async function left(page: Page): Promise<{ caches: string[]; workers: number }> {
  return page.evaluate(async () => ({
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
}

const nothing = { caches: [], workers: 0 };

test('what was kept goes at the next visit, with its worker, and stays away', async ({ page }) => {
  test.slow();
  await page.goto(site + interview);
  await isKept(page, site + interview);
  await page.locator('[data-keep] button').click();
  await expect(page.locator('[data-keep]')).toContainText('Kept for offline.');
  await page.goto(`${site}/search/?q=fincher`);
  await expect(page.locator('.found mark').first()).toBeVisible();
  host.folder = folder;
  await page.goto(site + interview);
  await expect.poll(() => left(page), { timeout: 15_000 }).toEqual(nothing);
  await expect(page.locator('[data-keep]')).toHaveCount(0);
  await expect(page.locator('a[href$="/offline/"]')).toHaveCount(0);
  await page.goto(`${site}/search/?q=fincher`);
  await expect(page.locator('.found mark').first()).toBeVisible();
  // The index would be kept two seconds after the first answer.
  await page.waitForTimeout(3_000);
  expect(await left(page)).toEqual(nothing);
});

test('whoever comes to the offline page is told, and is offered nothing', async ({ page }) => {
  host.folder = folder;
  await page.goto(`${site}/offline/`, { waitUntil: 'networkidle' });
  await expect(page.locator('main')).toContainText('This site keeps no pages on devices.');
  await expect(page.locator('main button')).toHaveCount(0);
  expect(await violations(page)).toEqual([]);
  expect(await left(page)).toEqual(nothing);
});
