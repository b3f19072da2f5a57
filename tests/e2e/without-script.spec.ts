import { expect, test, type Page } from '@playwright/test';
import { faults, measure } from './page-geometry.ts';
import { interview } from './pages.ts';
import { strained } from './stress/site.ts';

/*
 * Reading needs nothing but HTML and CSS. In Firefox the project switches script off, and with it
 * everything in Playwright that waits inside the page; so it is measured and clicked by place.
 */

test.use({ javaScriptEnabled: false });

test('the whole interview can be read: seven questions, seven answers, notes and pull-quotes', async ({
  page,
}) => {
  await page.goto(interview);
  expect(await page.locator('.turn.question').count()).toBe(7);
  expect(await page.locator('.turn.answer').count()).toBe(7);
  expect(await page.locator('.note').count()).toBeGreaterThanOrEqual(15);
  expect(await page.locator('.pull-quote').count()).toBeGreaterThanOrEqual(4);
  expect(await page.locator('.film-card').first().textContent()).toContain('Her');
  expect(await page.locator('#_source').textContent()).toContain('The Playlist');
});

test('a link to a passage lands on it', async ({ page }) => {
  await page.goto(interview);
  const id = await page.locator('.passage').nth(12).getAttribute('id');
  await page.goto(`${interview}#${encodeURIComponent(id ?? '')}`);
  await expect.poll(() => isInView(page, '.passage:target')).toBe(true);
});

test('a permalink puts the address of its passage into the address bar', async ({ page }) => {
  await page.goto(strained.addresses);
  // Where nothing hovers, as here in Firefox, a passage is tapped before its sign.
  await click(page, '#who-counted-the-trees');
  await click(page, '#who-counted-the-trees .permalink');
  await expect.poll(() => page.url()).toBe(`${strained.addresses}#who-counted-the-trees`);
});

test('an address of old leads to the words, and that of what is gone to what stood there', async ({
  page,
}) => {
  await page.goto(`${strained.addresses}#then-she-painted-the-door`);
  await expect.poll(() => isInView(page, '#a-clerk-did-with-a-ladder')).toBe(true);
  await page.goto(`${strained.addresses}#it-began-with-a-ladder`);
  await expect.poll(() => isInView(page, '.retired:target')).toBe(true);
  expect(await page.locator('.retired:target').textContent()).toContain('that nobody owned');
  await click(page, '.retired:target a');
  await expect.poll(() => page.url()).toBe(`${strained.addresses}#the-orchard-was-counted`);
});

test('the old address of a renamed interview leads on, and to the passage that was asked for', async ({
  page,
}) => {
  const old = strained.addresses.replace('/addresses/', '/the-counting-of-trees/');
  await page.goto(`${old}#who-counted-the-trees`);
  await expect.poll(() => isInView(page, '.way:target')).toBe(true);
  await click(page, '.way:target a');
  await expect.poll(() => page.url()).toBe(`${strained.addresses}#who-counted-the-trees`);
});

for (const width of [390, 1440]) {
  test(`at ${width} px a mark leads to its note, and the note back to its mark`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(interview);
    await click(page, '.mark a[href="#_note-1"]');
    await expect.poll(() => isInView(page, '#_note-1:target')).toBe(true);
    await click(page, '#_note-1 a[href="#_mark-1"]');
    await expect.poll(() => isInView(page, '#_mark-1:target')).toBe(true);
  });
}

for (const [name, address] of Object.entries({ 'our interview': interview, ...strained })) {
  test(`${name}: notes and cards stand beside their words, or between them, and on nothing else`, async ({
    page,
  }) => {
    await page.goto(address);
    const all = await page.locator('.text .note, .text .film-card, .text .corrected').count();
    for (const width of [360, 390, 600, 760, 820, 1024, 1200, 1440, 2000, 2560]) {
      await page.setViewportSize({ width, height: 900 });
      const geometry = await measure(page);
      expect.soft(geometry.items, `${width} px`).toHaveLength(all);
      expect.soft(faults(geometry, { margin: width >= 760 }), `${width} px`).toEqual([]);
    }
  });
}

async function click(page: Page, selector: string): Promise<void> {
  const { x, y } = await page.evaluate((wanted) => {
    const element = document.querySelector(wanted);
    element?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = element?.getBoundingClientRect() ?? new DOMRect();
    return { x: left + width / 2, y: top + height / 2 };
  }, selector);
  await page.mouse.click(x, y);
}

function isInView(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    const rect = document.querySelector(wanted)?.getBoundingClientRect();
    return rect !== undefined && rect.height > 0 && rect.top < innerHeight && rect.bottom > 0;
  }, selector);
}

test('nothing is shown that would not work', async ({ page }) => {
  await page.goto(interview);
  for (const selector of [
    '.settings',
    '.keys-button',
    '[data-resume]',
    '.help-sheet',
    '.by-script',
  ]) {
    const shown = await page
      .locator(selector)
      .evaluateAll((elements) => elements.map((element) => element.checkVisibility()));
    expect(shown.length, selector).toBeGreaterThan(0);
    expect(shown, selector).not.toContain(true);
  }
});
