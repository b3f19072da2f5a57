import { expect, test, type Page } from '@playwright/test';

const interview = '/interviews/spike-jonze-her/';
const phone = { width: 390, height: 800 };
const desk = { width: 1440, height: 900 };

const button = (page: Page, number: number) =>
  page.getByRole('button', { name: `Note ${number}`, exact: true });
const note = (page: Page, number: number) => page.locator(`#_note-${number}`);

test.describe('on a phone', () => {
  test.use({ viewport: phone });

  test('a note opens under its passage, and a second press closes it', async ({ page }) => {
    await page.goto(interview);
    await expect(note(page, 2)).toBeHidden();
    const mark = button(page, 2);
    await expect(mark).toHaveAttribute('aria-expanded', 'false');
    await expect(mark).toHaveAttribute('aria-controls', '_note-2');
    await mark.click();
    await expect(mark).toHaveAttribute('aria-expanded', 'true');
    await expect(note(page, 2)).toBeVisible();
    await expect(note(page, 1)).toBeHidden();
    await mark.click();
    await expect(mark).toHaveAttribute('aria-expanded', 'false');
    await expect(note(page, 2)).toBeHidden();
    await expect(mark).toBeFocused();
  });

  test('Escape closes the note I am in, else the last one opened, and takes me back to its mark', async ({
    page,
  }) => {
    await page.goto(interview);
    for (const number of [2, 3, 4]) await button(page, number).click();
    await note(page, 2).locator('.number').focus();
    await page.keyboard.press('Escape');
    await expect(note(page, 2)).toBeHidden();
    await expect(button(page, 2)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(note(page, 4)).toBeHidden();
    await expect(note(page, 3)).toBeVisible();
    // The focus was elsewhere, and stays there.
    await expect(button(page, 2)).toBeFocused();
  });

  test('a link to a note shows it, and it can be closed like any other', async ({ page }) => {
    await page.goto(`${interview}#_note-3`);
    await expect(note(page, 3)).toBeVisible();
    await expect(button(page, 3)).toHaveAttribute('aria-expanded', 'true');
    await button(page, 3).click();
    await expect(note(page, 3)).toBeHidden();
    await button(page, 3).click();
    await expect(note(page, 3)).toBeVisible();
  });

  test('the number of a note leads back to its mark', async ({ page }) => {
    await page.goto(interview);
    await button(page, 4).click();
    await note(page, 4).locator('.number').click();
    expect(new URL(page.url()).hash).toBe('#_mark-4');
    await expect(button(page, 4)).toBeInViewport();
  });

  test('marks become links when the window grows wide, and buttons again', async ({ page }) => {
    await page.goto(interview);
    await button(page, 1).focus();
    await page.setViewportSize(desk);
    const link = page.getByRole('link', { name: 'Note 1', exact: true });
    await expect(link).toBeFocused();
    await expect(link).toHaveAttribute('id', '_mark-1');
    await expect(page.locator('.mark button')).toHaveCount(0);
    await page.setViewportSize(phone);
    await expect(button(page, 1)).toBeFocused();
    await expect(page.locator('#_mark-1')).toHaveCount(1);
  });
});

test.describe('at a desk', () => {
  test.use({ viewport: desk });

  test('a mark whose note can be seen lights it, and moves nothing', async ({ page }) => {
    await page.goto(interview);
    const mark = page.getByRole('link', { name: 'Note 2', exact: true });
    await mark.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    const before = await page.evaluate(() => window.scrollY);
    await mark.click();
    await expect(note(page, 2)).toBeFocused();
    await expect(note(page, 2)).toHaveAttribute('data-lit');
    expect(await page.evaluate(() => window.scrollY)).toBe(before);
  });

  test('a mark whose note is out of sight leads to it', async ({ page }) => {
    await page.goto(interview);
    const mark = page.getByRole('link', { name: 'Note 14', exact: true });
    await mark.evaluate((element) => element.scrollIntoView({ block: 'end' }));
    await mark.click();
    await expect(note(page, 14)).toBeInViewport();
  });

  test('words, mark and note light up together, whichever I point at', async ({ page }) => {
    await page.goto(interview);
    const name = (await note(page, 3).getAttribute('data-note')) ?? '';
    const words = page.locator(`.noted[data-note="${name}"]`).first();
    const mark = page.locator('.mark', { has: page.locator('#_mark-3') });
    for (const place of [words, mark, note(page, 3)]) {
      await place.hover();
      for (const lit of [words, mark, note(page, 3)]) {
        await expect(lit).toHaveAttribute('data-lit');
      }
      await page.locator('h1').hover();
      await expect(page.locator('[data-lit]')).toHaveCount(0);
    }
    await page.locator('#_mark-3').focus();
    await expect(note(page, 3)).toHaveAttribute('data-lit');
    await expect(page.locator('.note[data-lit]')).toHaveCount(1);
    await page.locator('#_mark-4').focus();
    await expect(note(page, 3)).not.toHaveAttribute('data-lit');
    await expect(note(page, 4)).toHaveAttribute('data-lit');
  });

  test('a film card and the mention it stands beside light up together', async ({ page }) => {
    await page.goto(interview);
    const card = page.locator('.film-card').nth(1);
    const film = (await card.getAttribute('data-film')) ?? '';
    const mention = page.locator(`a.mention[data-film="${film}"]`);
    await card.hover();
    await expect(mention).toHaveAttribute('data-lit');
    await page.locator('h1').hover();
    await expect(card).not.toHaveAttribute('data-lit');
    await mention.focus();
    await expect(card).toHaveAttribute('data-lit');
  });
});
