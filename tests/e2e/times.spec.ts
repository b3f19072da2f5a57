import { expect, test } from '@playwright/test';
import { strained } from './stress/site.ts';

/* When something was said is there for whoever wants to listen, and in nobody's way. */

const { timed, timedElsewhere } = strained;

test('a time stands with the name, or with the paragraph that goes on, and is none of the words', async ({
  page,
}) => {
  await page.goto(timed);
  const drawn = await page
    .locator('.time a')
    .evaluateAll((links) => links.map((link) => getComputedStyle(link, '::before').content));
  expect(drawn).toEqual(
    ['0:00', '0:09', '0:14', '1:02', '59:59', '1:00:04', '1:01:30', '1:01:33'].map(
      (time) => `"${time}"`,
    ),
  );
  await expect(page.locator('.speaker').nth(1)).toHaveText('Ilse Orchard');
  await page.locator('.text').selectText();
  const selected = await page.evaluate(() => getSelection()?.toString() ?? '');
  expect(selected).toContain('Is that so?');
  expect(selected).not.toMatch(/\d:\d/);
});

for (const width of [390, 820, 1440]) {
  test(`at ${width} px no time lies on words, on a name or on another time`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(timed);
    const collisions = await page.evaluate(() => {
      const boxOf = (node: Node): DOMRect => {
        const range = document.createRange();
        range.selectNodeContents(node);
        return range.getBoundingClientRect();
      };
      const times = Array.from(document.querySelectorAll('.time'), (time) => {
        const box = time.getBoundingClientRect();
        return { name: time.getAttribute('datetime') ?? '', box };
      });
      const words = Array.from(document.querySelectorAll('.speaker, .passage'), (element) => {
        const texts = Array.from(element.childNodes).filter((node) => node instanceof Text);
        return texts.map((text) => ({ name: text.data.slice(0, 20), box: boxOf(text) }));
      }).flat();
      const meet = (a: DOMRect, b: DOMRect): boolean =>
        Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
        Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 3;
      return times.flatMap((time, index) =>
        [...words, ...times.slice(index + 1)]
          .filter(({ box }) => meet(time.box, box))
          .map(({ name }) => `${time.name} and ${name}`),
      );
    });
    expect(collisions).toEqual([]);
  });
}

test('nothing of a recording is fetched before somebody asks for it', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(decodeURIComponent(request.url())));
  await page.goto(timed);
  await page.waitForLoadState('networkidle');
  expect(fetched.filter((url) => url.includes('recordings'))).toEqual([]);
  await page.getByRole('link', { name: 'Listen from 0:14' }).click();
  await expect.poll(() => fetched.some((url) => url.endsWith('/recordings/a lamp.wav'))).toBe(true);
  expect(page.url()).toBe(timed);
});

test('without script a time leads to its moment of the file', async ({ page }) => {
  await page.goto(timed);
  await expect(page.getByRole('link', { name: 'Listen from 0:09' })).toHaveAttribute(
    'href',
    '/recordings/a%20lamp.wav#t=9.25',
  );
});

test('of a recording elsewhere there are links, and no player', async ({ page }) => {
  await page.goto(timedElsewhere);
  const whole = 'https://recordings.invalid/a-lamp.mp3';
  await expect(page.getByRole('link', { name: 'Listen to the recording' })).toHaveAttribute(
    'href',
    whole,
  );
  await expect(page.getByRole('link', { name: 'Listen from 1:00:04' })).toHaveAttribute(
    'href',
    `${whole}#t=3604`,
  );
  await expect(page.locator('audio')).toHaveCount(0);
});

test('the last lines say what was done to the words and who did it, on paper as well', async ({
  page,
}) => {
  await page.goto(timed);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.colophon p')).toHaveText([
    'This interview was invented, edited and condensed.',
    'Transcribed by nobody',
    'The lamp opens on no screen',
  ]);
  await expect(page.locator('.colophon')).toBeVisible();
  await expect(page.locator('.recording')).toBeHidden();
});

test('on paper the address of a recording is not written out at every time', async ({ page }) => {
  await page.goto(timedElsewhere);
  await page.emulateMedia({ media: 'print' });
  const times = page.locator('.passage .time a');
  expect(await times.count()).toBeGreaterThan(0);
  const written = await times.evaluateAll((links) =>
    links.map((link) => getComputedStyle(link, '::after').content),
  );
  expect(new Set(written)).toEqual(new Set(['none']));
});
