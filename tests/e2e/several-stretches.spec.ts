import { expect, test } from '@playwright/test';
import { linkTo } from './link-to.ts';
import { litWords, select } from './lit-words.ts';
import { interview } from './pages.ts';

/* Only in Firefox can several stretches be selected at once. */

test.use({ viewport: { width: 1440, height: 900 } });

test('a link to several stretches lights each of them, and nothing between', async ({ page }) => {
  await page.goto(interview);
  const stretches = [
    { from: [3, 0], to: [3, 3] },
    { from: [6, 4], to: [6, 9] },
  ] as const;
  await select(page, stretches[0]);
  const first = await page.evaluateHandle(() => document.getSelection()?.getRangeAt(0));
  const link = await linkTo(page, stretches[1], () =>
    first.evaluate((range) => range && document.getSelection()?.addRange(range)),
  );
  const [place, ...directives] = link.split(/:~:|&/);
  expect(place).toMatch(/#moment-was-a-flattering-one/);
  expect(directives).toHaveLength(2);
  for (const directive of directives) expect(directive).toMatch(/^text=/);
  await page.goto('about:blank');
  await page.goto(link);
  await page.waitForTimeout(300);
  for (const words of stretches) {
    expect((await litWords(page, words)).words, link).toBeGreaterThan(0.85);
  }
  expect((await litWords(page, { from: [4, 0], to: [5, -1] })).words, link).toBeLessThan(0.1);
});
