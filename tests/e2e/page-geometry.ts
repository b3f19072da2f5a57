import type { Page } from '@playwright/test';

/** A stretch of the page that something is drawn on, in CSS pixels from the page's corner. */
export interface Box {
  /** What it is, for messages: `note 12`, `line “The lamp folds…”`. */
  readonly name: string;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** A note, film card or line on corrections with what it is aligned with. */
export interface MarginItem extends Box {
  /** Middle of its first line. */
  readonly line: number;
  /** Middle of the line of its mark or mention; null where there is none, which is a fault. */
  readonly mark: number | null;
  /** Of the text in which the mark stands. */
  readonly lineHeight: number;
}

export interface PageGeometry {
  /** Notes, film cards and lines on corrections that can be seen, in the order of the text. */
  readonly items: readonly MarginItem[];
  /** What else stands beside or between the lines: pull-quotes, pictures, source, footer … */
  readonly blocks: readonly Box[];
  readonly lines: readonly Box[];
  /** Pixels by which something is wider than the window. */
  readonly overflow: number;
}

/** Measures where everything on a reading page stands, as it is drawn now. */
export function measure(page: Page): Promise<PageGeometry> {
  // Nothing is waited for: without script, no callback of the page would ever be called.
  return page.evaluate(() => {
    const box = (name: string, rect: DOMRect): Box => ({
      name,
      top: rect.top + scrollY,
      bottom: rect.bottom + scrollY,
      left: rect.left + scrollX,
      right: rect.right + scrollX,
    });
    const middle = (rect: DOMRect): number => (rect.top + rect.bottom) / 2 + scrollY;
    const find = (selector: string): HTMLElement[] =>
      Array.from(document.querySelectorAll<HTMLElement>(selector)).filter(
        (element) => element.checkVisibility() && element.getBoundingClientRect().height > 0,
      );

    const textLines = (element: HTMLElement): DOMRect[] => {
      const range = document.createRange();
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const rects: DOMRect[] = [];
      while (walker.nextNode()) {
        range.selectNodeContents(walker.currentNode);
        rects.push(...Array.from(range.getClientRects()).filter(({ width }) => width > 1));
      }
      return rects;
    };

    const markOf = (item: HTMLElement): Element | undefined => {
      if (item.matches('.note')) {
        return document.getElementById(item.id.replace('note', 'mark')) ?? undefined;
      }
      if (item.matches('.corrected')) {
        return document.getElementById(item.id.replace('corrected', 'changed')) ?? undefined;
      }
      const address = item.querySelector('a')?.getAttribute('href') ?? '';
      const film = item.dataset['film'] ?? address.split('/').at(-2) ?? '';
      return Array.from(document.querySelectorAll('.text a[href]')).find(
        (link) => !link.closest('aside') && link.getAttribute('href')?.endsWith(`/${film}/`),
      );
    };

    const items = find('.text .note, .text .film-card, .text .corrected').map(
      (item): MarginItem => {
        const mark = markOf(item);
        const rect = mark?.getClientRects()[0];
        const paragraph = mark?.closest('p, h2, h3, figcaption');
        const style = paragraph ? getComputedStyle(paragraph) : null;
        const drawn = item.getBoundingClientRect();
        const first = textLines(item)[0] ?? drawn;
        const name = item.id === '' ? `card ${item.textContent.trim().slice(0, 20)}` : item.id;
        return {
          ...box(name, drawn),
          // A card begins with its band, not with a line.
          line: item.matches('.note, .corrected') ? middle(first) : drawn.top + scrollY,
          mark: rect ? middle(rect) : null,
          lineHeight:
            parseFloat(style?.lineHeight ?? '') || 1.2 * parseFloat(style?.fontSize ?? '16'),
        };
      },
    );

    const apart =
      '.text .pull-quote, .text figure, .title-block, .text ~ *, .site-footer, .site-header';
    const blocks = find(apart).map((element) =>
      box(element.className, element.getBoundingClientRect()),
    );
    // What sticks to the window passes by everything: it has to have its own column.
    for (const element of find('.reading > .contents')) {
      const { left, right } = element.getBoundingClientRect();
      const reading = document.querySelector('.reading')?.getBoundingClientRect();
      if (reading) {
        blocks.push(box('contents', new DOMRect(left, reading.top, right - left, reading.height)));
      }
    }

    const lines = find('.text .passage, .text .speaker, .text h2, .text h3').flatMap((element) =>
      textLines(element).map((rect) => {
        // The height of the letters: what a font keeps free above and below may overlap.
        const free = rect.height * 0.2;
        const letters = new DOMRect(rect.x, rect.y + free, rect.width, rect.height - 2 * free);
        return box(`line in “${element.textContent.slice(0, 24)}”`, letters);
      }),
    );
    const overflow = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    return { items, blocks, lines, overflow };
  });
}

/**
 * What is wrong with a page as it is drawn: something wider than the window, one thing on another,
 * and, where there is a margin, an item out of order or too far from the words it belongs to.
 */
export function faults(geometry: PageGeometry, { margin }: { margin: boolean }): string[] {
  const found = [
    ...(geometry.overflow > 0 ? [`${geometry.overflow} px wider than the window`] : []),
    ...overlaps(geometry),
    ...(margin ? misplaced(geometry) : []),
  ];
  // One cause has many effects.
  return found.length > 6 ? [...found.slice(0, 6), `and ${found.length - 6} more`] : found;
}

function overlaps({ items, blocks, lines }: PageGeometry): string[] {
  const things = [...items, ...blocks];
  return things.flatMap((thing, index) =>
    [...things.slice(index + 1), ...lines]
      .filter((other) => isOver(thing, other))
      .map((other) => `${thing.name} lies on ${other.name}`),
  );
}

function misplaced({ items }: PageGeometry): string[] {
  return items.flatMap((item, index) => {
    const found: string[] = [];
    const before = items[index - 1];
    const gap = before ? item.top - before.bottom : Infinity;
    if (gap < -0.5) found.push(`${item.name} begins above the end of ${before?.name}`);
    if (item.mark === null) return [...found, `${item.name} has no mark`];
    const away = Math.abs(item.line - item.mark);
    if (away > 1.5 * item.lineHeight && gap > 24) {
      const below = before ? `, ${Math.round(gap)} px below ${before.name}` : '';
      found.push(`${item.name} is ${Math.round(away)} px from its mark${below}`);
    }
    return found;
  });
}

function isOver(a: Box, b: Box): boolean {
  return (
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1
  );
}
