import type { Browser, Page } from '@playwright/test';
import { launchChromium } from '../browser.ts';
import { quantile } from '../median.ts';
import { serve, slow4G, type Network, type Served, type Server } from '../serve.ts';
import { watchSearch, type Times, type Watch } from '../watch-search.ts';

/** What a reader’s first question costs, in bytes over the wire and in time. */
export interface FirstQuery {
  /** Scripts that the page loads before anything is asked. */
  readonly scripts: number;
  /** Whatever has come from the first letter to the first passage; and how many requests that is. */
  readonly untilFirst: number;
  readonly requests: number;
  /** The same until nothing more is loaded. */
  readonly untilIdle: number;
  /** Milliseconds from the letters to the first passage in the page. */
  readonly shown: number;
}

export interface ChromiumMeasures {
  /** Medians of several first questions, and the most bytes of any. */
  readonly first: FirstQuery;
  readonly mostUntilFirst: number;
  /** Milliseconds to the first passage on a slow line. */
  readonly shownOnSlowLine: number;
  /** Of other questions in the same page: milliseconds from the worker’s being asked to its first group. */
  readonly warm: readonly number[];
  /** Of the same once more. */
  readonly again: readonly number[];
}

/**
 * Opens a built site’s search page in Chromium, with nothing in any cache for each of the first
 * questions, and asks.
 *
 * @param site absolute path of the whole built site
 * @param firsts each asked in a browser that knows nothing yet
 * @param others asked one after another
 */
export async function measureInChromium(
  site: string,
  firsts: readonly string[],
  others: readonly string[],
): Promise<ChromiumMeasures> {
  const server = await serve(site);
  const browser = await launchChromium();
  try {
    const first: FirstQuery[] = [];
    for (const text of firsts) first.push(await askFirst(browser, server, text, null));
    const slow: FirstQuery[] = [];
    for (const text of firsts) slow.push(await askFirst(browser, server, text, slow4G));
    // On a slow line only what was waited for comes before the first passage.
    const waited = slow.map(({ untilFirst }) => untilFirst);
    const median = (list: readonly FirstQuery[], key: keyof FirstQuery): number =>
      quantile(
        list.map((each) => each[key]),
        0.5,
      );
    const { warm, again } = await askOthers(browser, server, others);
    return {
      first: {
        scripts: median(first, 'scripts'),
        untilFirst: quantile(waited, 0.5),
        requests: median(slow, 'requests'),
        untilIdle: median(first, 'untilIdle'),
        shown: median(first, 'shown'),
      },
      mostUntilFirst: Math.max(...waited),
      shownOnSlowLine: median(slow, 'shown'),
      warm,
      again,
    };
  } finally {
    await browser.close();
    await server.close();
  }
}

async function askFirst(
  browser: Browser,
  server: Server,
  text: string,
  network: Network | null,
): Promise<FirstQuery> {
  const { page, watch } = await open(browser, server);
  const scripts = bytesOf(server.served.filter(({ path }) => path.endsWith('.js')));
  server.served.length = 0;
  server.network = network;
  const times = await watch.ask(text);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(500);
  // Files still on their way when the first passage is shown are none of its cost.
  const untilFirst = server.served.filter(({ at }) => at <= (times.shown ?? 0));
  const untilIdle = bytesOf(server.served);
  server.network = null;
  await page.context().close();
  return {
    scripts,
    untilFirst: bytesOf(untilFirst),
    requests: untilFirst.length,
    untilIdle,
    shown: (times.shown ?? NaN) - times.typed,
  };
}

async function askOthers(
  browser: Browser,
  server: Server,
  texts: readonly string[],
): Promise<{ warm: number[]; again: number[] }> {
  const { page, watch } = await open(browser, server);
  const round = async (): Promise<number[]> => {
    const took: number[] = [];
    for (const text of texts) took.push(untilFirstGroup(await watch.ask(text)));
    return took;
  };
  // Starts the program, and is not counted. What was asked last is not asked again at once.
  await watch.ask(texts.at(-1) ?? '');
  const warm = await round();
  const again = await round();
  await page.context().close();
  return { warm, again };
}

async function open(browser: Browser, server: Server): Promise<{ page: Page; watch: Watch }> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const watch = await watchSearch(page);
  server.served.length = 0;
  await page.goto(`${server.address}/search/`, { waitUntil: 'networkidle' });
  return { page, watch };
}

function untilFirstGroup({ asked, first, end }: Times): number {
  return (first ?? end) - asked;
}

function bytesOf(served: readonly Served[]): number {
  return served.reduce((sum, { bytes }) => sum + bytes, 0);
}
