import { expect, test } from '@playwright/test';
import { pages } from './pages.ts';
import { strained } from './stress/site.ts';

for (const address of pages) {
  test(`${address} asks nothing of any other host, and breaks no rule of its policy`, async ({
    page,
    baseURL,
  }) => {
    const foreign: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(baseURL ?? '')) foreign.push(request.url());
    });
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.goto(address);
    await expect(page.locator('h1')).toHaveCount(1);
    expect(foreign).toEqual([]);
    // A browser's own word on a page that is none.
    expect(complaints.filter((text) => !/\b404\b/.test(text))).toEqual([]);
  });

  test(`${address} is never wider than the window`, async ({ page }) => {
    await page.goto(address);
    for (const width of [320, 360, 390, 600, 820, 1024, 1200, 1440, 2000, 2560]) {
      await page.setViewportSize({ width, height: 800 });
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect.soft(overflow, `${width} px`).toBeLessThanOrEqual(0);
    }
  });
}

test('at 400 % zoom nothing has to be scrolled sideways, is cut off or covered', async ({
  page,
}) => {
  // A window of 1280 × 1024 px.
  await page.setViewportSize({ width: 320, height: 256 });
  for (const address of [...pages, ...Object.values(strained)]) {
    await page.goto(address);
    const faults = await page.evaluate(() => {
      scrollTo(0, document.documentElement.scrollHeight / 2);
      const shown = Array.from(document.body.querySelectorAll('*')).filter(
        (element) =>
          element.checkVisibility() &&
          // What only screen readers are given is cut off by design.
          !element.closest('.visually-hidden, .skip') &&
          element.clientWidth > 1,
      );
      const cut = shown.filter(
        (element) =>
          getComputedStyle(element).overflowX !== 'visible' &&
          element.scrollWidth > element.clientWidth + 1,
      );
      const outside = shown.filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 0 && (left < -1 || right > innerWidth + 1);
      });
      const sticking = shown.filter((element) =>
        /fixed|sticky/.test(getComputedStyle(element).position),
      );
      const covering = sticking.filter(
        (element) => element.getBoundingClientRect().height > innerHeight / 2,
      );
      const name = (element: Element): string => `${element.localName}.${element.className}`;
      return [
        ...cut.map((element) => `cut off: ${name(element)}`),
        ...outside.map((element) => `outside: ${name(element)}`),
        ...covering.map((element) => `covering: ${name(element)}`),
      ];
    });
    expect.soft(faults, address).toEqual([]);
  }
});

test('an address that is none gets a page that helps', async ({ page }) => {
  const response = await page.goto('/no-such-page/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('main').getByRole('link', { name: 'interviews' })).toBeVisible();
});
