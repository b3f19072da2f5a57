import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { contentDirOf } from '../../src/content/content-dir.ts';
import { openLibrary } from '../../src/library/open-library.ts';
import { addresses } from '../../src/library/addresses.ts';
import { embedSize } from '../../src/share/embed.ts';
import { quotePagesOf } from '../../src/share/quote-pages.ts';
import { violations } from './axe.ts';
import { interview } from './pages.ts';
import { strained } from './stress/site.ts';

/* The pages of single quotes, and what other sites put into a frame. */

const root = path.resolve(import.meta.dirname, '../..');

/** Where the pull-quotes of our interview lead. */
async function quotePages(page: Page): Promise<string[]> {
  await page.goto('/quotes/');
  const links = await page
    .locator('.pull-quote .alone')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(links.length).toBeGreaterThan(3);
  return [...new Set(links)];
}

/** As a frame does: a change of the part behind the `#` alone would load nothing. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(address);
}

test('a pull-quote leads to its page, and the page into the interview, at the passage', async ({
  page,
}) => {
  await page.goto('/quotes/');
  await page.locator('.pull-quote .alone').first().click();
  await expect(page.locator('.quote-frame blockquote')).toBeVisible();
  await expect(page.locator('.quote-frame .who')).toHaveText('Spike Jonze, retold');
  const words = await page.locator('.quote-frame blockquote').innerText();
  await page.getByRole('link', { name: 'Read it in the interview' }).click();
  await expect(page.locator('.passage:target')).toBeInViewport();
  const passage = (await page.locator('.passage:target').textContent()) ?? '';
  // The marks of notes stay with the interview.
  expect(passage.replace(/\d+/g, '')).toContain(words.slice(0, 40));
});

for (const width of [360, 390, 820, 1440]) {
  test(`at ${width} px nothing of a quote page or of its embed is cut off`, async ({ page }) => {
    for (const address of await quotePages(page)) {
      for (const one of [address, `${address}#embed`]) {
        await page.setViewportSize({ width, height: 800 });
        await open(page, one);
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(over, one).toBeLessThanOrEqual(0);
      }
    }
  });
}

test('axe finds nothing that shuts people out, light and dark, narrow and wide', async ({
  page,
}) => {
  test.slow();
  const [first = ''] = await quotePages(page);
  for (const address of [first, `${first}#embed`]) {
    for (const width of [390, 1440]) {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        await open(page, address);
        await page.locator('details').evaluateAll((all) => {
          for (const one of all) one.setAttribute('open', '');
        });
        expect.soft(await violations(page), `${address} ${width} ${colorScheme}`).toEqual([]);
      }
    }
  }
});

test('an embed is light or dark as the system is, and asks for nothing but style and type', async ({
  page,
}) => {
  const [first = ''] = await quotePages(page);
  const kinds = new Set<string>();
  page.on('request', (request) => {
    // Browsers look for an icon for their tabs, and here the page has one.
    if (!/\/favicon\.\w+$/.test(request.url())) kinds.add(request.resourceType());
  });
  const papers: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await open(page, `${first}#embed`);
    await page.waitForLoadState('networkidle');
    papers.push(
      await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor),
    );
  }
  expect(new Set(papers).size).toBe(2);
  expect([...kinds].filter((kind) => !['document', 'stylesheet', 'font'].includes(kind))).toEqual(
    [],
  );
});

test('every embed fits the frame that is promised for it', async ({ page }) => {
  const { library } = await openLibrary(root, contentDirOf(root));
  let pages = 0;
  for (const text of library.interviews) {
    for (const quote of quotePagesOf(text, 'pull-quotes')) {
      const { width, height } = embedSize(text, quote);
      await page.setViewportSize({ width, height });
      await open(page, addresses.embed(text.slug, quote.id));
      await page.evaluate(() => document.fonts.ready);
      const tall = await page.locator('body').evaluate((body) => body.scrollHeight);
      expect.soft(tall, quote.id).toBeLessThanOrEqual(height);
      // Honest: not much of the frame is left empty.
      expect.soft(tall, quote.id).toBeGreaterThan(height * 0.75);
      pages++;
    }
  }
  expect(pages).toBeGreaterThan(3);
});

test.describe('in a page of another site', () => {
  /** Serves a page with a frame from another origin: a browser lets only local pages show local ones. */
  async function elsewhere(page: Page, baseURL: string, sandbox: string): Promise<Server> {
    const [first = ''] = await quotePages(page);
    const frame = `<iframe sandbox="${sandbox}" src="${baseURL}${first}#embed" width="600" height="700"></iframe>`;
    const server = createServer((_request, response) => {
      response.setHeader('Content-Type', 'text/html');
      response.end(`<!doctype html><title>Elsewhere</title>${frame}`);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await page.goto(`http://127.0.0.1:${port}/`);
    await expect(page.frameLocator('iframe').locator('blockquote')).toContainText(/\w+ \w+ \w+/);
    return server;
  }

  test('the words stand in a frame that allows nothing at all', async ({ page, baseURL }) => {
    const server = await elsewhere(page, baseURL ?? '', '');
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('.who')).toHaveText('Spike Jonze, retold');
    await expect(frame.getByRole('link', { name: 'Two-Shot' })).toBeVisible();
    for (const hidden of ['nav', '.site-footer', '.picture', '.cite', '.embed-this']) {
      await expect(frame.locator(hidden), hidden).toBeHidden();
    }
    server.close();
  });

  test('a click leads the whole page to the interview', async ({ page, baseURL }) => {
    const server = await elsewhere(
      page,
      baseURL ?? '',
      'allow-same-origin allow-top-navigation-by-user-activation',
    );
    await page.frameLocator('iframe').getByRole('link', { name: 'Read it' }).click();
    await expect(page).toHaveURL(new RegExp(`${interview}#`));
    server.close();
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the words, their source, the code to embed them and their picture are there', async ({
    page,
  }) => {
    await page.goto('/quotes/');
    const address = await page.locator('.pull-quote .alone').first().getAttribute('href');
    await page.goto(address ?? '');
    expect(await page.locator('.quote-frame .asked').innerText()).toContain('The Playlist, retold');
    expect(await page.locator('.quote-frame .provenance').innerText()).toContain('Her 2013');
    await page.locator('.embed-this summary').click();
    await expect(page.getByRole('link', { name: 'See it alone' })).toBeVisible();
    const picture = await page.locator('.picture a').getAttribute('href');
    const answer = await page.request.get(picture ?? '');
    expect(answer.headers()['content-type']).toBe('image/png');
  });
});

test('on a quote page in Arabic what is in English runs from left to right', async ({ page }) => {
  await page.goto(strained.rightToLeft);
  await page.locator('.pull-quote .alone').first().click();
  await expect(page.locator('.quote-page')).toHaveCSS('direction', 'rtl');
  await expect(page.locator('.embed-this summary')).toHaveCSS('direction', 'ltr');
});

test('lines of citations are no longer than one can read', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(interview);
  await page.locator('.pull-quote .alone').first().click();
  await page.getByText('Cite this passage').click();
  const cited = page.locator('.citations li > p').first();
  const size = await cited.evaluate((words) => parseFloat(getComputedStyle(words).fontSize));
  expect(((await cited.boundingBox())?.width ?? 0) / size).toBeLessThan(50);
});

test('on paper a quote page is the quote and its source, and nothing to press', async ({
  page,
}) => {
  const [first = ''] = await quotePages(page);
  await page.goto(first);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('blockquote')).toBeVisible();
  await expect(page.locator('.provenance')).toBeVisible();
  for (const selector of ['.site-header', '.site-footer', '.way-in', '.embed-this', '.picture']) {
    await expect(page.locator(selector)).toBeHidden();
  }
});
