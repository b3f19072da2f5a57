import { expect, test, type Page } from '@playwright/test';

const interview = '/interviews/spike-jonze-her/';

test.use({ viewport: { width: 1440, height: 900 } });

const offer = (page: Page) => page.getByRole('complementary', { name: 'Where you stopped' });

const remembered = (page: Page) =>
  page.evaluate(() => localStorage.getItem('two-shot:places') ?? '');

/** Brings a passage to the line where the eyes are. Returns its id. */
async function readTo(page: Page, passage: number): Promise<string> {
  return page
    .locator('.interview .passage')
    .nth(passage)
    .evaluate((element) => {
      const { top } = element.getBoundingClientRect();
      window.scrollTo(0, window.scrollY + top - window.innerHeight * 0.25);
      return element.id;
    });
}

/** Reads up to a passage, and goes away. */
async function stopAt(page: Page, passage: number): Promise<string> {
  await page.goto(interview);
  await expect(page.locator('[data-time-left]').first()).toHaveText(/min left/);
  const id = await readTo(page, passage);
  await page.waitForTimeout(100);
  await page.goto('/about/');
  return id;
}

test('I am offered to go on where I stopped, and nothing moves before I take the offer', async ({
  page,
}) => {
  const id = await stopAt(page, 14);
  expect(await remembered(page)).toContain(id);
  await page.goto(interview);
  await expect(offer(page)).toBeVisible();
  const passage = page.locator(`[id="${id}"]`);
  const [first = ''] = ((await passage.textContent()) ?? '').split(' ');
  await expect(offer(page).getByRole('status')).toContainText(/You stopped at ‘.* …’/);
  await expect(offer(page).getByRole('status')).toContainText(first);
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  const entries = await page.evaluate(() => history.length);
  await offer(page).getByRole('link', { name: 'Continue' }).click();
  await expect(passage).toBeInViewport();
  expect(decodeURIComponent(new URL(page.url()).hash)).toBe(`#${id}`);
  expect(await passage.evaluate((element) => element.matches(':target'))).toBe(true);
  expect(await page.evaluate(() => history.length)).toBe(entries + 1);
  await expect(offer(page)).toBeHidden();
  await page.evaluate(() => history.back());
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('');
});

test('the offer can be declined, and is not made again', async ({ page }) => {
  await stopAt(page, 14);
  await page.goto(interview);
  await offer(page).getByRole('button', { name: 'Dismiss' }).click();
  await expect(offer(page)).toBeHidden();
  await expect(page.locator('main')).toBeFocused();
  expect(await remembered(page)).toBe('[]');
  await page.reload();
  await page.waitForTimeout(300);
  await expect(offer(page)).toBeHidden();
});

test('the offer goes away when I have come to that place myself, and not before', async ({
  page,
}) => {
  await stopAt(page, 14);
  await page.goto(interview);
  await expect(offer(page)).toBeVisible();
  await readTo(page, 10);
  await page.waitForTimeout(200);
  await expect(offer(page)).toBeVisible();
  await readTo(page, 15);
  await expect(offer(page)).toBeHidden();
});

test('looking in does not lose my place', async ({ page }) => {
  const id = await stopAt(page, 14);
  await stopAt(page, 3);
  await page.goto(interview);
  await expect(offer(page)).toBeVisible();
  expect(await remembered(page)).toContain(id);
});

test('my place is remembered while I rest there, not only when I leave', async ({ page }) => {
  await page.goto(interview);
  const id = await readTo(page, 8);
  await expect.poll(() => remembered(page), { timeout: 5_000 }).toContain(id);
});

test('no offer is made at the beginning, at the end, or when a link leads elsewhere', async ({
  page,
}) => {
  await stopAt(page, 0);
  await page.goto(interview);
  await page.waitForTimeout(300);
  await expect(offer(page)).toBeHidden();
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  await page.waitForTimeout(100);
  await page.goto('/about/');
  expect(await remembered(page)).toContain('"share":1,');
  await page.goto(interview);
  await page.waitForTimeout(300);
  await expect(offer(page)).toBeHidden();
  await stopAt(page, 14);
  await page.goto(interview);
  await expect(offer(page)).toBeVisible();
  const id = (await page.locator('.passage').nth(5).getAttribute('id')) ?? '';
  await page.goto('/about/');
  await page.goto(`${interview}#${encodeURIComponent(id)}`);
  await page.waitForTimeout(300);
  await expect(offer(page)).toBeHidden();
});

test('a reload leaves me where I am, without an offer', async ({ page }) => {
  await page.goto(interview);
  await expect(page.locator('[data-time-left]').first()).toHaveText(/min left/);
  await readTo(page, 14);
  await page.waitForTimeout(100);
  await page.reload();
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(1_000);
  await expect(offer(page)).toBeHidden();
});

test('a place is found by an id it had before, and none is offered that is gone', async ({
  page,
}) => {
  await page.goto('/about/');
  const remember = (passage: string) =>
    page.evaluate((id) => {
      const place = { path: '/interviews/spike-jonze-her/', passage: id, share: 0.5, date: '2025' };
      localStorage.setItem('two-shot:places', JSON.stringify([place]));
    }, passage);
  await remember('an-id-of-old');
  await page.goto(interview);
  await page.waitForTimeout(300);
  await expect(offer(page)).toBeHidden();
  // As the ledger would write it.
  await page.route(`**${interview}`, async (route) => {
    const response = await route.fetch();
    let count = 0;
    const body = (await response.text()).replace(/<p class="passage[^>]*>/g, (tag) =>
      count++ === 12 ? `${tag}<span id="an-id-of-old"></span>` : tag,
    );
    await route.fulfill({ response, body });
  });
  await page.goto(interview);
  await offer(page).getByRole('link', { name: 'Continue' }).click();
  await expect(page.locator('.passage').nth(12)).toBeInViewport();
  expect(new URL(page.url()).hash).not.toContain('of-old');
});

test('whatever is in the memory, the page works', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto('/about/');
  for (const text of ['{', 'null', '[{}]', '{"__proto__":1}', 'x'.repeat(1_000_000)]) {
    await page.evaluate((value) => localStorage.setItem('two-shot:places', value), text);
    await page.goto(interview);
    await expect(page.locator('[data-time-left]').first()).toHaveText(/min left/);
    await readTo(page, 6);
    await page.waitForTimeout(100);
    await page.goto('/about/');
    expect(JSON.parse(await remembered(page))).toHaveLength(1);
  }
  expect(errors).toEqual([]);
});

test('where a link has led me is not where I stopped', async ({ page }) => {
  const id = await stopAt(page, 14);
  await page.goto(interview);
  await offer(page).getByRole('link', { name: 'Continue' }).click();
  await page.evaluate(() => {
    location.hash = '#_source';
  });
  await expect(page.locator('#_source')).toBeInViewport();
  await page.waitForTimeout(1_800);
  await page.goto('/about/');
  expect(await remembered(page)).toContain(id);
});
