import { expect, test, type Page } from '@playwright/test';

const interview = '/interviews/spike-jonze-her/';
const current = '#_contents [aria-current=location]';

/** Puts the element a link of the contents leads to at the top of the window. */
async function readOnTo(page: Page, link: number): Promise<string> {
  const href = (await page.locator('#_contents a').nth(link).getAttribute('href')) ?? '';
  await page.evaluate(
    (id) => {
      document.getElementById(id)?.scrollIntoView({ behavior: 'instant' });
    },
    decodeURIComponent(href.slice(1)),
  );
  return href;
}

test.describe('at a desk', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('the contents mark where I am, one place at a time', async ({ page }) => {
    await page.goto(interview);
    await expect(page.locator(current)).toHaveCount(0);
    const questions = page.locator('.turn.question');
    for (const index of [1, 3, 2]) {
      const id = (await questions.nth(index).locator('.passage').first().getAttribute('id')) ?? '';
      await page.evaluate((to) => {
        document.getElementById(to)?.scrollIntoView({ behavior: 'instant' });
      }, id);
      await expect(page.locator(current)).toHaveCount(1);
      await expect(page.locator(current)).toHaveAttribute('href', `#${encodeURIComponent(id)}`);
    }
  });

  test('the place I asked for is the one that is marked, wherever it comes to stand', async ({
    page,
  }) => {
    await page.goto(interview);
    const links = page.locator('#_contents a');
    for (let index = 0; index < (await links.count()); index++) {
      await links.nth(index).click();
      await expect(links.nth(index)).toHaveAttribute('aria-current', 'location');
      await expect(page.locator(current)).toHaveCount(1);
    }
    await page.mouse.move(700, 400);
    await page.mouse.wheel(0, -3_000);
    await expect(links.last()).not.toHaveAttribute('aria-current');
  });

  test('the mark is kept in view within the contents; page and focus stay', async ({ page }) => {
    await page.goto(interview);
    // As if there were more entries than the window is high.
    await page.locator('#_contents').evaluate((contents) => {
      for (const entry of contents.querySelectorAll('li')) entry.classList.add('tall');
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('#_contents li.tall { min-height: 10rem }');
      document.adoptedStyleSheets = [sheet];
    });
    const last = (await page.locator('#_contents a').count()) - 1;
    await readOnTo(page, last);
    const top = () =>
      page
        .locator('.passage')
        .last()
        .evaluate((passage) => passage.getBoundingClientRect().top);
    const before = await top();
    await expect(page.locator(current)).toBeInViewport();
    expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(2);
    await expect(page.locator('body')).toBeFocused();
    await readOnTo(page, 0);
    await expect(page.locator('#_contents a').first()).toBeInViewport();
  });

  test('the time left grows short, and is gone at the end', async ({ page }) => {
    await page.goto(interview);
    const left = page.locator('[data-time-left]').first();
    await expect(left).toHaveText(/^\d+ min left$/);
    const before = parseInt((await left.textContent()) ?? '');
    await page.locator('.passage').nth(12).scrollIntoViewIfNeeded();
    await expect.poll(async () => parseInt((await left.textContent()) ?? '')).toBeLessThan(before);
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    await expect(left).toBeEmpty();
    expect(await left.evaluate((element) => element.closest('[aria-live], [role=status]'))).toBe(
      null,
    );
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 800 } });

  test('the sheet of contents goes away when I follow a link in it', async ({ page }) => {
    await page.goto(interview);
    const contents = page.locator('#_contents');
    await expect(contents).toBeHidden();
    await page.locator('[popovertarget=_contents]:visible').first().click();
    await expect(contents).toBeVisible();
    const link = contents.locator('a').nth(2);
    const href = await link.getAttribute('href');
    await link.click();
    await expect(contents).toBeHidden();
    expect(new URL(page.url()).hash).toBe(href);
    await expect(page.locator(':target')).toBeInViewport();
  });
});

const fragments = [
  '#%',
  '#%E0%A4%A',
  '#__proto__',
  '#constructor',
  '#"><img src=x onerror=alert(1)>',
  "#']:not(*",
  '#_note-999999',
  '#_contents',
  `#${'a'.repeat(100_000)}`,
  '#:~:text=%',
];

for (const fragment of fragments) {
  test(`an address that ends in ${fragment.slice(0, 40)} breaks nothing`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(interview + fragment);
    await readOnTo(page, 3);
    await expect(page.locator(current)).toHaveCount(1);
    await expect(page.locator('[data-time-left]').first()).toHaveText(/min left/);
    await page.evaluate(() => history.replaceState(null, '', '#%'));
    await page.evaluate(() => window.dispatchEvent(new HashChangeEvent('hashchange')));
    expect(errors).toEqual([]);
  });
}

test('the sheet goes when the window grows so wide that it is a column', async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 800 });
  await page.goto(interview);
  await page.getByRole('button', { name: /Contents/ }).click();
  await expect(page.locator('#_contents:popover-open')).toHaveCount(1);
  await page.setViewportSize({ width: 1400, height: 800 });
  await expect(page.locator('#_contents:popover-open')).toHaveCount(0);
  await expect(page.locator('#_contents')).toBeVisible();
});
