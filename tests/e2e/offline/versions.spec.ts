import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { interview } from '../pages.ts';
import { Host } from './host.ts';
import { isKept } from './kept.ts';
import { writeVersion } from './second-version.ts';

/*
 * Whatever is published while a reader reads, and wherever the network goes away: a page is shown with
 * the styles and scripts of its own version, and never with others.
 */

test.use({ serviceWorkers: 'allow' });

const folder = mkdtempSync(path.join(tmpdir(), 'two-shot-versions-'));
const versions = ['One', 'Two', 'Three'] as const;
const addresses = [interview, '/films/her/', '/offline/', '/search/'];

test.beforeAll(() => {
  for (const version of versions) writeVersion('dist', path.join(folder, version), version);
});

test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The versions of what is shown: of the page, its styles, and its scripts. */
async function shownVersions(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const meta = document.querySelector('meta[name="version-of-page"]');
    const style = getComputedStyle(document.documentElement);
    const { versionsOfScripts = [] } = globalThis as { versionsOfScripts?: string[] };
    const all = [
      meta?.getAttribute('content') ?? 'none',
      style.getPropertyValue('--version-of-style').trim() || 'none',
      ...versionsOfScripts,
    ];
    return [...new Set(all)];
  });
}

/** Fifty orders take some minutes: `ORDERS=50`. */
const orders = Number(process.env['ORDERS'] ?? 8);

test(`what is shown is of one version, in ${orders} orders of reading, publishing and losing the network`, async ({
  browser,
}) => {
  test.setTimeout(60_000 + orders * 15_000);
  for (let seed = 1; seed <= orders; seed += 1) {
    const host = new Host(path.join(folder, 'One'));
    const site = (await host.open()).slice(0, -1);
    const context = await browser.newContext({ serviceWorkers: 'allow' });
    const page = await context.newPage();
    const next = numbers(seed);
    const pick = <Value>(values: readonly Value[]): Value =>
      values[Math.floor(next() * values.length)] as Value;
    let at = pick(addresses);
    let isOffline = false;
    let steps = '';
    await page.goto(site + at, { waitUntil: 'load' });
    if (seed % 2 === 0) await isKept(page, `${site}/offline/`);
    for (let step = 0; step < 8; step += 1) {
      const what = pick(['visit', 'visit', 'publish', 'network', 'reload', 'wait'] as const);
      steps += ` ${what}`;
      if (what === 'visit') at = pick(addresses);
      if (what === 'publish') host.folder = path.join(folder, pick(versions));
      if (what === 'network') await context.setOffline((isOffline = !isOffline));
      if (what === 'wait') await page.waitForTimeout(300);
      const arriving = what === 'reload' ? page.reload() : page.goto(site + at);
      // Before the worker is there, a browser shows its own page where there is no network.
      if ((await arriving.catch(() => null)) === null) continue;
      await page.waitForTimeout(60);
      const shown = await shownVersions(page);
      expect(shown, `order ${seed}:${steps} ${at}${isOffline ? ' offline' : ''}`).toHaveLength(1);
      if (!isOffline) {
        expect(shown[0], `order ${seed}:${steps}`).toBe(path.basename(host.folder));
      }
    }
    await context.close();
    await host.close();
  }
});

/** Pseudo-random numbers from 0 to 1, the same for the same seed (a linear congruence). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296) / 4_294_967_296;
}
