import { expect, test, type Page } from '@playwright/test';
import type { FacetCounts, Reply } from '../../src/search/answer.ts';
import { hostileTexts } from './hostile-inputs.ts';
import { violations } from './axe.ts';
import { interview } from './pages.ts';
import { found, invented, nothing, scriptSearch } from './scripted-search.ts';

/* The page at /search/: its address is the search. */

const field = (page: Page) => page.getByRole('main').getByRole('searchbox');
const hits = (page: Page) => page.locator('.hit .way');
const total = (page: Page) => page.locator('.found .total');
const chips = (page: Page) => page.getByRole('list', { name: 'Filters in force' });

test('a shared address shows its results, and the title tells the search', async ({ page }) => {
  await page.goto('/search/?q=malkovich&role=answer');
  await expect(field(page)).toHaveValue('malkovich');
  await expect(hits(page).first()).toContainText('Malkovich');
  await expect(page).toHaveTitle('malkovich · Search · Two-Shot');
  await expect(chips(page).getByRole('link')).toHaveText(/Question or answer: Answers/);
  await expect(page.getByRole('checkbox', { name: /^Answers/ })).toBeChecked();
  await expect(page.locator('.hit.question .way')).toHaveCount(0);
});

test('a hit leads to its passage, under the question it answers', async ({ page }) => {
  await page.goto('/search/?q=%22noble+failure%22');
  await expect(total(page)).toHaveText('1 passage in 1 interview');
  await expect(page.locator('.hit .beside')).toContainText('The Playlist');
  await hits(page).first().click();
  await expect(page).toHaveURL(new RegExp(`${interview}.*#.+`));
});

test('typing replaces the address, submitting makes a step, and Back goes from search to search', async ({
  page,
}) => {
  await page.goto('/about/');
  await page.goto('/search/');
  await field(page).pressSequentially('malko');
  await expect(page).toHaveURL('/search/?q=malko');
  await field(page).pressSequentially('vich');
  await field(page).press('Enter');
  await expect(page).toHaveURL('/search/?q=malkovich');
  await expect(total(page)).toHaveText(/passages in/);
  await field(page).fill('scorsese');
  await expect(page).toHaveURL('/search/?q=scorsese');
  await expect(hits(page).first()).toContainText('Scorsese');
  await page.goBack();
  await expect(page).toHaveURL('/search/?q=malkovich');
  await expect(field(page)).toHaveValue('malkovich');
  await expect(hits(page).first()).toContainText('Malkovich');
  await page.goForward();
  await expect(field(page)).toHaveValue('scorsese');
  await expect(hits(page).first()).toContainText('Scorsese');
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL('/about/');
});

test('coming back from a passage finds the results where they were', async ({ page }) => {
  const long = Array.from({ length: 10 }, (_, index) =>
    invented(`Lamp ${index} ${'is lit. '.repeat(30)}`),
  );
  await scriptSearch(page, { lamp: found(long) });
  await page.goto('/search/?q=lamp');
  await expect(hits(page)).toHaveCount(10);
  await hits(page).nth(8).scrollIntoViewIfNeeded();
  const top = await page.evaluate(() => window.scrollY);
  expect(top).toBeGreaterThan(200);
  await hits(page).nth(8).click();
  await expect(page).toHaveURL(new RegExp(interview));
  await page.goBack();
  await expect(hits(page)).toHaveCount(10);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(top);
});

test('a filter is a step with its count, and its chip takes it away', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/search/?q=fear');
  await expect(total(page)).toHaveText(/passages in/);
  const all = await total(page).innerText();
  const answers = page.getByRole('checkbox', { name: /^Answers/ });
  const count = /\d+/.exec(
    (await answers.evaluate((box) => box.closest('label')?.innerText)) ?? '',
  );
  await answers.check();
  await expect(page).toHaveURL('/search/?q=fear&role=answer');
  await expect(total(page)).toHaveText(`${count?.[0]} passage in 1 interview`);
  await expect(answers).toBeFocused();
  await chips(page)
    .getByRole('link', { name: /Take away Question or answer/ })
    .click();
  await expect(page).toHaveURL('/search/?q=fear');
  await expect(total(page)).toHaveText(all);
  await expect(answers).not.toBeChecked();
  await page.goBack();
  await expect(page).toHaveURL('/search/?q=fear&role=answer');
  await expect(answers).toBeChecked();
});

test('a typo is mended, and one link takes it as it is', async ({ page }) => {
  await page.goto('/search/?q=Malkovitch');
  await expect(page.locator('.read-as')).toContainText(/^Showing results for malkovich\. /i);
  await expect(hits(page).first()).toContainText('Malkovich');
  await page.getByRole('link', { name: 'Search for “Malkovitch” instead' }).click();
  await expect(page).toHaveURL('/search/?q=Malkovitch&literal=1');
  await expect(page.locator('.nothing')).toBeVisible();
  await page.getByRole('link', { name: 'Mend typos' }).click();
  await expect(page).toHaveURL('/search/?q=Malkovitch');
  await expect(hits(page).first()).toContainText('Malkovich');
});

test('what is nowhere is said to be nowhere, with what to try', async ({ page }) => {
  await page.goto('/search/?q=%22qzxv+wvkj%22');
  await expect(page.locator('.notices')).toContainText('nowhere in the library');
  await expect(total(page)).toHaveText('Nothing found');
  await expect(page.locator('.nothing').getByRole('link', { name: 'index' })).toBeVisible();
  await expect(page.locator('details.filters')).toBeHidden();
});

test('films and people stand apart from what was said', async ({ page }) => {
  await page.goto('/search/?q=scorsese');
  const names = page.getByRole('list', { name: 'Found by name' });
  await expect(names.getByRole('link', { name: /Martin Scorsese/ })).toHaveAttribute(
    'href',
    '/people/martin-scorsese/',
  );
});

test('nothing of the index is fetched before I ask', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto('/search/', { waitUntil: 'networkidle' });
  expect(fetched.filter((path) => path.startsWith('/search/'))).toEqual(['/search/']);
  const manifest = page.waitForRequest('/search/manifest.json');
  await field(page).focus();
  await manifest;
});

test('where there is no index it says so', async ({ page }) => {
  await page.route('**/search/manifest.json', (route) => route.fulfill({ status: 404 }));
  await page.goto('/search/?q=fear');
  await expect(page.getByRole('alert')).toContainText('There is no search index here');
  await expect(page.getByRole('alert').getByRole('button')).toHaveCount(0);
});

test('what I submitted or followed is offered again, and forgotten when I say so', async ({
  page,
}) => {
  await page.goto('/search/?q=fear');
  await expect(hits(page).first()).toBeVisible();
  await page.goto('/search/');
  const recent = page.locator('.recent');
  await expect(recent).toBeHidden();
  for (const text of ['scorsese', 'malkovich']) {
    await field(page).fill(text);
    await field(page).press('Enter');
    await expect(hits(page).first()).toContainText(new RegExp(text, 'i'));
  }
  await page.goto('/search/');
  await expect(recent.getByRole('link')).toHaveText(['malkovich', 'scorsese']);
  await recent.getByRole('link', { name: 'scorsese' }).click();
  await expect(page).toHaveURL('/search/?q=scorsese');
  await expect(hits(page).first()).toContainText('Scorsese');
  await page.goBack();
  await recent.getByRole('button', { name: 'Forget “malkovich”' }).click();
  await expect(recent.getByRole('link')).toHaveText(['scorsese']);
  await recent.getByRole('button', { name: 'Forget all' }).click();
  await expect(recent).toBeHidden();
  await page.reload();
  await expect(recent).toBeHidden();
});

test('where storage is closed the search works, and remembers nothing', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('closed', 'SecurityError');
      },
    });
  });
  await page.goto('/search/');
  await field(page).fill('scorsese');
  await field(page).press('Enter');
  await expect(hits(page).first()).toContainText('Scorsese');
});

test('where the storage for files throws, the search works', async ({ page }) => {
  await page.route('**/search/program/worker.*.js', async (route) => {
    const response = await route.fetch();
    const closed = `Object.defineProperty(WorkerGlobalScope.prototype, 'caches', {
      get() { throw new DOMException('closed', 'SecurityError'); },
    });`;
    await route.fulfill({ response, body: closed + (await response.text()) });
  });
  await page.goto('/search/?q=malkovich');
  await expect(hits(page).first()).toContainText('Malkovich');
});

test('results are said aloud when I pause, not at each letter', async ({ page }) => {
  await page.clock.install();
  await scriptSearch(page, {
    l: found([invented('L one.')]),
    la: found([invented('La one.')]),
    lam: found([invented('Lam one.'), invented('Lam two.')]),
  });
  await page.goto('/search/');
  const status = page.locator('.found [role=status]');
  for (const text of ['l', 'la', 'lam']) {
    await field(page).fill(text);
    await page.clock.runFor(100);
    await expect(hits(page).first()).toContainText(new RegExp(`^Ada Quill ${text} `, 'i'));
    await expect(status).toHaveText('');
  }
  await page.clock.runFor(1_000);
  await expect(status).toHaveText('2 passages in 1 interview');
});

test('an interview with many hits shows three, and the others in their place', async ({ page }) => {
  const many = Array.from({ length: 8 }, (_, index) => invented(`Lamp ${index}.`));
  await scriptSearch(page, {
    lamp: found(many, { interviews: 2, paragraphs: 41 }, { paragraphs: 40 }),
  });
  await page.goto('/search/?q=lamp');
  await expect(hits(page)).toHaveCount(3);
  await page.getByRole('button', { name: '5 more in this interview' }).click();
  await expect(hits(page)).toHaveCount(8);
  await expect(hits(page).nth(3)).toBeFocused();
  await page.getByRole('link', { name: 'All 40 passages in this interview' }).click();
  await expect(page).toHaveURL('/search/?q=lamp&interview=the-kitchen');
});

test('5,000 results are counted, and come as they are asked for', async ({ page }) => {
  const reply = (number: number): Reply[] =>
    found(
      [invented(`Lamp ${number}.`)],
      { interviews: 900, paragraphs: 5_000 },
      { title: `No. ${number}` },
    );
  const replies = [0, 1, 2].flatMap((at) => reply(at).filter(({ type }) => type === 'group'));
  const [summary] = reply(0);
  await scriptSearch(page, { lamp: [...(summary ? [summary] : []), ...replies, { type: 'end' }] });
  await page.goto('/search/?q=lamp');
  await expect(total(page)).toHaveText('5,000 passages in 900 interviews');
  await expect(page.locator('.found-group')).toHaveCount(3);
  await expect(
    page.getByRole('button', { name: 'More interviews (3 of 900 shown)' }),
  ).toBeVisible();
});

test('results show before all are counted, and the count follows', async ({ page }) => {
  const [summary, group] = found([invented('Lamp by lamp.')], { whole: false, paragraphs: 40 });
  if (summary?.type !== 'summary' || !group) throw new Error('No answer to script');
  const all = { ...summary.summary, whole: true, paragraphs: 312, interviews: 90 };
  const first: Reply[] = [summary, group, { type: 'end' }];
  await scriptSearch(page, {
    lamp: first,
    lamps: [summary, group, { type: 'counted', summary: all }, { type: 'end' }],
  });
  await page.goto('/search/?q=lamp');
  await expect(total(page)).toHaveText('More than 40 passages');
  await expect(page.getByRole('button', { name: 'More interviews', exact: true })).toBeVisible();
  await page.goto('/search/?q=lamps');
  await expect(total(page)).toHaveText('312 passages in 90 interviews');
  await expect(page.locator('.found-group')).toHaveCount(1);
  await expect(page.getByRole('button', { name: 'More interviews (1 of 90 shown)' })).toBeVisible();
});

test('text from right to left, Japanese, and words without end stay where they belong', async ({
  page,
}) => {
  const arabic = { language: 'ar', direction: 'rtl', title: 'ضوء' } as const;
  const end = 'x'.repeat(700);
  await scriptSearch(page, {
    ar: found([invented('ضوء المطبخ')], {}, arabic),
    ja: found([invented('光 は足りません')], {}, { language: 'ja', title: '光' }),
    long: found([invented(`${end} long`, { lit: [{ start: 0, end: 700 }] })], {}, { title: end }),
  });
  await page.goto('/search/?q=ar');
  await expect(page.locator('.hit .words')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('.hit .words')).toHaveAttribute('lang', 'ar');
  await expect(page.locator('.hit .beside')).toHaveAttribute('dir', 'ltr');
  await page.goto('/search/?q=ja');
  await expect(page.locator('.hit .words')).toHaveAttribute('lang', 'ja');
  for (const width of [320, 390, 820, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/search/?q=long');
    await expect(page.locator('.hit mark')).toHaveText(end);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, `${width} px`).toBe(0);
  }
});

test('no address and no query runs anything, with the policy off', async ({ browser }) => {
  test.slow();
  const context = await browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  const ran: string[] = [];
  await page.exposeFunction('ran', () => ran.push(page.url()));
  page.on('dialog', (shown) => void shown.dismiss().then(() => ran.push(page.url())));
  const texts = hostileTexts().filter((_, index) => index % 8 === 0);
  expect(texts.length).toBeGreaterThan(20);
  await page.goto('/search/');
  for (const text of [...texts, '%', '\0', '"'.repeat(999), 'a'.repeat(10_000)]) {
    await field(page).fill(text);
    await expect(page.locator('.found .total, .found .found-names').first()).toBeVisible();
    await field(page).fill('');
    await expect(page.locator('.hints')).toBeVisible();
  }
  for (const text of texts.filter((_, index) => index % 5 === 0)) {
    const value = encodeURIComponent(text);
    await page.goto(
      `/search/?q=${value}&speaker=${value}&film=${value}&year=${value}&language=${value}`,
    );
    await expect(page.locator('.found .total')).toBeVisible();
  }
  for (const broken of ['?q=%', '?q=%00', '?q=a&__proto__=b&constructor=c', '?q=a&role=x&view=y']) {
    await page.goto(`/search/${broken}`);
    await expect(page.locator('.found .total, .found .found-names').first()).toBeVisible();
  }
  expect(ran).toEqual([]);
  await context.close();
});

const counts: FacetCounts = {
  speaker: Array.from({ length: 12 }, (_, index) => ({
    value: `p${index}`,
    label: `Person ${index}`,
    count: 20 - index,
  })),
  role: [
    { value: 'answer', label: 'Answers', count: 30 },
    { value: 'question', label: 'Questions', count: 3 },
  ],
  film: [{ value: 'one', label: 'The only one', count: 33 }],
  // Each of them leaves everything.
  person: [
    { value: 'a', label: 'Somebody', count: 33 },
    { value: 'b', label: 'Somebody else', count: 33 },
  ],
  interview: [],
  year: [],
  language: [],
};

test('of filters that choose nothing nothing is shown, of long ones the first six', async ({
  page,
}) => {
  const [summary, group, end] = found([invented('Lamp one.')], { paragraphs: 33 });
  if (!summary || !group || !end) throw new Error('No answer');
  await scriptSearch(page, { lamp: [summary, group, { type: 'facets', facets: counts }, end] });
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/search/?q=lamp');
  const groups = page.locator('.filters').getByRole('group');
  await expect(groups).toHaveCount(2);
  await expect(groups.first().getByRole('checkbox')).toHaveCount(6);
  await groups.first().getByRole('button', { name: '6 more' }).click();
  await expect(groups.first().getByRole('checkbox')).toHaveCount(12);
  await expect(groups.first().getByRole('checkbox').nth(6)).toBeFocused();
});

for (const width of [390, 820, 1440]) {
  test(`at ${width} px it shuts nobody out that axe knows of`, async ({ page }) => {
    test.slow();
    const [summary, group, end] = found(
      [invented('Lamp one.'), invented('Lamp two.', { kind: 'q' })],
      { filters: { speaker: ['p1'], role: ['answer'] }, interviews: 20 },
      { headings: [invented('Lamp heading', { kind: 'h', speaker: null, context: null })] },
    );
    if (!summary || !group || !end) throw new Error('No answer');
    await scriptSearch(page, {
      lamp: [summary, group, { type: 'facets', facets: counts }, end],
      none: [{ type: 'summary', summary: { ...nothing, missing: ['none'] } }, end],
      down: [{ type: 'failed', why: 'unreachable' }],
    });
    await page.addInitScript(() => {
      localStorage.setItem('two-shot:searches', '["noble failure","fear"]');
    });
    await page.setViewportSize({ width, height: 900 });
    const states = {
      '': '.recent',
      '?q=lamp&role=answer': '.hit',
      '?q=none': '.nothing',
      '?q=down': '.failure',
    };
    for (const [search, sign] of Object.entries(states)) {
      await page.goto(`/search/${search}`);
      await expect(page.locator(sign).first()).toBeVisible();
      const summaries = page.locator('.filters summary');
      if (sign === '.hit' && (await summaries.isVisible())) await summaries.click();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect.soft(await violations(page), `${search}, ${colorScheme}`).toEqual([]);
      }
    }
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the link to the search leads to what does without', async ({ page }) => {
    await page.goto(interview);
    await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
    await expect(page).toHaveURL('/search/');
    const main = page.getByRole('main');
    await expect(main).toContainText('Searching needs JavaScript');
    await expect(main.getByRole('searchbox')).toHaveCount(0);
    await expect(main.getByRole('link', { name: 'Adaptation.' }).first()).toBeVisible();
    await main.getByRole('link', { name: 'index' }).first().click();
    await expect(page).toHaveURL('/index/');
  });
});

test('long names leave counts and labels whole', async ({ page }) => {
  const long = 'The ferry that would not leave the harbour until every lamp was counted twice';
  const headings = [invented(`Lamp ${long} ${long}`), invented('Lamp two')];
  const none = { speaker: [], role: [], interview: [], person: [], year: [], language: [] };
  const film = [1, 2].map((index) => ({ value: `${index}`, label: long, count: 92 + index }));
  const [summary, group, end] = found([invented('Lamp one.')], { paragraphs: 95 }, { headings });
  const facets = { type: 'facets', facets: { ...none, film } } as const;
  const replies = [summary, group, facets, end].flatMap((reply) => reply ?? []);
  await scriptSearch(page, { lamp: replies });
  await page.goto('/search/?q=lamp');
  const label = page.locator('.found-headings > p');
  await expect(label).toHaveText('Headings');
  const count = page.locator('.filters .count').first();
  await expect(count).toHaveText('93');
  for (const words of [label, count]) {
    const lines = await words.evaluate((box) => {
      const range = document.createRange();
      range.selectNodeContents(box);
      return range.getClientRects().length;
    });
    expect(lines).toBe(1);
  }
});

test('on a phone what to type fits the field, and how to look stands beside how many', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/search/');
  const room = await field(page).evaluate((input: HTMLInputElement) => {
    const { font } = getComputedStyle(input, '::placeholder');
    const words = Object.assign(document.createElement('span'), { textContent: input.placeholder });
    Object.assign(words.style, { font, position: 'absolute', whiteSpace: 'nowrap' });
    document.body.append(words);
    return input.clientWidth - words.getBoundingClientRect().width;
  });
  expect(room).toBeGreaterThanOrEqual(0);
  await page.goto('/search/?q=film');
  const views = await page.getByRole('navigation', { name: 'View' }).boundingBox();
  const many = await total(page).boundingBox();
  expect(many?.y).toBeGreaterThan(views?.y ?? Infinity);
  expect((many?.y ?? 0) + (many?.height ?? 0)).toBeLessThan((views?.y ?? 0) + (views?.height ?? 0));
});

test('where there is nothing to choose between, a wide page does not say so', async ({ page }) => {
  const [summary, group, end] = found([invented('Lamp one.')]);
  const none = {
    speaker: [],
    role: [],
    film: [],
    interview: [],
    person: [],
    year: [],
    language: [],
  };
  const facets = { type: 'facets', facets: none } as const;
  await scriptSearch(page, { lamp: [summary, group, facets, end].flatMap((reply) => reply ?? []) });
  await page.goto('/search/?q=lamp');
  await expect(page.locator('[data-counts]')).toHaveText('There is nothing to choose between.');
  await expect(page.locator('details.filters')).toBeHidden();
});

test('in forced colours too the view in use is told from the other', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/search/?q=film');
  await expect(hits(page).first()).toBeVisible();
  const lines = await page
    .getByRole('navigation', { name: 'View' })
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => getComputedStyle(link).borderBlockEndColor));
  expect(new Set(lines).size).toBe(2);
});
