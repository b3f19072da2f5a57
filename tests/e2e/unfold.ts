import { expect, type Page } from '@playwright/test';

/** Opens every note, film card and line on corrections that is shut, as a reader would who wants them all. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    const shut =
      '.mark button[aria-expanded="false"], :is(.film-card, .corrected) details:not([open]) > summary';
    for (const control of document.querySelectorAll<HTMLElement>(shut)) control.click();
  });
  const notes = page.locator('.text .note');
  await expect(notes.filter({ visible: true })).toHaveCount(await notes.count());
}
