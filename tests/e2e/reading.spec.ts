import { expect, test } from '@playwright/test';

const interview = '/interviews/spike-jonze-her/';
const pages = [
  '/',
  '/interviews/',
  interview,
  '/films/',
  '/films/her/',
  '/people/',
  '/people/spike-jonze/',
  '/quotes/',
  '/index/',
  '/about/',
];

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
    expect(complaints).toEqual([]);
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole interview can be read: seven questions, seven answers, notes and pull-quotes', async ({
    page,
  }) => {
    await page.goto(interview);
    await expect(page.locator('.turn.question')).toHaveCount(7);
    await expect(page.locator('.turn.answer')).toHaveCount(7);
    expect(await page.locator('.note').count()).toBeGreaterThanOrEqual(15);
    expect(await page.locator('.pull-quote').count()).toBeGreaterThanOrEqual(4);
    await expect(page.locator('.film-card').first()).toContainText('Her');
    await expect(page.locator('#_source')).toContainText('The Playlist');
  });

  test('a link to a passage lands on it', async ({ page }) => {
    await page.goto(interview);
    const id = await page.locator('.passage').nth(12).getAttribute('id');
    await page.goto(`${interview}#${encodeURIComponent(id ?? '')}`);
    await expect(page.locator('.passage:target')).toBeInViewport();
  });

  test('a note leads back to its mark', async ({ page }) => {
    await page.goto(interview);
    await page.locator('.mark a').first().click();
    await expect(page.locator('.note:target')).toBeInViewport();
    await page.locator('.note:target .number').click();
    expect(new URL(page.url()).hash).toBe('#_mark-1');
  });
});

for (const width of [360, 390, 820, 1440, 2560]) {
  test(`nothing is wider than a window of ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const address of pages) {
      await page.goto(address);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      expect(overflow, address).toBeLessThanOrEqual(0);
    }
  });
}

test('notes in the margin never overlap', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(interview);
  const boxes = await page
    .locator('.note, .film-card')
    .evaluateAll((elements) =>
      elements
        .map((element) => element.getBoundingClientRect())
        .map(({ top, bottom }) => ({ top, bottom })),
    );
  for (const [index, { top }] of boxes.entries()) {
    if (index > 0) expect(top).toBeGreaterThanOrEqual((boxes[index - 1]?.bottom ?? 0) - 0.5);
  }
});

test('the first Tab goes to a link that skips to the text', async ({ page }) => {
  await page.goto(interview);
  await page.keyboard.press('Tab');
  await expect(page.locator('.skip')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('an address that is none gets a page that helps', async ({ page }) => {
  const response = await page.goto('/no-such-page/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('main').getByRole('link', { name: 'interviews' })).toBeVisible();
});
