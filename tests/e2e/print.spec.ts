import { expect, test } from '@playwright/test';
import { interview } from './pages.ts';

/* Only Chromium can be asked for paper. */

test('all notes are printed, also those that were shut on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(interview);
  const mark = page.getByRole('button', { name: 'Note 2', exact: true });
  await mark.click();
  await mark.click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.note:visible')).toHaveCount(await page.locator('.note').count());
});

test('on paper there is the text with its numbers, the source and the address, and nothing to press', async ({
  page,
  baseURL,
}) => {
  await page.goto(interview);
  await page.emulateMedia({ media: 'print' });
  for (const furniture of ['.site-header', '.site-footer', '.contents', '.contents-button']) {
    await expect(page.locator(furniture)).toBeHidden();
  }
  const numbers = await page
    .locator('.text .passage')
    .evaluateAll((passages) => passages.map((each) => getComputedStyle(each, '::before').content));
  expect(new Set(numbers)).toEqual(new Set(['counter(passage)']));
  await expect(page.locator('.source .address')).toHaveText(`This page: ${baseURL}${interview}`);
});

for (const format of ['A4', 'Letter']) {
  test(`on ${format} questions are kept with what follows, and the pages are few`, async ({
    page,
  }) => {
    await page.goto(interview);
    await page.emulateMedia({ media: 'print' });
    const rules = await page
      .locator('.question')
      .evaluateAll((questions) => questions.map((each) => getComputedStyle(each).breakAfter));
    expect(new Set(rules)).toEqual(new Set(['avoid']));
    const pdf = await page.pdf({ format, preferCSSPageSize: false });
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(3);
    expect(pages).toBeLessThan(12);
  });
}
