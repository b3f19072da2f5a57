import type { Page } from '@playwright/test';
import { placeOf } from './place-of.ts';
import { launchChromium } from './browser.ts';
import type { Found, Searcher } from './searcher.ts';
import { watchSearch } from './watch-search.ts';

/**
 * Types into the search page in Chromium, and reads the links it shows.
 *
 * @param address of the site, with no slash at the end
 */
export async function pageSearcher(address: string): Promise<Searcher> {
  const browser = await launchChromium();
  const page = await browser.newPage();
  const watch = await watchSearch(page);
  await page.goto(`${address}/search/`);
  return {
    async answer(text) {
      await watch.ask(text);
      return readFound(page);
    },
    close: () => browser.close(),
  };
}

async function readFound(page: Page): Promise<Found> {
  const [hits, names, remark] = await Promise.all([
    linksIn(page, '.found-group .hits [data-result], .found-headings [data-result]'),
    linksIn(page, '.found-names [data-result]'),
    page.locator('.found-summary').allTextContents(),
  ]);
  return {
    places: hits.map(placeOf),
    names: names.map((link) => new URL(link).pathname),
    exact: null,
    remark: remark.join(' '),
  };
}

function linksIn(page: Page, selector: string): Promise<string[]> {
  return page
    .locator(selector)
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
}
