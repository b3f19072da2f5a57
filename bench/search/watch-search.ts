import type { Page } from '@playwright/test';

/** When something happened, in milliseconds since 1970; null where it did not. */
export interface Times {
  /** The letters were put into the field. */
  readonly typed: number;
  /** The worker was asked; the page waits a little while somebody types. */
  readonly asked: number;
  /** It told the first group. */
  readonly first: number | null;
  /** It had told everything. */
  readonly end: number;
  /** The first link to a passage stood in the page. */
  readonly shown: number | null;
}

export interface Watch {
  /** Puts a text into the field, and waits until all is told. */
  ask(text: string): Promise<Times>;
}

declare global {
  interface Window {
    /** What was asked last, and how far it has come. */
    searchWatched?: { -readonly [Key in keyof Times]: number | null };
  }
}

/** Listens, from the next page on, to what the search page and its worker say to each other. */
export async function watchSearch(page: Page): Promise<Watch> {
  await page.addInitScript(listen);
  return {
    async ask(text) {
      await page.evaluate(() => {
        window.searchWatched = { typed: null, asked: null, first: null, end: null, shown: null };
      });
      const field = page.locator('main input[type="search"]');
      await field.fill('');
      await page.evaluate(() => {
        window.searchWatched = {
          typed: performance.timeOrigin + performance.now(),
          asked: null,
          first: null,
          end: null,
          shown: null,
        };
      });
      await field.fill(text);
      await page.waitForFunction(() => (window.searchWatched?.end ?? null) !== null, null, {
        polling: 20,
        timeout: 120_000,
      });
      // What was told last is put into the page in the same turn or the next frame.
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
      return page.evaluate(() => window.searchWatched as Times);
    },
  };
}

/** Runs in the page before its own scripts. */
function listen(): void {
  const note = (key: keyof Times): void => {
    const watched = window.searchWatched;
    if (watched) watched[key] ??= performance.timeOrigin + performance.now();
  };
  window.Worker = class extends Worker {
    constructor(address: string | URL, options?: WorkerOptions) {
      super(address, options);
      this.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        const told = JSON.stringify(data);
        if (told.includes('"type":"group"')) note('first');
        if (told.includes('"type":"end"') || told.includes('"type":"failed"')) note('end');
      });
    }

    override postMessage(
      message: unknown,
      options?: StructuredSerializeOptions | Transferable[],
    ): void {
      if (JSON.stringify(message).includes('"passages"')) note('asked');
      super.postMessage(message, options as StructuredSerializeOptions);
    }
  };
  new MutationObserver(() => {
    if (document.querySelector('.found-group [data-result]')) note('shown');
  }).observe(document, { childList: true, subtree: true });
}
