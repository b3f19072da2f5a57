import { expect, test, type Page } from '@playwright/test';
import { interview } from './pages.ts';
import { strained } from './stress/site.ts';

/*
 * Who follows a result of the search sees the words that were found, and an address fit to be copied.
 */

const map = 'he-did-not-dispute-the-map-having-a-place-on-it';
const taste = 'that-taste-it-seemed-to-the-interviewer-could';

/** The words that are lit on the page, in order, and the places they are in. */
function lit(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    Array.from(CSS.highlights.get('found') ?? [], (range) => {
      if (!(range instanceof Range)) return '?';
      const place = range.startContainer.parentElement?.closest('.passage, .note, h2, h3, figure');
      return `${place?.className.split(' ')[0] ?? ''}: ${range.toString()}`;
    }),
  );
}

test('the words found are lit in their passage, and the address is that of the passage', async ({
  page,
}) => {
  await page.goto(`${interview}?lit=the%20map,fincher&v=1ty#${map}`);
  await expect.poll(() => lit(page)).toEqual(['passage: the map', 'passage: Fincher']);
  expect(new URL(page.url()).search).toBe('?v=1ty');
  expect(new URL(page.url()).hash).toBe(`#${map}`);
  await expect(page.locator('.passage:target')).toHaveId(map);
  await expect(page.locator(`#${map} mark`)).toHaveCount(0);
  const style = await page.evaluate(() => {
    const { backgroundColor, textDecorationLine } = getComputedStyle(
      document.querySelector('.passage:target') ?? document.body,
      '::highlight(found)',
    );
    return { backgroundColor, textDecorationLine };
  });
  expect(style.backgroundColor).not.toBe('rgba(0, 0, 0, 0)');
  expect(style.textDecorationLine).toBe('underline');
});

test('words of a note are lit in the note, which opens on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(`${interview}?lit=sixth#${map}`);
  await expect.poll(() => lit(page)).toEqual(['note: sixth']);
  await expect(page.locator('#_note-11')).toBeVisible();
  await expect(page.locator('#_note-11')).toBeInViewport();
  await expect(page.locator('#_note-12')).toBeHidden();
});

test('words of a heading are lit in it', async ({ page }) => {
  await page.goto(interview);
  const heading = page.locator('.text h2').first();
  const words = (await heading.innerText()).split(' ');
  const id = (await heading.getAttribute('id')) ?? '';
  const longest = words.toSorted((a, b) => b.length - a.length)[0]?.toLowerCase() ?? '';
  await page.goto(`${interview}?lit=${encodeURIComponent(longest)}#${encodeURIComponent(id)}`);
  await expect.poll(async () => (await lit(page)).join().toLowerCase()).toContain(longest);
});

test('the light goes with Escape, or elsewhere on the page, and is there again on the way back', async ({
  page,
}) => {
  await page.goto(`${interview}?lit=map#${map}`);
  await expect.poll(() => lit(page)).toEqual(['passage: map']);
  await page.evaluate((id) => (location.hash = id), taste);
  await expect.poll(() => lit(page)).toEqual([]);
  await page.goBack();
  await expect.poll(() => lit(page)).toEqual(['passage: map']);
  await page.reload();
  await expect.poll(() => lit(page)).toEqual(['passage: map']);
  await page.keyboard.press('Escape');
  await expect.poll(() => lit(page)).toEqual([]);
  await page.reload();
  await expect(page.locator('.passage:target')).toHaveId(map);
  await page.waitForLoadState('networkidle');
  expect(await lit(page)).toEqual([]);
});

test('words that are not there any more light nothing, and their passage is marked', async ({
  page,
}) => {
  await page.goto(`${interview}?lit=zeppelin#${map}`);
  await expect.poll(() => new URL(page.url()).search).toBe('');
  expect(await lit(page)).toEqual([]);
  await expect(page.locator(`#${map}`)).toHaveCSS('border-inline-start-width', '2px');
});

test('the address of an interview that was renamed carries the words along', async ({ page }) => {
  const old = strained.addresses.replace(/[^/]+\/$/, 'the-counting-of-trees/');
  await page.goto(`${old}?lit=number#we-never-saw-the-number`);
  await page.waitForURL(`${strained.addresses}#we-never-saw-the-number`);
  await expect.poll(() => lit(page)).toEqual(['passage: number']);
});

test('an id of old lights the words where they are now', async ({ page }) => {
  await page.goto(`${strained.addresses}?lit=clerk#then-she-painted-the-door`);
  await expect.poll(() => lit(page)).toEqual(['passage: clerk']);
});

test('hostile words do nothing', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  for (const value of [
    '%',
    '%FF%FE',
    '%ED%A0%80',
    '__proto__,constructor',
    '<img src=x onerror=alert(1)>',
    ',,,',
    '',
    'map,'.repeat(3_000),
  ]) {
    await page.goto('about:blank');
    await page.goto(`${interview}?lit=${value}#${map}`);
    await expect.poll(() => new URL(page.url()).search, { message: value }).toBe('');
    expect(await lit(page), value).toEqual([]);
  }
  expect(errors).toEqual([]);
});

test('a visit without words to be lit loads nothing for them', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(request.url()));
  await page.goto(`${interview}#${map}`, { waitUntil: 'networkidle' });
  expect(scripts.filter((url) => url.includes('light-words'))).toEqual([]);
  await page.goto(`${interview}?lit=map#${map}`, { waitUntil: 'networkidle' });
  expect(scripts.filter((url) => url.includes('light-words'))).not.toEqual([]);
});
