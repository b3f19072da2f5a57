import { expect, test, type Page } from '@playwright/test';
import { violations } from './axe.ts';
import { interview } from './pages.ts';
import { found, invented, nothing, scriptSearch } from './scripted-search.ts';

/* The search before any page: its keys, its focus, what it loads and when. */

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search' });
const field = (page: Page) => dialog(page).getByRole('searchbox');
const finder = (page: Page) => page.getByRole('banner').getByRole('link', { name: 'Search' });
const hits = (page: Page) => dialog(page).locator('.hit .way');

test('the link, / and Ctrl-K open it with the focus in its field, Escape gives the focus back', async ({
  page,
}) => {
  await page.goto(interview);
  await finder(page).click();
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(finder(page)).toBeFocused();
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue('');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
});

test('Ctrl-K opens it while I type somewhere else, / writes a /', async ({ page }) => {
  await page.goto('/');
  const other = page.getByRole('main').getByRole('searchbox');
  await other.fill('fear');
  await other.press('/');
  await expect(other).toHaveValue('fear/');
  await expect(dialog(page)).toBeHidden();
  await other.press('Control+k');
  await expect(field(page)).toBeFocused();
});

test('what I type before the field is there stands in it', async ({ page }) => {
  await page.goto('/about/');
  await page.keyboard.type('/malkovich', { delay: 0 });
  await expect(field(page)).toHaveValue('malkovich');
  await expect(hits(page).first()).toContainText('Malkovich');
  await page.keyboard.type('s');
  await expect(field(page)).toHaveValue('malkovichs');
});

test('while its code is on its way, Escape takes it back and Enter searches', async ({ page }) => {
  const released = Promise.withResolvers<undefined>();
  await page.route(/_astro\/search-dialog.*js/, async (route) => {
    await released.promise;
    await route.continue();
  });
  await page.goto('/about/');
  await finder(page).focus();
  await page.keyboard.type('/malk');
  await page.keyboard.press('Escape');
  await expect(finder(page)).toBeFocused();
  await page.keyboard.type('/malkovich');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/search/?q=malkovich');
  released.resolve(undefined);
});

test('I type, and the sentence is there; arrows lead to it and Enter opens it', async ({
  page,
}) => {
  await page.goto('/films/');
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('"noble failure"');
  await expect(hits(page).first()).toContainText('noble failure');
  await expect(hits(page).first().locator('mark')).toHaveText('noble failure');
  const address = await hits(page).first().getAttribute('href');
  const links = await dialog(page).locator('[data-result]:visible').count();
  const isThere = () =>
    hits(page)
      .first()
      .evaluate((link) => link === document.activeElement);
  for (let press = 0; press < links && !(await isThere()); press++) {
    await page.keyboard.press('ArrowDown');
  }
  await expect(hits(page).first()).toBeFocused();
  await page.keyboard.press('Enter');
  const id = new URL(address ?? '', page.url()).hash.slice(1);
  await expect(page).toHaveURL(new RegExp(`${interview}.*#${id}$`));
  await expect(page.locator(`[id="${decodeURIComponent(id)}"]`)).toBeInViewport();
});

test('arrows go back to the field, and letters go on in it', async ({ page }) => {
  await scriptSearch(page, { lamp: found([invented('Lamp one.'), invented('Lamp two.')]) });
  await page.goto(interview);
  await page.keyboard.press('/');
  await field(page).fill('lamp');
  await expect(hits(page)).toHaveCount(2);
  await page.keyboard.press('ArrowDown');
  await expect(hits(page).nth(0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(hits(page).nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('s');
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue('lamps');
});

test('Ctrl-Enter opens a result in a new tab, and leaves the search as it is', async ({
  page,
  context,
}) => {
  await scriptSearch(page, { lamp: found([invented('Lamp one.')]) });
  await page.goto('/about/');
  await page.keyboard.press('/');
  await field(page).fill('lamp');
  await expect(hits(page)).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  const opened = context.waitForEvent('page');
  await page.keyboard.press('Control+Enter');
  expect((await opened).url()).toContain(interview);
  await expect(hits(page)).toBeVisible();
});

test('Enter in the field leads to all results, at their address', async ({ page }) => {
  await page.goto('/about/');
  await page.keyboard.press('/');
  await field(page).fill('spike & malkovich');
  await field(page).press('Enter');
  await expect(page).toHaveURL('/search/?q=spike+%26+malkovich');
});

test('Escape clears first, and closes then', async ({ page }) => {
  await page.goto('/about/');
  await page.keyboard.press('/');
  await field(page).fill('malkovich');
  await expect(hits(page).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveValue('');
  await expect(field(page)).toBeFocused();
  await expect(hits(page)).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
});

test('the last letter I typed is answered, whatever comes late', async ({ page }) => {
  const { release } = await scriptSearch(
    page,
    { lam: found([invented('Lam is early.')]), lamp: found([invented('Lamp is meant.')]) },
    ['lam'],
  );
  await page.goto('/about/');
  await page.keyboard.press('/');
  await field(page).fill('lam');
  // It waits for an answer, and says so.
  await expect(dialog(page).locator('[aria-busy]')).toHaveCount(1);
  await field(page).fill('lamp');
  await expect(hits(page)).toContainText('Lamp is meant.');
  await release('lam');
  await field(page).press('ArrowDown');
  await expect(hits(page)).toHaveCount(1);
  await expect(hits(page)).toContainText('Lamp is meant.');
});

test('nothing is fetched before I ask; coming near the link fetches the code, and no index', async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  const ofSearch = () =>
    fetched.filter((path) => /search|worker-|pagefind/.test(path) && !path.endsWith('.html'));
  await page.goto(interview, { waitUntil: 'networkidle' });
  expect(ofSearch()).toEqual([]);
  const code = page.waitForResponse(/search-dialog\..*js/);
  await finder(page).hover();
  await code;
  expect(ofSearch().filter((path) => !path.startsWith('/_astro/search'))).toEqual([]);
  const index = page.waitForRequest('/search/manifest.json');
  await finder(page).click();
  await index;
});

test('where its code cannot be fetched, the link is a link', async ({ page }) => {
  await page.route(/_astro\/search-dialog/, (route) => route.abort());
  await page.goto('/about/');
  await page.keyboard.press('/');
  await expect(page).toHaveURL('/search/');
  await page.unrouteAll();
  const typed = Promise.withResolvers<undefined>();
  await page.route(/_astro\/search-dialog/, async (route) => {
    await typed.promise;
    await route.abort();
  });
  await page.goto('/about/');
  await page.keyboard.type('/fear & k');
  typed.resolve(undefined);
  await expect(page).toHaveURL('/search/?q=fear%20%26%20k');
});

test('where the index cannot be fetched it says so, and tries again when asked', async ({
  page,
}) => {
  await page.route('**/search/manifest.json', (route) => route.abort());
  await page.goto('/about/');
  await page.keyboard.press('/');
  await field(page).fill('malkovich');
  await expect(dialog(page).getByRole('alert')).toContainText('could not be loaded');
  await page.unroute('**/search/manifest.json');
  await dialog(page).getByRole('button', { name: 'Try again' }).click();
  await expect(hits(page).first()).toContainText('Malkovich');
});

test('where the site was published anew under an open page, the way to a fresh one is shown', async ({
  page,
}) => {
  await page.route('**/search/program/**', (route) =>
    route.fulfill({ status: 404, body: 'Not found' }),
  );
  await page.goto('/about/');
  await page.keyboard.type('/malkovich');
  const failure = dialog(page).getByRole('alert');
  await expect(failure).toContainText('older');
  await expect(failure.getByRole('button')).toHaveCount(0);
  const fresh = failure.getByRole('link', { name: 'fresh page' });
  await expect(fresh).toHaveAttribute('href', '/search/?q=malkovich');
  await page.unrouteAll();
  await fresh.click();
  await expect(page).toHaveURL('/search/?q=malkovich');
  await expect(page.locator('.hit .way').first()).toContainText('Malkovich');
});

test('where there are no workers, it says that it does not work', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
  await page.goto('/about/');
  await page.keyboard.type('/malkovich');
  await expect(dialog(page).getByRole('alert')).toContainText('does not work');
  await page.goto('/search/?q=malkovich');
  await expect(page.getByRole('alert')).toContainText('does not work');
});

test('Escape that ends the composing of a letter leaves the rest', async ({ page }) => {
  await page.goto('/about/');
  await page.keyboard.press('/');
  await field(page).fill('gondry');
  await field(page).evaluate((element) =>
    element.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', isComposing: true, bubbles: true }),
    ),
  );
  await expect(field(page)).toHaveValue('gondry');
});

test('words of a text that would run are words', async ({ browser }) => {
  const evil = '<img src=x onerror=ran()>"><script>ran()</script>';
  const context = await browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  const ran: string[] = [];
  await page.exposeFunction('ran', () => ran.push(page.url()));
  const name = {
    kind: 'film',
    name: evil,
    detail: evil,
    address: '/films/her/',
    slug: evil,
    mentions: 1,
    direction: 'auto',
  } as const;
  const changed = [{ start: 0, end: 9 }];
  const hit = invented(evil, {
    speaker: evil,
    lit: [{ start: 5, end: 12 }],
    context: { kind: 'q', speaker: evil, text: evil },
  });
  await scriptSearch(page, {
    [evil]: found(
      [hit],
      {
        names: [name],
        readAs: { text: evil, changed },
        offer: { text: evil, changed },
        missing: [evil],
        unknownFilters: [{ typed: `speaker:${evil}`, nearest: evil }],
        filters: { speaker: [evil] },
      },
      {
        title: evil,
        film: { title: evil, year: 1 },
        publication: evil,
        headings: [hit],
      },
    ),
  });
  for (const address of [
    '/about/',
    `/search/?q=${encodeURIComponent(evil)}&speaker=${encodeURIComponent(evil)}`,
  ]) {
    await page.goto(address);
    if (address === '/about/') {
      await page.keyboard.press('/');
      await field(page).fill(evil);
    }
    await expect(page.locator('.hit .words')).toHaveText(evil);
    await expect(page.locator('.found img, .found script, .chips img')).toHaveCount(0);
  }
  expect(ran).toEqual([]);
  await context.close();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`it shuts nobody out that axe knows of, in the ${colorScheme}`, async ({ page }) => {
    await scriptSearch(page, {
      '': [{ type: 'summary', summary: { ...nothing, empty: true } }, { type: 'end' }],
      lamp: found([invented('Lamp one.'), invented('Lamp two.', { kind: 'q' })]),
      none: [{ type: 'summary', summary: { ...nothing, missing: ['none'] } }, { type: 'end' }],
      down: [{ type: 'failed', why: 'unreachable' }],
    });
    await page.emulateMedia({ colorScheme });
    await page.goto('/about/');
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      await page.keyboard.press('Control+k');
      for (const text of ['', 'lamp', 'none', 'down']) {
        await field(page).fill(text);
        const sign = { '': '.hints', lamp: '.hit', none: '.nothing', down: '.failure' }[text] ?? '';
        await expect(dialog(page).locator(sign).first()).toBeVisible();
        expect.soft(await violations(page), `${width} px, “${text}”`).toEqual([]);
      }
    }
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 700 }, hasTouch: true, isMobile: true });

  test('it fills the window, the field at the lower edge, everything wide enough for a thumb', async ({
    page,
  }) => {
    await scriptSearch(page, { lamp: found([invented(`Lamp ${'x'.repeat(300)}`)]) });
    await page.goto(interview);
    await finder(page).tap();
    await field(page).fill('lamp');
    await expect(hits(page)).toHaveCount(1);
    const box = await dialog(page).boundingBox();
    expect(box).toEqual({ x: 0, y: 0, width: 390, height: 700 });
    const bar = await field(page).boundingBox();
    expect(bar?.y).toBeGreaterThan(600);
    for (const button of [field(page), dialog(page).getByRole('button', { name: 'Close' })]) {
      const { width = 0, height = 0 } = (await button.boundingBox()) ?? {};
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    }
    const wider = await dialog(page).evaluate(
      (element) =>
        Array.from(element.querySelectorAll('*')).filter((each) => each.scrollWidth > 390).length,
    );
    expect(wider).toBe(0);
    await dialog(page).getByRole('button', { name: 'Close' }).tap();
    await expect(dialog(page)).toBeHidden();
  });
});

for (const width of [390, 1440]) {
  test(`what is said of a name keeps to its column, at ${width} px`, async ({ page }) => {
    const detail = 'screenwriter, director, novelist, producer of other people’s films';
    const names = [1, 2, 3].map((index) => ({
      kind: 'person' as const,
      name: `Ada Quill ${index}`,
      detail,
      address: `/people/${index}/`,
      slug: `${index}`,
      mentions: 3,
      direction: 'ltr' as const,
    }));
    await scriptSearch(page, {
      '': [{ type: 'summary', summary: { ...nothing, empty: true, names } }],
    });
    await page.setViewportSize({ width, height: 844 });
    await page.goto(interview);
    await page.keyboard.press('/');
    const links = dialog(page).locator('.found-names a');
    await expect(links).toHaveCount(3);
    await expect(links.first()).toHaveAccessibleName(`Ada Quill 1 Person · ${detail} · 3 passages`);
    const over = await links.evaluateAll((all) =>
      all.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
    );
    expect(over).toEqual([0, 0, 0]);
  });
}

test('words that only a heading has are not said to be nowhere', async ({ page }) => {
  await page.goto(interview);
  await page.keyboard.press('/');
  await field(page).fill('"some fear"');
  await expect(dialog(page).locator('.found-headings')).toBeVisible();
  await expect(dialog(page).locator('.total')).toHaveText(
    'No passage, but headings in 1 interview',
  );
  await expect(dialog(page).locator('.nothing')).toHaveCount(0);
});
