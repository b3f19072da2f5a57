import { expect, test, type Page } from '@playwright/test';
import { interview, pages } from './pages.ts';
import { strained } from './stress/site.ts';

/* Whoever has only a keyboard gets everywhere, in the order of the page, and sees where they are. */

test('the first Tab goes to a link that skips to the text', async ({ page }) => {
  for (const address of pages) {
    await page.goto(address);
    await page.keyboard.press('Tab');
    await expect(page.locator('.skip')).toBeFocused();
    await expect(page.locator('.skip')).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.locator(address === interview ? 'article' : 'main')).toBeFocused();
  }
});

const walks = [
  [interview, 390],
  [interview, 820],
  [interview, 1440],
  [strained.rightToLeft, 1440],
  ['/', 390],
  ['/index/', 1440],
  ['/films/her/', 390],
] as const;

for (const [address, width] of walks) {
  const name = new URL(address, 'http://site.invalid').pathname;
  test(`Tab leads through ${name} at ${width} px to everything, in order, in sight, and out again`, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize({ width, height: 800 });
    await page.goto(address);
    const reachable = await page.evaluate(() => {
      const all = Array.from(document.body.querySelectorAll('*'));
      const places = new Map(all.map((element, place) => [element, place]));
      Object.assign(window, { places });
      const controls = 'a[href], button, summary, input, select, textarea, [tabindex="0"]';
      return Array.from(document.querySelectorAll<HTMLElement>(controls))
        .filter(
          (control) =>
            control.checkVisibility() && control.tabIndex >= 0 && !control.matches(':disabled'),
        )
        .map((control) => places.get(control) ?? -1);
    });
    const visited: number[] = [];
    const faults: string[] = [];
    // Twice as often as there are places to go, and still not out, would be a trap.
    for (let step = 0; step < 2 * reachable.length; step++) {
      await page.keyboard.press('Tab');
      const stop = await focused(page);
      if (stop.index === null || visited.includes(stop.index)) break;
      if (stop.index < (visited.at(-1) ?? 0)) faults.push(`out of order: ${stop.name}`);
      if (!stop.outlined) faults.push(`no outline: ${stop.name}`);
      if (!stop.inSight) faults.push(`out of sight or covered: ${stop.name}`);
      visited.push(stop.index);
    }
    expect(faults.slice(0, 6)).toEqual([]);
    expect(visited).toEqual(expect.arrayContaining(reachable));
    expect(visited.length).toBeLessThan(2 * reachable.length);
  });
}

interface Stop {
  /**
   * Its place among the elements that the body had at first; one that came later stands behind the one
   * that holds it. null where the focus has left the body.
   */
  readonly index: number | null;
  readonly name: string;
  readonly outlined: boolean;
  readonly inSight: boolean;
}

async function focused(page: Page): Promise<Stop> {
  const look = (): Promise<Stop> =>
    page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body || element === document.documentElement) {
        return { index: null, name: '', outlined: true, inSight: true };
      }
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      // A link that breaks over lines has several boxes; its corner may be in none of them.
      const inSight = Array.from(element.getClientRects()).some((rect) => {
        const [x, y] = [rect.left + rect.width / 2, rect.top + rect.height / 2];
        const there = document.elementFromPoint(x, y);
        return there !== null && (element.contains(there) || there.contains(element));
      });
      const { places } = window as unknown as { places: Map<Element, number> };
      const placeOf = (one: Element): number => {
        const holder = one.parentElement;
        if (places.has(one) || !holder) return places.get(one) ?? -1;
        return placeOf(holder) + (1 + Array.from(holder.children).indexOf(one)) / 1000;
      };
      return {
        index: placeOf(element),
        name: `${element.localName}.${element.className} “${element.textContent.trim().slice(0, 30)}”`,
        outlined: outlineStyle !== 'none' && parseFloat(outlineWidth) > 0,
        inSight,
      };
    });
  const stop = await look();
  if (stop.inSight) return stop;
  // A page may scroll smoothly.
  await page.waitForTimeout(400);
  return look();
}
