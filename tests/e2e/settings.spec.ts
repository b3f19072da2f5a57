import { createHash } from 'node:crypto';
import { expect, test, type Page } from '@playwright/test';

const interview = '/interviews/spike-jonze-her/';

test.use({ viewport: { width: 1440, height: 900 } });

const open = async (page: Page) => {
  await page.getByRole('button', { name: 'Reading settings' }).click();
  await expect(page.getByRole('group', { name: 'Theme' })).toBeVisible();
};
const paper = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

test('a theme is seen at once, and is still there on the next page', async ({ page }) => {
  await page.goto(interview);
  await open(page);
  await page.getByRole('radio', { name: 'Light' }).check();
  const light = await paper(page);
  await page.getByRole('radio', { name: 'Dark' }).check();
  const dark = await paper(page);
  expect(dark).not.toBe(light);
  await page.goto('/films/');
  expect(await paper(page)).toBe(dark);
  await open(page);
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
});

test('text size and typeface change what I read, and Reset takes both back', async ({ page }) => {
  await page.goto(interview);
  const look = () =>
    page
      .locator('.answer .passage')
      .first()
      .evaluate((element) => {
        const { fontSize, fontFamily } = getComputedStyle(element);
        return { size: parseFloat(fontSize), fontFamily };
      });
  const before = await look();
  await open(page);
  const reset = page.getByRole('button', { name: 'Reset' });
  await expect(reset).toBeHidden();
  await page.getByRole('radio', { name: 'Largest' }).check();
  await page.getByRole('radio', { name: 'Sans' }).check();
  const after = await look();
  expect(after.size).toBeGreaterThan(before.size * 1.2);
  expect(after.fontFamily).not.toBe(before.fontFamily);
  await reset.click();
  await expect(reset).toBeHidden();
  expect(await look()).toEqual(before);
  await expect(page.getByRole('radio', { name: 'Standard' })).toBeChecked();
  await expect(page.getByRole('radio', { name: 'System' })).toBeFocused();
  const kept = await page.evaluate(() =>
    Object.keys(localStorage).filter((key) => /theme|size|face/.test(key)),
  );
  expect(kept).toEqual([]);
});

test('the passage I read stays where it is when the text grows', async ({ page }) => {
  await page.goto(interview);
  const passage = page.locator('.passage').nth(15);
  await passage.evaluate((element) => {
    const { top } = element.getBoundingClientRect();
    window.scrollTo(0, window.scrollY + top - 200);
  });
  const top = () => passage.evaluate((element) => element.getBoundingClientRect().top);
  const before = await top();
  const height = () => page.evaluate(() => document.documentElement.scrollHeight);
  const short = await height();
  // By script, as the header may have been scrolled away.
  await page.locator('input[name=size][value="3"]').evaluate((input: HTMLInputElement) => {
    input.checked = true;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await page.waitForTimeout(100);
  expect(await height()).toBeGreaterThan(short);
  expect(Math.abs((await top()) - before)).toBeLessThan(3);
});

test('everything works by keyboard: arrows choose, Escape goes back to the button', async ({
  page,
}) => {
  await page.goto(interview);
  const button = page.getByRole('button', { name: 'Reading settings' });
  await button.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio', { name: 'System' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio', { name: 'Standard' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('html')).toHaveAttribute('data-size', '1');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('group', { name: 'Theme' })).toBeHidden();
  await expect(button).toBeFocused();
});

test('two tabs look the same', async ({ page, context }) => {
  await page.goto(interview);
  const other = await context.newPage();
  await other.goto('/');
  await open(page);
  await page.getByRole('radio', { name: 'Dark' }).check();
  await expect(other.locator('html')).toHaveAttribute('data-theme', 'dark');
  await other.evaluate(() => localStorage.clear());
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  await expect(page.getByRole('radio', { name: 'System' })).toBeChecked();
});

test('no second theme flashes: the first paint has the one I chose', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(interview);
  await open(page);
  await page.getByRole('radio', { name: 'Dark' }).check();
  const dark = await paper(page);
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    const look = () => {
      // Styles hold the paint back; before they are there nothing is shown.
      if (document.querySelector('body') && document.styleSheets.length > 0) {
        seen.push(getComputedStyle(document.documentElement).backgroundColor);
      }
      requestAnimationFrame(look);
    };
    look();
  });
  // Even if every other script is late.
  await page.route('**/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await route.continue();
  });
  await page.goto('/films/');
  await page.waitForTimeout(200);
  const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  expect(seen.length).toBeGreaterThan(0);
  expect([...new Set(seen)]).toEqual([dark]);
});

test('the script of the first paint is the one the policy allows', async ({ page }) => {
  const html = await (await page.request.get(interview)).text();
  const [policy = ''] = /(?<=content-security-policy" content=")[^"]*/.exec(html) ?? [];
  const scripts = Array.from(html.matchAll(/<script>(.*?)<\/script>/gs), ([, text = '']) => text);
  expect(scripts).toHaveLength(1);
  for (const script of scripts) {
    expect(script.length).toBeLessThanOrEqual(400);
    const hash = createHash('sha256').update(script).digest('base64');
    expect(policy).toContain(`'sha256-${hash}'`);
  }
  expect(policy).not.toContain('unsafe');
  // As a host would send it: over the whole page, and not only what follows the tag.
  await page.route(`**${interview}`, async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), 'content-security-policy': policy };
    await route.fulfill({ response, headers });
  });
  await page.goto(interview);
  await expect(page.locator('html')).toHaveClass('js');
});

test('values that are no settings are passed over', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto('/about/');
  await page.evaluate(() => {
    localStorage.setItem('two-shot:theme', '"><img src=x>');
    localStorage.setItem('two-shot:size', '7');
    localStorage.setItem('two-shot:face', 'dark');
    localStorage.setItem('two-shot:keys', '{');
  });
  await page.goto(interview);
  for (const name of ['theme', 'size', 'face']) {
    await expect(page.locator('html')).not.toHaveAttribute(`data-${name}`);
  }
  await open(page);
  await expect(page.getByRole('radio', { name: 'System' })).toBeChecked();
  expect(errors).toEqual([]);
});

test('where nothing may be remembered, everything else works', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  await page.goto(interview);
  await open(page);
  await page.getByRole('radio', { name: 'Dark' }).check();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.keyboard.press('Escape');
  await page.keyboard.press('j');
  await expect(page.locator('.turn').first()).toBeFocused();
  await page.goto('/about/');
  expect(errors).toEqual([]);
});

test('settings and help fit a small window', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 480 });
  await page.goto(interview);
  await open(page);
  const inWindow = (selector: string) =>
    page.locator(selector).evaluate((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight;
    });
  expect(await inWindow('#_settings')).toBe(true);
  for (const label of await page.locator('#_settings label').all()) {
    expect((await label.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  expect(await inWindow('dialog#_keys')).toBe(true);
});
