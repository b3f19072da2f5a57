import { expect, test, type Page } from '@playwright/test';
import { interview } from './pages.ts';

/*
 * How lines of small type break, in windows as narrow as a phone and a little wider each time: where
 * facts stand in a row with dots between them, a line may end with a dot and never begin with one.
 */

const widths = Array.from({ length: 12 }, (_, step) => 320 + step * 14);

for (const address of ['/', '/quotes/', '/films/her/', '/search/', interview]) {
  test(`no line begins with a dot: ${address}`, async ({ page }) => {
    await page.goto(address);
    for (const card of await page.locator('.film-card summary').all()) await card.click();
    let seen = 0;
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      const dots = await dotsOf(page);
      seen += dots.length;
      expect(dots.filter(({ begins }) => begins)).toEqual([]);
    }
    expect(seen).toBeGreaterThan(widths.length);
  });
}

/** Every dot between facts that is seen, with the line it is in, and whether that begins with it. */
function dotsOf(page: Page): Promise<{ line: string; begins: boolean }[]> {
  return page.evaluate(() => {
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Node[] = [];
    while (walk.nextNode()) texts.push(walk.currentNode);

    const boxOf = (node: Node, index: number): DOMRect | undefined => {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + 1);
      return Array.from(range.getClientRects())[0];
    };
    /** Where the last letter is that is seen before a place. */
    const boxBefore = (place: number, end: number): DOMRect | undefined => {
      for (let at = place; at >= 0; at -= 1) {
        const node = texts[at];
        const words = (node?.textContent ?? '').slice(0, at === place ? end : undefined).trimEnd();
        const box = node && words !== '' ? boxOf(node, words.length - 1) : undefined;
        if (box) return box;
      }
      return undefined;
    };

    const dots: { line: string; begins: boolean }[] = [];
    for (const [place, node] of texts.entries()) {
      for (const { index } of (node.textContent ?? '').matchAll(/·/g)) {
        const box = boxOf(node, index);
        if (!box) continue;
        const before = boxBefore(place, index);
        const line = node.parentElement?.closest('p, li')?.textContent ?? '';
        dots.push({ line, begins: before === undefined || box.top >= before.bottom });
      }
    }
    return dots;
  });
}
