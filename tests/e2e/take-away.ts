import type { Locator, Page } from '@playwright/test';

/** Two words of the clerk’s answer in the interview that has a past. */
export const clerk = { from: ['A clerk did', 3], to: ['A clerk did', 4] } as const;

/** The menu that stands beside what is selected. */
export function menu(page: Page): Locator {
  return page.getByRole('toolbar', { name: 'Selected words' });
}

/** What the page says was copied. */
export function said(page: Page): Locator {
  return page.getByRole('status').filter({ hasText: 'copied' });
}

/** Whether the menu covers what is selected. */
export function isOnSelection(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const menu = document.querySelector('.selection-menu')?.getBoundingClientRect();
    const rects = Array.from(document.getSelection()?.getRangeAt(0).getClientRects() ?? []);
    return rects.some(
      ({ left, right, top, bottom }) =>
        menu !== undefined &&
        left < menu.right &&
        right > menu.left &&
        top < menu.bottom &&
        bottom > menu.top,
    );
  });
}
