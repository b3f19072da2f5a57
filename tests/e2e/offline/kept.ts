import { expect, type Page } from '@playwright/test';

/** Waits until a page is kept, and returns the address it is kept under. */
export async function isKept(page: Page, address: string): Promise<void> {
  await expect
    .poll(() => page.evaluate(keptPage, address), {
      timeout: 15_000,
      message: `${address} is kept`,
    })
    .toBe(true);
}

export async function isNotKept(page: Page, address: string): Promise<void> {
  await expect.poll(() => page.evaluate(keptPage, address), { timeout: 15_000 }).toBe(false);
}

async function keptPage(address: string): Promise<boolean> {
  for (const name of await caches.keys()) {
    if (name.startsWith('two-shot pages')) {
      const cache = await caches.open(name);
      if (await cache.match(address, { ignoreVary: true })) return true;
    }
  }
  return false;
}
