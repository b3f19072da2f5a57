import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { servers, type Running } from '../../build/hosting/servers.ts';
import { run } from '../../build/magazine.ts';
import { interview } from '../pages.ts';
import { listenForViolations } from '../stopped.ts';
import { doAsReadersDo } from '../what-readers-do.ts';
import { isKept } from './kept.ts';

/*
 * Our own site below a path, on nginx with the configuration that is shipped: nothing that readers do
 * is stopped, and what they kept is there when the server is not.
 */

test.use({ serviceWorkers: 'allow' });

const folder = mkdtempSync(path.join(tmpdir(), 'two-shot-below-'));
let server: Running;
let site: string;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  const { status, stderr } = run('build.ts', ['--out', folder, '--quiet'], {
    BASE_PATH: '/reader/',
  });
  expect(status, stderr).toBe(0);
  server = await servers.nginx(folder, '/reader/');
  site = `http://127.0.0.1:${server.port}/reader`;
});

test.afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('below /reader/ on nginx the policy stops nothing of reading, sharing, searching, keeping, going offline', async ({
  page,
  context,
}) => {
  test.slow();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const stopped = await listenForViolations(page);
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(`${site}/`)) elsewhere.push(request.url());
  });
  await doAsReadersDo(page, site);
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).not.toBe('');

  await page.goto(`${site}/offline/`);
  await page.locator('[data-keep-all]').click();
  await expect(page.locator('[data-all-kept]')).toBeVisible({ timeout: 20_000 });
  await isKept(page, site + interview);
  await context.setOffline(true);
  await page.goto(site + interview);
  await expect(page.locator('.kept-note')).toBeVisible();
  await page.locator('.cite summary').click();
  await expect(page.locator('.citations .formats')).toBeVisible();
  await page.goto(`${site}/search/?q=%22noble%20failure%22`);
  await expect(page.locator('.found mark').first()).toHaveText(/noble failure/i);
  await page.goto(`${site}/films/her/`);
  await expect(page.locator('[data-missing]')).toBeVisible();
  await context.setOffline(false);
  await expect(page.locator('h1')).toContainText('Her', { timeout: 15_000 });
  // Through the worker a redirect is one as well.
  await page.goto(`${site}/people/spike-jonze`);
  expect(page.url()).toBe(`${site}/people/spike-jonze/`);

  await page.goto(`${site}/offline/`);
  await page.getByRole('button', { name: 'Keep nothing on this device' }).click();
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
  expect(stopped).toEqual([]);
  expect(elsewhere).toEqual([]);
});
