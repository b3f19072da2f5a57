import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from '@playwright/test';
import type { Readability as Reader } from '@mozilla/readability';
import { interview } from './pages.ts';
import { strained } from './stress/site.ts';

/*
 * Reader View, and whoever else strips pages by the same rules, keeps the whole conversation with
 * its addresses, and leaves out what only accompanies it.
 */

const file = createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js');
const readability = readFileSync(file, 'utf8');

const { panel, rightToLeft, tenThousandWords, timed, corrected } = strained;
for (const address of [interview, panel, rightToLeft, tenThousandWords, timed, corrected]) {
  const name = new URL(address, 'http://site.invalid').pathname;
  test(`${name} in Reader View has every word that was said, and nothing from the margin`, async ({
    page,
  }) => {
    await page.goto(address);
    await page.evaluate(readability);
    const { said, read, kept } = await page.evaluate(() => {
      // Put into the page above.
      const { Readability } = globalThis as unknown as { Readability: typeof Reader };
      const options = { serializer: (node: Node) => node as Element };
      const article = new Readability<Element>(document.cloneNode(true) as Document, options);
      const content = article.parse()?.content ?? document.createElement('div');

      const words = (element: Element): string => {
        const copy = element.cloneNode(true) as Element;
        for (const mark of copy.querySelectorAll('sup')) mark.remove();
        return copy.textContent.replace(/\s+/g, ' ').trim();
      };
      /** Id and words of each place that has an address, in order. */
      const places = (root: ParentNode, selector: string): string[] =>
        Array.from(root.querySelectorAll(selector), (place) => `#${place.id} ${words(place)}`);
      const ids = new Set(
        Array.from(document.querySelectorAll('.text .passage, .text :is(h2, h3)'), ({ id }) => id),
      );
      const everything = words(content);
      const quotes = Array.from(content.querySelectorAll('blockquote'), words);
      const kept = [
        ...Array.from(document.querySelectorAll('.note, .film-card'), words).filter((text) =>
          everything.includes(text),
        ),
        ...Array.from(document.querySelectorAll('.pull-quote blockquote'), words).filter((text) =>
          quotes.includes(text),
        ),
        ...Array.from(content.querySelectorAll('aside, [role="note"]'), words),
      ];
      return {
        said: places(document, '.text .passage, .text :is(h2, h3)'),
        read: places(content, '[id]').filter((place) =>
          ids.has(place.slice(1).split(' ')[0] ?? ''),
        ),
        kept,
      };
    });
    expect(said.length).toBeGreaterThan(10);
    expect(read).toEqual(said);
    expect(kept).toEqual([]);
  });
}
