import { expect, type Page } from '@playwright/test';
import { select, type Words } from './lit-words.ts';

/** The link that the key `c` copies for words. */
export async function linkTo(
  page: Page,
  words: Words,
  selectMore: () => Promise<unknown> = () => Promise.resolve(),
): Promise<string> {
  await page.evaluate(() => {
    Object.assign(globalThis, { copied: '' });
    navigator.clipboard.writeText = (text) => {
      Object.assign(globalThis, { copied: text });
      return Promise.resolve();
    };
  });
  const copied = () => page.evaluate(() => (globalThis as { copied?: string }).copied ?? '');
  await select(page, words);
  await selectMore();
  await page.keyboard.press('c');
  await expect.poll(copied).not.toBe('');
  return copied();
}
