import { expect, test, type Page } from '@playwright/test';
import sharp from 'sharp';
import { linkTo } from './link-to.ts';
import { litWords, type Words } from './lit-words.ts';
import { interview } from './pages.ts';
import { strained } from './stress/site.ts';

/*
 * Links tell the truth: what they were made for is what one finds, or what has become of it.
 */

test.use({ viewport: { width: 1440, height: 900 } });

const { addresses, panel, rightToLeft } = strained;

/** The place that a link led to, if it can be seen. */
function arrivedAt(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const target = document.querySelector(':target');
    const { top = -1, bottom = -1 } = target?.getBoundingClientRect() ?? {};
    return target && top >= 0 && top < innerHeight && bottom > top ? target.id : null;
  });
}

for (const address of [interview, panel, rightToLeft]) {
  const name = new URL(address, 'http://site.invalid').pathname;
  test(`links into ${name}, to passages and sections, land on them`, async ({ page }) => {
    test.slow();
    await page.goto(address);
    const ids = await page.locator('.text :is(.passage, h2, h3)').evaluateAll((places) => {
      const every = Math.ceil(places.length / 5);
      return places.filter((_, index) => index % every === 0).map(({ id }) => id);
    });
    expect(ids.length).toBeGreaterThan(3);
    for (const id of ids) {
      await page.goto('about:blank');
      await page.goto(`${address}#${encodeURIComponent(id)}`);
      await expect.poll(() => arrivedAt(page), { message: id }).toBe(id);
    }
  });
}

/** Words that somebody may want to link to, of every kind that makes it hard. */
const kinds: Readonly<Record<string, readonly [string, Words]>> = {
  'one word': [interview, { from: [6, 4], to: [6, 4] }],
  'a few words': [interview, { from: [6, 10], to: [6, 13] }],
  'a long sentence': [interview, { from: [3, 2], to: [3, 30] }],
  'words across the mark of a note': [interview, { from: [6, 17], to: [6, 24] }],
  'the beginning of a passage': [interview, { from: [8, 0], to: [8, 5] }],
  'the end of a passage': [interview, { from: [9, -6], to: [9, -1] }],
  'a passage and the next': [interview, { from: [6, 8], to: [7, 6] }],
  'a question and its answer': [interview, { from: [5, 12], to: [6, 3] }],
  'three passages': [interview, { from: [10, 4], to: [12, 4] }],
  'the introduction': [interview, { from: [0, 3], to: [0, 9] }],
  'the last words of all': [interview, { from: [-1, -4], to: [-1, -1] }],
  'words with a film in them': [interview, { from: ['Beginners', -8], to: ['Beginners', -4] }],
  'a word of 400 letters': [panel, { from: ['Lampenquai', 0], to: ['Lampenquai', 0] }],
  'the words of a pull-quote, in their passage': [interview, { from: [7, 0], to: [7, 5] }],
  'Arabic among English': [panel, { from: ['قال المصباح', 2], to: ['قال المصباح', 5] }],
  'Hebrew among English': [panel, { from: ['המנורה', 1], to: ['המנורה', 3] }],
  'Arabic in an Arabic page': [rightToLeft, { from: [0, 2], to: [0, 6] }],
  'Arabic across passages': [rightToLeft, { from: [2, 30], to: ['And one', 1] }],
  'English in an Arabic page': [rightToLeft, { from: ['And one', 2], to: ['And one', 6] }],
};

for (const [kind, [address, words]] of Object.entries(kinds)) {
  test(`a link to ${kind} lights these words and no others`, async ({ page }) => {
    await page.goto(address);
    const link = await linkTo(page, words);
    expect(link).toContain(':~:text=');
    await page.goto('about:blank');
    await page.goto(link);
    await page.waitForTimeout(300);
    await expect
      .poll(async () => (await litWords(page, words)).words, { message: link })
      .toBeGreaterThan(0.85);
    expect((await litWords(page, words)).beside, link).toBeLessThan(10);
  });
}

test('words in italics mark their passage when a link leads to them', async ({ page }) => {
  await page.goto(interview);
  const link = await linkTo(page, { from: [0, 0], to: [0, 0] }, () =>
    page.locator('.text .passage em').first().selectText(),
  );
  expect(link).toContain(':~:text=');
  await page.goto('about:blank');
  await page.goto(link);
  await expect.poll(() => page.locator('em:target').count()).toBe(1);
  const passage = page.locator('.passage', { has: page.locator('em:target') });
  await expect(passage).toHaveCSS('border-inline-start-width', '2px');
});

test('a link to words that stand elsewhere just so is one to their passage', async ({ page }) => {
  await page.goto(panel);
  const link = await linkTo(page, { from: ['Yes.', 0], to: ['Yes.', 0] });
  expect(link).toMatch(/#yes$/);
});

test('words that were changed since leave their passage lit', async ({ page }) => {
  await page.goto(`${addresses}#we-never-saw-the-number:~:text=We%20sometimes%20saw`);
  await expect.poll(() => arrivedAt(page)).toBe('we-never-saw-the-number');
  await expect(page.locator('.unknown-place')).toBeEmpty();
});

test('words are found even where the id is not known', async ({ page }) => {
  await page.goto(`${addresses}#never-was:~:text=saw%20the%20number`);
  await expect.poll(() => arrivedAt(page)).toBe('we-never-saw-the-number');
  await page.waitForTimeout(300);
  await expect(page.locator('.unknown-place')).toBeEmpty();
});

test('an address of old leads to the passage, or the section, that has its words now', async ({
  page,
}) => {
  for (const [old, now] of [
    ['then-she-painted-the-door', 'a-clerk-did-with-a-ladder'],
    ['sums-and-ladders', 'the-counting'],
  ] as const) {
    await page.goto('about:blank');
    await page.goto(`${addresses}#${old}`);
    await expect.poll(() => page.evaluate(() => document.querySelector(':target')?.id)).toBe(old);
    const place = page.locator(`#${now}`);
    await expect(place).toBeInViewport();
    // Lit like one that was named itself.
    await expect(place).toHaveCSS('border-inline-start-width', '2px');
  }
});

test('an address of what is gone shows what stood there, when it went, and the way on', async ({
  page,
}) => {
  await page.goto(addresses);
  await expect(page.locator('.retired')).toHaveCount(4);
  for (const notice of await page.locator('.retired').all()) await expect(notice).toBeHidden();
  await page.goto(`${addresses}#it-began-with-a-ladder`);
  const notice = page.locator('#it-began-with-a-ladder');
  await expect(notice).toBeInViewport();
  await expect(notice).toContainText('taken out on 1 September 2026');
  await expect(notice.locator('time')).toHaveCSS('white-space', 'nowrap');
  await expect(notice).toContainText('It began with a ladder that nobody owned.');
  await notice.getByRole('link').click();
  await expect.poll(() => arrivedAt(page)).toBe('the-orchard-was-counted');
  await expect(notice).toBeHidden();
});

test('what was taken back is gone without its words; what was long is cut', async ({ page }) => {
  await page.goto(`${addresses}#a-neighbour-was-blamed`);
  const back = page.locator('#a-neighbour-was-blamed');
  await expect(back).toBeInViewport();
  await expect(back).toContainText('Its words were taken back.');
  await expect(back.locator('blockquote')).toHaveCount(0);
  await page.goto(`${addresses}#the-long-answer`);
  await expect(page.locator('#the-long-answer')).toBeInViewport();
  await expect(page.locator('#the-long-answer blockquote')).toContainText(/very …$/);
  await page.goto(`${addresses}#the-weather`);
  await expect(page.locator('#the-weather')).toContainText('A section that stood here');
});

test('the rule of a passage that a link led to touches neither its speaker nor its permalink', async ({
  page,
}) => {
  await page.goto(`${interview}#he-did-not-dispute-the-map-having-a-place-on-it`);
  const arrived = page.locator(':target');
  const space = await arrived.evaluate((passage) => {
    const name = document.createRange();
    name.selectNodeContents(passage.closest('.turn')?.querySelector('.speaker') ?? passage);
    return passage.getBoundingClientRect().left - name.getBoundingClientRect().right;
  });
  expect(space).toBeGreaterThan(6);
  const ruled = async (): Promise<boolean[]> => {
    const { x, y, height } = (await arrived.boundingBox()) ?? { x: 0, y: 0, height: 0 };
    const reds = [y + 4, y + height - 15].map(async (at) => {
      const clip = { x, y: at, width: 2, height: 1 };
      const { channels } = await sharp(await page.screenshot({ clip })).stats();
      return (channels[0]?.mean ?? 0) - (channels[2]?.mean ?? 0) > 60;
    });
    return Promise.all(reds);
  };
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await ruled()).toEqual([true, true]);
  await arrived.hover();
  expect(await ruled()).toEqual([false, true]);
});

test('a link to an answer shows whose it is, where the name stands above', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 500 });
  for (const id of ['a-clerk-did-with-a-ladder', 'then-she-painted-the-door']) {
    await page.goto('about:blank');
    await page.goto(`${addresses}#${id}`);
    await expect.poll(() => arrivedAt(page)).toBe(id);
    await expect(page.getByText('Ilse Orchard', { exact: true }).nth(1)).toBeInViewport({
      ratio: 1,
    });
  }
});

test('a link that says when it was made says whether the words were edited since', async ({
  page,
}) => {
  const edited = page.locator('.edited');
  // 2 July and 2 September 2026; the words were changed on 1 August.
  await page.goto(`${addresses}?v=1ty#a-clerk-did-with-a-ladder`);
  await expect(edited).toHaveText('Edited on 1 August 2026, after this link was made.');
  await page.goto(`${addresses}?v=1ty#then-she-painted-the-door`);
  await expect(edited).toHaveCount(1);
  for (const other of [
    '?v=1vo#a-clerk-did-with-a-ladder',
    '#a-clerk-did-with-a-ladder',
    '?v=1ty#and-the-door',
    '?v=%00#a-clerk-did-with-a-ladder',
  ]) {
    await page.goto('about:blank');
    await page.goto(addresses + other);
    await expect.poll(() => arrivedAt(page)).not.toBeNull();
    await page.waitForTimeout(200);
    await expect(edited, other).toHaveCount(0);
  }
});

test('an address that is not known here is answered gently, and the page can be read', async ({
  page,
}) => {
  await page.goto(`${interview}#nobody-ever-said-so`);
  const line = page.locator('.unknown-place');
  await expect(line).toHaveText(/not known on this page/);
  await expect(line).toHaveAttribute('role', 'status');
  await expect(line).toBeInViewport();
  // A link that is known takes the line away.
  await page.locator('.contents a').first().click();
  await expect(line).toBeEmpty();
});

test('hostile addresses do nothing but say that they are not known', async ({ page }) => {
  test.slow();
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => {
    if (!message.includes('style-src')) faults.push(message);
  });
  for (const fragment of [
    '%',
    '%E0%A4%A',
    '__proto__',
    'constructor',
    '"><img src=x onerror=alert(1)>',
    'a[b]:not(*)',
    ':~:',
    ':~:text=',
    ':~:text=%',
    'x'.repeat(100_000),
  ]) {
    await page.goto('about:blank');
    await page.goto(`${interview}#${fragment}`);
    await expect(page.locator('.passage').first(), fragment.slice(0, 20)).toBeVisible();
    await page.waitForTimeout(100);
  }
  await page.goto('about:blank');
  await page.goto(`${interview}#_nothing-of-ours`);
  await page.waitForTimeout(200);
  await expect(page.locator('.unknown-place')).toBeEmpty();
  expect(faults).toEqual([]);
});

for (const fragment of [
  '#who-counted-the-trees',
  '#a-clerk-did-with-a-ladder:~:text=with%20a%20ladder',
  '#it-began-with-a-ladder',
]) {
  test(`the old address of a renamed interview leads to ${fragment} at the new one`, async ({
    page,
  }) => {
    const old = addresses.replace('/addresses/', '/the-counting-of-trees/');
    await page.goto(`${old}?v=1xx${fragment}`);
    const id = fragment.slice(1).replace(/:~:.*/, '');
    await expect(page).toHaveURL(new RegExp(`/interviews/addresses/\\?v=1xx#${id}`));
    await expect(page.locator(`#${id}`)).toBeInViewport();
    await page.goBack();
    await expect(page).not.toHaveURL(/the-counting-of-trees/);
  });
}
