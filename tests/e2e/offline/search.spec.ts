import { expect, test, type Page } from '@playwright/test';
import { interview } from '../pages.ts';
import { Host } from './host.ts';
import { isKept } from './kept.ts';

/*
 * What was searched once can be searched without a network.
 */

test.use({ serviceWorkers: 'allow' });

let host: Host;
let site: string;

test.beforeEach(async () => {
  host = new Host('dist');
  site = (await host.open()).slice(0, -1);
});

test.afterEach(() => host.close());

const hits = (page: Page) => page.locator('.found a[data-result]');

/** Waits until all files of the index are kept, as the list of them says. */
async function indexIsKept(page: Page): Promise<void> {
  await expect
    .poll(
      () =>
        page.evaluate(async () => {
          const manifest = await fetch('/search/manifest.json');
          const { version } = (await manifest.json()) as { version: string };
          const packed = await fetch(`/search/${version}/files.packed`);
          const stream = packed.body?.pipeThrough(new DecompressionStream('gzip'));
          const files = (await new Response(stream).json()) as [string, number][];
          const kept = await Promise.all(
            files.map(([path]) => caches.match(new URL(`/search/${version}/${path}`, origin))),
          );
          return kept.filter((each) => each === undefined).length;
        }),
      { timeout: 15_000 },
    )
    .toBe(0);
}

test('the search page opens offline, and answers what it was never asked', async ({
  page,
  context,
}) => {
  test.slow();
  await page.goto(site + '/search/?q=fincher');
  await expect(hits(page).first()).toBeVisible();
  await indexIsKept(page);
  await isKept(page, new URL('/search/', page.url()).href);
  await context.setOffline(true);
  await page.goto(site + '/search/?q=%22noble%20failure%22');
  await expect(page.locator('.found mark').first()).toHaveText(/noble failure/i);
  // The interview was never opened.
  await expect(page.locator('.found-group').first()).toContainText('Not on this device');
  // It looks as it did: styles and fonts are there.
  await expect(page.locator('h1')).toHaveCSS('font-family', /Instrument/);
  await page.getByRole('link', { name: 'Lines', exact: true }).click();
  await expect(page.locator('.concordance tbody tr').first()).toBeVisible();
  await page.reload();
  await expect(page.locator('.concordance tbody tr').first()).toBeVisible();
});

test('the dialog answers offline on a page that is open', async ({ page, context }) => {
  test.slow();
  await page.goto(site + interview);
  await page.keyboard.press('/');
  await page.locator('dialog[open] input').fill('fincher');
  await expect(hits(page).first()).toBeVisible();
  await indexIsKept(page);
  await context.setOffline(true);
  await page.locator('dialog[open] input').fill('gondry');
  await expect(page.locator('dialog mark').first()).toHaveText('Gondry');
});
