import { expect, test, type Page } from '@playwright/test';
import { select } from './lit-words.ts';
import { interview } from './pages.ts';
import { strained } from './stress/site.ts';
import { clerk, isOnSelection, menu, said } from './take-away.ts';

/*
 * What readers take with them: links and quotes, by pointer, finger and key, and what arrives where
 * they put it down.
 */

test.use({ viewport: { width: 1440, height: 900 } });

const { addresses } = strained;

/** Pastes into a field for letters and into one that takes more; what arrives there. */
async function paste(page: Page): Promise<{ plain: string; rich: string; html: string }> {
  await page.evaluate(() => {
    const plain = document.createElement('textarea');
    const rich = document.createElement('div');
    plain.id = 'plain';
    rich.id = 'rich';
    rich.contentEditable = 'true';
    document.querySelector('main')?.prepend(plain, rich);
  });
  for (const id of ['#plain', '#rich']) {
    await page.locator(id).focus();
    await page.keyboard.press('Control+v');
  }
  await expect(page.locator('#plain')).not.toHaveValue('');
  return page.evaluate(() => ({
    plain: document.querySelector<HTMLTextAreaElement>('#plain')?.value ?? '',
    rich: document.querySelector<HTMLElement>('#rich')?.innerText ?? '',
    html: document.querySelector('#rich')?.innerHTML ?? '',
  }));
}

test('the permalink of a passage comes with the pointer, copies its link, and says so where I look', async ({
  page,
}) => {
  await page.goto(addresses);
  const passage = page.locator('#who-counted-the-trees');
  const sign = passage.getByRole('link', { name: 'Link to passage 2' });
  await expect(sign).toHaveCSS('opacity', '0');
  await passage.hover();
  await expect(sign).toHaveCSS('opacity', '1');
  const box = await sign.boundingBox();
  expect(box?.width).toBeGreaterThanOrEqual(44);
  expect(box?.height).toBeGreaterThanOrEqual(44);
  await sign.click();
  await expect(said(page)).toHaveText('Link to the passage copied');
  const words = await said(page).boundingBox();
  expect(Math.abs((words?.y ?? 0) - (box?.y ?? 0))).toBeLessThan(80);
  await expect(said(page)).toHaveCount(0, { timeout: 6_000 });
  expect((await paste(page)).plain).toBe(`${addresses}#who-counted-the-trees`);
});

test('the permalink can be reached and used with keys, and is followed where I ask for that', async ({
  page,
  context,
}) => {
  await page.goto(addresses);
  const sign = page.getByRole('link', { name: 'Link to passage 2' });
  await sign.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(sign).toBeFocused();
  await expect(sign).toHaveCSS('opacity', '1');
  await page.keyboard.press('Enter');
  await expect(said(page)).toHaveCount(1);
  expect(page.url()).toBe(addresses);
  const opened = context.waitForEvent('page');
  await sign.click({ modifiers: ['ControlOrMeta'] });
  await expect(await opened).toHaveURL(`${addresses}#who-counted-the-trees`);
});

test('the outline of a permalink is whole, also where there is little room before the text', async ({
  page,
}) => {
  await page.setViewportSize({ width: 820, height: 900 });
  await page.goto(addresses);
  const sign = page.getByRole('link', { name: 'Link to passage 2' });
  await sign.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(sign).toBeFocused();
  const [left, right] = await sign.evaluate((link) => {
    const { outlineOffset, outlineWidth } = getComputedStyle(link);
    const beyond = parseFloat(outlineOffset) + parseFloat(outlineWidth);
    const box = link.getBoundingClientRect();
    const text = link.parentElement?.getBoundingClientRect().left ?? 0;
    return [box.left - beyond, text - box.right - beyond];
  });
  expect(left).toBeGreaterThanOrEqual(0);
  expect(right).toBeGreaterThanOrEqual(0);
});

test('selecting with the pointer brings a menu beside the words, never on them', async ({
  page,
}) => {
  await page.goto(addresses);
  const passage = page.locator('#a-clerk-did-with-a-ladder');
  const box = await passage.boundingBox();
  const { x = 0, y = 0 } = box ?? {};
  await page.mouse.move(x + 20, y + 12);
  await page.mouse.down();
  await page.mouse.move(x + 300, y + 12, { steps: 5 });
  // Nothing comes into the way while I am at it.
  await page.waitForTimeout(500);
  await expect(menu(page)).toHaveCount(0);
  await page.mouse.up();
  await expect(menu(page)).toBeVisible();
  const selected = await page.evaluate(() => document.getSelection()?.toString() ?? '');
  expect(selected.length).toBeGreaterThan(10);
  expect(await isOnSelection(page)).toBe(false);
  for (const button of await menu(page).getByRole('button').all()) {
    expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(43);
  }
  // Pressing it leaves the words selected.
  await menu(page).getByRole('button', { name: 'Copy link' }).click();
  await expect(said(page)).toHaveText('Link to these words copied');
  expect(await page.evaluate(() => document.getSelection()?.toString())).toBe(selected);
  await page.mouse.click(x + 20, y + 200);
  await expect(menu(page)).toBeHidden();
});

test('the menu stands below where there is no room above, and leaves the window with the words', async ({
  page,
}) => {
  await page.goto(interview);
  await select(page, { from: [6, 2], to: [6, 6] });
  await expect(menu(page)).toBeVisible();
  await page.evaluate(() => {
    const { top = 0 } = document.getSelection()?.getRangeAt(0).getBoundingClientRect() ?? {};
    window.scrollBy({ top: top - 20, behavior: 'instant' });
  });
  await expect.poll(() => isOnSelection(page)).toBe(false);
  await expect(menu(page)).toBeInViewport();
  await page.evaluate(() => window.scrollBy({ top: 2_000, behavior: 'instant' }));
  await expect(menu(page)).not.toBeInViewport();
});

test('a quote arrives as letters and as rich text: words, speaker, title, date, link', async ({
  page,
}) => {
  await page.goto(addresses);
  await select(page, clerk);
  await menu(page).getByRole('button', { name: 'Copy quote' }).click();
  await expect(said(page)).toHaveText('Quote copied, with its link');
  const { plain, html } = await paste(page);
  const lines = plain.replaceAll('\r', '').split('\n');
  expect(lines.slice(0, 3)).toEqual([
    'with a',
    '',
    '— Ilse Orchard, in “What Was There Before”, The Invented Lantern, 31 December 1999',
  ]);
  expect(lines[3]).toMatch(
    /\/interviews\/addresses\/\?v=[0-9a-z]{3}#a-clerk-did-with-a-ladder:~:text=with%20a$/,
  );
  expect(html).toMatch(/<blockquote[^>]*>.*with a.*<\/blockquote>/s);
  expect(html).toContain('href=');
});

test('a quote from several turns names everybody, and nothing of the margin or the furniture', async ({
  page,
}) => {
  await page.goto(interview);
  await select(page, { from: [5, -4], to: [7, 5] });
  await page.keyboard.press('y');
  await expect(said(page)).toHaveText('Quote copied, with its link');
  const { plain } = await paste(page);
  const [first, second, third, line] = plain.replaceAll('\r', '').split('\n\n');
  expect(first).toMatch(/^The Playlist: /);
  expect(second).toMatch(/^Spike Jonze: He did not dispute/);
  // Marks of notes, notes, cards and pull-quotes lie in what was selected.
  expect(second).not.toMatch(/\d/);
  expect(third).toMatch(/^The more he counted/);
  expect(line).toMatch(
    /^— The Playlist and Spike Jonze, retold, in “.*”, after The Playlist, 19 December 2013\n/,
  );
});

test('keys copy what is selected, else the passage with the focus, pressed last, or being read', async ({
  page,
}) => {
  await page.goto(addresses);
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('c');
  await expect(said(page)).toHaveText('Link to the passage copied');
  expect((await paste(page)).plain).toBe(`${addresses}#a-clerk-did-with-a-ladder`);
  await page.goto('about:blank');
  await page.goto(addresses);
  await page.locator('#we-never-saw-the-number').click();
  await page.keyboard.press('y');
  await expect(said(page)).toHaveText('Quote copied, with its link');
  expect((await paste(page)).plain).toMatch(/^We never saw the number again\.\s/);
});

test('Ctrl-C and typing stay the browser’s', async ({ page }) => {
  await page.goto(addresses);
  await select(page, { from: [1, 0], to: [1, 1] });
  await page.keyboard.press('Control+c');
  await page.waitForTimeout(200);
  await expect(said(page)).toHaveCount(0);
  expect((await paste(page)).plain).toBe('Who counted');
});

test('with keys alone: Tab leads into the menu, arrows through it, Escape out, the words stay selected', async ({
  page,
}) => {
  await page.goto(addresses);
  await select(page, clerk);
  await expect(menu(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(menu(page).getByRole('button', { name: 'Copy link' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(menu(page).getByRole('button', { name: 'Copy quote' })).toBeFocused();
  await page.keyboard.press('Home');
  await expect(menu(page).getByRole('button', { name: 'Copy link' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(menu(page)).toBeHidden();
  expect(await page.evaluate(() => document.getSelection()?.toString())).toBe('with a');
  await page.keyboard.press('c');
  await expect(said(page)).toHaveText('Link to these words copied');
});

test('no menu comes for what is none of the interview’s words', async ({ page }) => {
  await page.goto(interview);
  for (const selector of ['.note p', '.film-card summary', 'h1', '.site-footer p']) {
    await page.evaluate((wanted) => {
      const element = document.querySelector(wanted);
      if (element) document.getSelection()?.selectAllChildren(element);
    }, selector);
    await page.waitForTimeout(600);
    await expect(menu(page).filter({ visible: true }), selector).toHaveCount(0);
  }
  await page.keyboard.press('Control+a');
  await page.waitForTimeout(600);
  await expect(menu(page).filter({ visible: true })).toHaveCount(0);
});

test('no menu comes where three presses select a name or a note, up to the passage behind it', async ({
  page,
}) => {
  await page.goto(interview);
  for (const selector of ['.speaker', '.note']) {
    const selected = await page.evaluate((wanted) => {
      const line = document.querySelector(`.text ${wanted}:has(+ .passage)`);
      const range = document.createRange();
      if (!line?.nextElementSibling) return '';
      range.setStart(line, 0);
      range.setEnd(line.nextElementSibling, 0);
      document.getSelection()?.removeAllRanges();
      document.getSelection()?.addRange(range);
      return range.toString();
    }, selector);
    expect(selected, selector).not.toBe('');
    await page.waitForTimeout(600);
    await expect(menu(page).filter({ visible: true }), selector).toHaveCount(0);
  }
});

test('the keys take nothing else where what is selected is none of the interview’s words', async ({
  page,
}) => {
  await page.goto(interview);
  for (const [selector, key] of [
    ['.text .pull-quote', 'y'],
    ['.text .note', 'c'],
    ['h1', 'c'],
  ] as const) {
    await page.evaluate((wanted) => {
      const element = document.querySelector(wanted);
      if (element) document.getSelection()?.selectAllChildren(element);
    }, selector);
    await page.keyboard.press(key);
    const line = page.getByRole('status').filter({ hasText: 'selected' });
    await expect(line, selector).toHaveText('No passage is selected');
    await expect(said(page), selector).toHaveCount(0);
    await page.evaluate(() => document.getSelection()?.removeAllRanges());
    await expect(line).toHaveCount(0, { timeout: 6_000 });
  }
});

test('Tab leads into a menu that can be seen, where the words are longer than the window', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 300 });
  await page.goto(interview);
  await select(page, { from: [6, 0], to: [8, -1] });
  await expect(menu(page)).toBeVisible();
  await page.evaluate(() => {
    const { top = 0 } = document.getSelection()?.getRangeAt(0).getBoundingClientRect() ?? {};
    window.scrollBy({ top: top + 100, behavior: 'instant' });
  });
  await expect(menu(page)).not.toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(menu(page)).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Escape');
  await expect(menu(page)).toBeHidden();
});

test('all of the menu is in a narrow window, with letters twice as large too', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(navigator, { share: () => Promise.resolve() });
  });
  await page.setViewportSize({ width: 320, height: 600 });
  await page.goto(interview);
  for (const size of ['100%', '200%']) {
    await page.evaluate((wanted) => (document.documentElement.style.fontSize = wanted), size);
    await select(page, { from: [6, 3], to: [6, 5] });
    await page.evaluate(() => {
      const { top = 0 } = document.getSelection()?.getRangeAt(0).getBoundingClientRect() ?? {};
      window.scrollBy({ top: top - 40, behavior: 'instant' });
    });
    for (const name of ['Copy link', 'Copy quote', 'Cite', 'Share']) {
      await expect(menu(page).getByRole('button', { name }), size).toBeInViewport({ ratio: 1 });
    }
    await expect.poll(() => isOnSelection(page), { message: size }).toBe(false);
  }
});

for (const lack of ['ClipboardItem', 'clipboard'] as const) {
  test(`a quote is copied where browsers have no ${lack} for pages`, async ({ page }) => {
    await page.addInitScript((name) => {
      if (name === 'ClipboardItem') Reflect.deleteProperty(globalThis, name);
      else Object.defineProperty(navigator, name, { value: undefined });
    }, lack);
    await page.goto(addresses);
    await select(page, clerk);
    await menu(page).getByRole('button', { name: 'Copy quote' }).click();
    await expect(said(page)).toHaveText('Quote copied, with its link');
    const { plain, html } = await paste(page);
    expect(plain).toMatch(/^with a\s+— Ilse Orchard/);
    if (lack === 'clipboard') expect(html).toContain('<blockquote');
  });
}

test('what no way of copying takes is shown, selected', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    Reflect.set(document, 'execCommand', () => false);
  });
  await page.goto(addresses);
  await select(page, clerk);
  await menu(page).getByRole('button', { name: 'Copy link' }).click();
  const field = page.getByRole('textbox', { name: /copied by hand/ });
  await expect(field).toHaveValue(/#a-clerk-did-with-a-ladder:~:text=with%20a$/);
  expect(
    await field.evaluate(
      (element: HTMLTextAreaElement) => element.selectionEnd - element.selectionStart,
    ),
  ).toBeGreaterThan(20);
  await page.keyboard.press('Escape');
  await expect(field).toHaveCount(0);
});

test('sharing offers the link where the browser can share, and nothing where it cannot', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'share');
  });
  await page.goto(addresses);
  await select(page, clerk);
  await expect(menu(page)).toBeVisible();
  await expect(menu(page).getByRole('button', { name: 'Share' })).toHaveCount(0);
  await page.addInitScript(() => {
    Object.assign(navigator, {
      share: (data: unknown) => {
        Object.assign(globalThis, { shared: data });
        return Promise.resolve();
      },
    });
  });
  await page.reload();
  await select(page, clerk);
  await menu(page).getByRole('button', { name: 'Share' }).click();
  await expect
    .poll(() => page.evaluate(() => (globalThis as { shared?: unknown }).shared))
    .toEqual({
      title: 'What Was There Before',
      url: `${addresses}#a-clerk-did-with-a-ladder:~:text=with%20a`,
    });
});
