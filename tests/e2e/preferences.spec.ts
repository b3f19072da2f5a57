import { expect, test } from '@playwright/test';
import { interview, pages } from './pages.ts';
import { strained } from './stress/site.ts';
import { unfold } from './unfold.ts';

/* What readers have asked of their system: colours of their own, less motion, targets they can hit. */

const addresses = [...pages, strained.panel, strained.rightToLeft];

test('in forced colours all words can be read, and boxes and controls keep their edges', async ({
  page,
}) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    for (const address of addresses) {
      await page.goto(address);
      const faults = await page.evaluate(() => {
        const canvas = document.createElement('canvas').getContext('2d', {
          willReadFrequently: true,
        });
        /** Red, green, blue and alpha, whatever notation the colour is computed in. */
        const pixel = (colour: string): number[] => {
          if (!canvas) return [];
          canvas.clearRect(0, 0, 1, 1);
          canvas.fillStyle = colour;
          canvas.fillRect(0, 0, 1, 1);
          return Array.from(canvas.getImageData(0, 0, 1, 1).data);
        };
        const isClear = (colour: string): boolean => (pixel(colour)[3] ?? 0) < 128;
        const ground = (element: Element | null): string => {
          if (!element) return 'Canvas';
          const { backgroundColor } = getComputedStyle(element);
          return isClear(backgroundColor) ? ground(element.parentElement) : backgroundColor;
        };
        const distance = (one: string, other: string): number => {
          const others = pixel(other);
          return Math.max(
            ...pixel(one).map((part, index) => Math.abs(part - (others[index] ?? 0))),
          );
        };
        const shown = Array.from(document.body.querySelectorAll('*')).filter((element) =>
          element.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
        );
        const name = (element: Element): string =>
          `${element.localName}.${element.className} “${element.textContent.trim().slice(0, 20)}”`;
        const unreadable = shown
          .filter((element) =>
            Array.from(element.childNodes).some(
              (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
            ),
          )
          .filter((element) => {
            const { color, webkitTextFillColor } = getComputedStyle(element);
            const faint = distance(color, ground(element)) < 96;
            return isClear(color) || isClear(webkitTextFillColor) || faint;
          });
        const edgeless = shown
          .filter((element) => element.matches('.film-card, button:not(.mark *)'))
          .filter((element) => {
            const style = getComputedStyle(element);
            const sides = ['top', 'right', 'bottom', 'left'];
            return !sides.some(
              (side) =>
                style.getPropertyValue(`border-${side}-style`) !== 'none' &&
                parseFloat(style.getPropertyValue(`border-${side}-width`)) > 0 &&
                !isClear(style.getPropertyValue(`border-${side}-color`)),
            );
          });
        return [
          ...unreadable.map((element) => `unreadable: ${name(element)}`),
          ...edgeless.map((element) => `without an edge: ${name(element)}`),
        ].slice(0, 6);
      });
      expect.soft(faults, `${address}, ${colorScheme}`).toEqual([]);
    }
  }
});

test('with reduced motion nothing moves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const address of [...addresses, `${interview}#_note-3`]) {
    await page.goto(address);
    const moving = await page.evaluate(() => {
      const isLong = (durations: string): boolean =>
        durations.split(',').some((duration) => parseFloat(duration) !== 0);
      return Array.from(document.querySelectorAll('*'))
        .flatMap((element) =>
          [null, '::before', '::after', '::backdrop', '::marker'].map((pseudo) => ({
            name: `${element.localName}.${element.className}${pseudo ?? ''}`,
            style: getComputedStyle(element, pseudo),
          })),
        )
        .filter(
          ({ style }) =>
            (style.animationName !== 'none' && isLong(style.animationDuration)) ||
            (style.transitionProperty !== 'none' && isLong(style.transitionDuration)) ||
            style.scrollBehavior === 'smooth',
        )
        .map(({ name }) => name);
    });
    expect.soft([...new Set(moving)], address).toEqual([]);
  }
});

test('what is pressed is at least 24 px wide and high, or a link in a line or with room around it', async ({
  page,
}) => {
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    for (const address of addresses) {
      await page.goto(address);
      if (width < 760 && (await page.locator('.text').count()) > 0) await unfold(page);
      const small = await page.evaluate(() => {
        const controls = 'a[href], button, summary, input, select';
        const targets = Array.from(document.querySelectorAll(controls))
          .filter((target) => target.checkVisibility())
          .map((target) => ({ target, rect: target.getBoundingClientRect() }));
        const isSmall = (rect: DOMRect): boolean => rect.width < 24 || rect.height < 24;
        const middle = (rect: DOMRect): [number, number] => [
          rect.left + rect.width / 2,
          rect.top + rect.height / 2,
        ];
        /** WCAG 2.5.8, inline: its size is bound by the line height of the words around it. */
        const isInLine = (target: Element): boolean => {
          const block = target.closest('p, li, h1, h2, h3, td, th, dd, dt, figcaption, sup');
          return (
            getComputedStyle(target).display === 'inline' &&
            block !== null &&
            (block.localName === 'sup' ||
              block.textContent.trim().length > target.textContent.trim().length)
          );
        };
        /** WCAG 2.5.8, spacing: a circle of 24 px around its middle touches no other target. */
        const hasRoom = (target: Element, rect: DOMRect): boolean => {
          const [x, y] = middle(rect);
          return targets.every((other) => {
            if (other.target === target) return true;
            if (isSmall(other.rect)) {
              const [otherX, otherY] = middle(other.rect);
              return Math.hypot(otherX - x, otherY - y) >= 24;
            }
            const { left, right, top, bottom } = other.rect;
            return (
              Math.hypot(Math.max(left - x, x - right, 0), Math.max(top - y, y - bottom, 0)) >= 12
            );
          });
        };
        return targets
          .filter(({ target, rect }) => {
            if (!isSmall(rect) || isInLine(target)) return false;
            return target.localName !== 'a' || !hasRoom(target, rect);
          })
          .map(({ target, rect }) => {
            const words = target.textContent.trim().slice(0, 20);
            return `${target.localName}.${target.className} “${words}”: ${Math.round(rect.width)} × ${Math.round(rect.height)}`;
          });
      });
      expect.soft(small.slice(0, 6), `${address} at ${width} px`).toEqual([]);
    }
  }
});
