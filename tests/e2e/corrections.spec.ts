import { expect, test, type Page } from '@playwright/test';
import { violations } from './axe.ts';
import { interview } from './pages.ts';
import { strained } from './stress/site.ts';

/*
 * What was set right after publication: readers find it at the passage, below the text and on the
 * passage's own page, with a key, a finger and no script, and it is never among the words.
 */

const { corrected, correctedRightToLeft } = strained;
const beside = (page: Page, passage: string) =>
  page.locator(`#${passage} + .corrected, #${passage} + .note + .corrected`);
const once = 'The lamp was carried for fourteen months, and never lit.';

for (const [device, viewport] of [
  ['a desk', { width: 1440, height: 900 }],
  ['a phone', { width: 390, height: 800 }],
] as const) {
  test.describe(`on ${device}`, () => {
    test.use({ viewport });

    test('a passage that was corrected says so, and a press says what it was', async ({ page }) => {
      await page.goto(corrected);
      const line = beside(page, 'the-lamp-was-carried');
      await expect(line.locator('summary')).toHaveText('Corrected on 2 March 2026');
      await expect(line.locator('del')).toBeHidden();
      await line.locator('summary').click();
      await expect(line.locator('del')).toHaveText('fourteen weeks');
      await expect(line.locator('del')).toBeVisible();
      await expect(line.locator('.before')).toHaveText('Before: fourteen weeks');
      await line.locator('summary').click();
      await expect(line.locator('del')).toBeHidden();
    });

    test('forty corrections of one passage are one line, whichever of its ids they name', async ({
      page,
    }) => {
      await page.goto(corrected);
      const line = beside(page, 'changed-often');
      await expect(line.locator('summary')).toHaveText(
        'Changed 40 times, last on 28 February 2026',
      );
      await line.locator('summary').press('Enter');
      await expect(line.locator('.made')).toHaveCount(40);
      await expect(line.locator('.made').first()).toHaveText('Corrected on 28 February 2026');
      await expect(line.locator('.made').last()).toHaveText('Corrected on 1 February 2026');
      expect(await violations(page)).toEqual([]);
    });
  });
}

test('an interview without corrections says nothing of any', async ({ page }) => {
  await page.goto(interview);
  await expect(page.locator('.corrected, .corrections, .corrected-on')).toHaveCount(0);
});

test('the line below the headline leads to the list of all, the latest first', async ({ page }) => {
  await page.goto(corrected);
  await page.getByRole('link', { name: 'Changed 45 times, last on 6 March 2026' }).click();
  const list = page.locator('#_corrections');
  await expect(list).toBeInViewport();
  await expect(list.getByRole('listitem')).toHaveCount(45);
  const days = await list
    .locator('time')
    .evaluateAll((times: HTMLTimeElement[]) => times.map(({ dateTime }) => dateTime));
  expect(days).toEqual(days.toSorted().toReversed());
  const [gone, , lamp] = await list.getByRole('listitem').all();
  await expect(gone?.locator('.where') ?? list).toHaveText(
    'No longer in the text: The ferry was blamed for it.',
  );
  await expect(list).toContainText('In the interview as a whole');
  await lamp?.getByRole('link', { name: once }).click();
  await expect(page.locator('#the-lamp-was-carried')).toBeInViewport();
});

test('the address of a passage that was taken out says why', async ({ page }) => {
  await page.goto(`${corrected}#the-ferry-was-blamed`);
  await expect(page.locator('.retired:target')).toContainText('it was about another ferry');
});

test('the page of a passage says that its words were corrected', async ({ page }) => {
  await page.goto(`${corrected}changed-often-of-old/`);
  await page.getByRole('link', { name: 'Changed 40 times, last on 28 February 2026' }).click();
  expect(page.url()).toBe(`${corrected}#_corrections`);
  await page.goto(`${corrected}the-ferry-was-blamed/`);
  await expect(page.getByText('Words taken out on 6 March 2026')).toBeVisible();
});

test('a passage that is selected and copied has the words of the passage alone', async ({
  page,
}) => {
  await page.goto(corrected);
  const words = await page.evaluate(() => {
    const passage = document.getElementById('the-lamp-was-carried');
    const selection = getSelection();
    if (passage) selection?.selectAllChildren(passage);
    return selection?.toString();
  });
  expect(words).toBe(once);
});

test('on paper the list says what the folded lines do not', async ({ page }) => {
  await page.goto(corrected);
  await page.emulateMedia({ media: 'print' });
  await expect(beside(page, 'the-lamp-was-carried').locator('summary')).toBeVisible();
  await expect(page.locator('#_corrections del').first()).toBeVisible();
});

test('from the right: the line stands in the margin, its words run their own way', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(correctedRightToLeft);
  const line = page.locator('.corrected');
  await line.locator('summary').click();
  const text = await page.locator('.text').boundingBox();
  const box = await line.boundingBox();
  expect((box?.x ?? Infinity) + (box?.width ?? 0)).toBeLessThan(text?.x ?? 0);
  await expect(line.locator('del')).toHaveAttribute('dir', 'rtl');
  // The note begins at the right, below the line that opens it.
  const [note, summary] = await Promise.all(
    [line.locator('.body > p').last(), line.locator('summary')].map((each) =>
      each.evaluate((element) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        return range.getBoundingClientRect().right;
      }),
    ),
  );
  expect(Math.abs((note ?? 0) - (summary ?? 0))).toBeLessThan(40);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a line opens, and the list is there', async ({ page }) => {
    await page.goto(corrected);
    const line = beside(page, 'the-lamp-was-carried');
    await line.locator('summary').click();
    await expect(line.locator('del')).toBeVisible();
    await expect(page.locator('#_corrections li')).toHaveCount(45);
  });
});
