import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { violations } from './axe.ts';
import { stressPort } from './stress/site.ts';

/*
 * A concordance: every place where words stand, one under the other.
 */

const lines = (page: Page) => page.locator('.concordance tbody tr');
const stress = `http://127.0.0.1:${stressPort}`;

/** What stands in a column, from top to bottom. */
const column = (page: Page, kind: string) =>
  page.locator(`.concordance tbody .line-${kind}`).allInnerTexts();

/** How far apart the beginnings of all words found are, in pixels. */
async function spread(page: Page): Promise<number> {
  return page.evaluate(() => {
    const middles = Array.from(
      document.querySelectorAll('.concordance tbody .line-hit'),
      (cell) => {
        const { left, right } = cell.getBoundingClientRect();
        return (left + right) / 2;
      },
    );
    return Math.max(...middles) - Math.min(...middles);
  });
}

for (const width of [390, 820, 1440]) {
  test(`each place found is a line, what was found in one column, ${width} px wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/search/?q=jonze');
    await page.getByRole('link', { name: 'Lines', exact: true }).click();
    await expect(page).toHaveURL(/\?q=jonze&view=lines$/);
    await expect(lines(page).nth(5)).toBeVisible();
    for (const hit of await column(page, 'hit')) expect(hit).toMatch(/^jonze(’s)?$/i);
    expect(await spread(page)).toBeLessThan(1);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    expect(await violations(page)).toEqual([]);
  });
}

test('lines are sorted by the words beside them, by speaker and by year, either way', async ({
  page,
}) => {
  await page.goto('/search/?q=jonze&view=lines');
  await expect(lines(page).nth(5)).toBeVisible();
  const asFound = await column(page, 'after');
  const head = page.getByRole('columnheader', { name: 'Words after' });
  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  const firstWords = (await column(page, 'after'))
    .map((text) => /[\p{L}\p{N}]+/u.exec(text)?.[0].toLowerCase() ?? '')
    .filter(Boolean);
  expect(firstWords).toEqual(firstWords.toSorted(new Intl.Collator('en').compare));
  await head.getByRole('button').press('Enter');
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  const found = page.getByRole('columnheader', { name: 'Found' });
  await expect(found).toHaveAttribute('aria-sort', 'none');
  await found.getByRole('button').click();
  expect(await column(page, 'after')).toEqual(asFound);
});

test('a line leads to its passage, where the word is lit, and back', async ({ page }) => {
  await page.goto('/search/?q=fincher&view=lines');
  const link = lines(page).first().getByRole('link');
  await expect(link).toHaveAccessibleName(/^Fincher, \S/);
  await link.click();
  await expect(page).toHaveURL(/\/interviews\/[^?]*#/);
  await expect.poll(() => page.evaluate(() => CSS.highlights.get('found')?.size ?? 0)).not.toBe(0);
  await page.goBack();
  await expect(lines(page).first()).toBeVisible();
});

test('lines are saved as a table for spreadsheets, as they are sorted', async ({ page }) => {
  await page.goto('/search/?q=jonze&view=lines');
  await page.getByRole('columnheader', { name: 'Words before' }).getByRole('button').click();
  await expect(lines(page).nth(5)).toBeVisible();
  const number = await lines(page).count();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download CSV' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('jonze.csv');
  const text = await readFile(await file.path(), 'utf8');
  const rows = text.trimEnd().split('\r\n');
  expect(rows[0]).toBe('\ufeffleft,hit,right,speaker,role,date,interview,address');
  expect(rows).toHaveLength(number + 1);
  const host = new URL(page.url()).origin;
  for (const row of rows.slice(1)) expect(row).toMatch(new RegExp(`,${host}/interviews/[^?]+#`));
  const [first = ''] = await column(page, 'hit');
  expect(rows[1]).toContain(`,${first},`);
});

test('two hundred lines come first, the others when they are asked for', async ({ page }) => {
  await page.goto(`${stress}/search/?q=slow&view=lines`);
  await expect(lines(page)).toHaveCount(200);
  await expect(page.getByText('The first 200 lines')).toBeVisible();
  await page.getByRole('button', { name: 'All lines' }).click();
  await expect.poll(() => lines(page).count()).toBeGreaterThan(200);
  const all = await lines(page).count();
  await expect(page.locator('.concordance [role=status]')).toHaveText(
    new RegExp(`${new Intl.NumberFormat('en').format(all)} lines`),
  );
  await expect(page.getByRole('button', { name: 'All lines' })).toBeHidden();
  // The button is gone; who pressed it by key is at the lines.
  await expect(page.getByRole('table')).toBeFocused();
});

test('in a line from right to left, what stands before is to the right', async ({ page }) => {
  await page.goto(`${stress}/search/?q=${encodeURIComponent('المصباح')}&view=lines`);
  const line = page.locator('.concordance tbody tr.rtl').first();
  await expect(line).toBeVisible();
  const [before, hit, after] = await Promise.all(
    ['before', 'hit', 'after'].map((kind) => line.locator(`.line-${kind}`).boundingBox()),
  );
  expect(before?.x).toBeGreaterThan(hit?.x ?? Infinity);
  expect(hit?.x).toBeGreaterThan(after?.x ?? Infinity);
  expect(await spread(page)).toBeLessThan(1);
});

test('lines can be printed, whole', async ({ page }) => {
  await page.goto('/search/?q=jonze&view=lines');
  await expect(lines(page).nth(5)).toBeVisible();
  await page.setViewportSize({ width: 700, height: 900 });
  await page.emulateMedia({ media: 'print' });
  const cut = await page
    .locator('.concordance td:is(.line-before, .line-after)')
    .evaluateAll((cells) => cells.filter((cell) => cell.scrollWidth > cell.clientWidth + 1).length);
  expect(cut).toBe(0);
  await expect(page.getByRole('button', { name: 'Download CSV' })).toBeHidden();
});

test('a comma stands at the word before it, not apart', async ({ page }) => {
  await page.goto('/search/?q=film&view=lines');
  const row = page.getByRole('row').filter({ hasText: 'the site granted' });
  await expect(row.locator('.line-after')).toHaveText(/^the site granted/);
  await expect(row.locator('.line-hit')).toHaveText('film,');
  await expect(row.locator('.line-hit').getByRole('link')).toHaveText('film');
});
