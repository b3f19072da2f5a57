import { expect, test, type Page } from '@playwright/test';

const interview = '/interviews/spike-jonze-her/';

test.use({ viewport: { width: 1440, height: 900 } });

/** Where the turn that has the focus stands, or -1. */
const focusedTurn = (page: Page) =>
  page.evaluate(() => {
    const turns = Array.from(document.querySelectorAll('.turn'));
    return turns.findIndex((turn) => turn === document.activeElement);
  });

const help = (page: Page) => page.getByRole('dialog', { name: 'Keys' });

test('j and k go from turn to turn, and show where', async ({ page }) => {
  await page.goto(interview);
  for (const turn of [0, 1, 2]) {
    await page.keyboard.press('j');
    expect(await focusedTurn(page)).toBe(turn);
  }
  const turn = page.locator('.turn').nth(2);
  await expect(turn).toBeInViewport();
  expect(await turn.evaluate((element) => element.matches(':focus-visible'))).toBe(true);
  await expect
    .poll(() => turn.evaluate((element) => Math.round(element.getBoundingClientRect().top)))
    .toBeLessThan(200);
  await page.keyboard.press('k');
  expect(await focusedTurn(page)).toBe(1);
});

test('n and p go from question to question', async ({ page }) => {
  await page.goto(interview);
  await page.keyboard.press('n');
  await page.keyboard.press('n');
  await page.keyboard.press('n');
  await expect(page.locator('.turn.question').nth(2)).toBeFocused();
  await page.keyboard.press('p');
  await expect(page.locator('.turn.question').nth(1)).toBeFocused();
});

test('the keys stop at the first and the last turn', async ({ page }) => {
  await page.goto(interview);
  const turns = await page.locator('.turn').count();
  await page.keyboard.press('k');
  expect(await focusedTurn(page)).toBe(-1);
  for (let press = 0; press < turns + 3; press++) await page.keyboard.press('j');
  expect(await focusedTurn(page)).toBe(turns - 1);
  await page.keyboard.press('n');
  expect(await focusedTurn(page)).toBe(turns - 1);
});

test('j goes on from where I have scrolled to, and k back to where that turn began', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(interview);
  const middle = (offset: number) =>
    page.evaluate((by) => {
      const turn = document.querySelectorAll('.turn')[5];
      window.scrollTo(0, window.scrollY + (turn?.getBoundingClientRect().top ?? 0) + by);
    }, offset);
  await middle(80);
  await page.keyboard.press('j');
  expect(await focusedTurn(page)).toBe(6);
  await page.locator('main').focus();
  await middle(80);
  await page.waitForTimeout(900);
  await page.keyboard.press('k');
  expect(await focusedTurn(page)).toBe(5);
});

test('a turn takes no focus from my clicks, before or after', async ({ page }) => {
  await page.goto(interview);
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await expect(page.locator('.turn[tabindex]')).toHaveCount(1);
  await page.locator('main').focus();
  await expect(page.locator('.turn[tabindex]')).toHaveCount(0);
});

test('the browser keeps its own keys', async ({ page }) => {
  await page.goto(interview);
  for (const keys of ['Shift+j', 'Control+j', 'Alt+n', 'Meta+j']) {
    const taken = await page.evaluate((combination) => {
      const parts = combination.split('+');
      const event = new KeyboardEvent('keydown', {
        key: parts[0] === 'Shift' ? 'J' : (parts[1] ?? ''),
        shiftKey: parts[0] === 'Shift',
        ctrlKey: parts[0] === 'Control',
        altKey: parts[0] === 'Alt',
        metaKey: parts[0] === 'Meta',
        bubbles: true,
        cancelable: true,
      });
      return !document.body.dispatchEvent(event);
    }, keys);
    expect(taken, keys).toBe(false);
  }
  expect(await focusedTurn(page)).toBe(-1);
});

test('keys do nothing while I type, or while something is open before the page', async ({
  page,
}) => {
  await page.goto(interview);
  await page.evaluate(() => {
    const field = document.createElement('input');
    const area = document.createElement('textarea');
    const box = document.createElement('div');
    box.contentEditable = 'true';
    const role = document.createElement('div');
    role.tabIndex = 0;
    role.setAttribute('role', 'textbox');
    const select = document.createElement('select');
    for (const [index, element] of [field, area, box, role, select].entries()) {
      element.id = `field-${index}`;
      document.querySelector('main')?.prepend(element);
    }
  });
  for (let index = 0; index < 5; index++) {
    await page.locator(`#field-${index}`).focus();
    await page.keyboard.press('j');
    await page.keyboard.press('?');
    await expect(page.locator(`#field-${index}`)).toBeFocused();
  }
  await expect(page.locator('#field-0')).toHaveValue('j?');
  await page.getByRole('button', { name: 'Reading settings' }).click();
  await page.keyboard.press('j');
  expect(await focusedTurn(page)).toBe(-1);
  await page.keyboard.press('Escape');
  await page.locator('main').focus();
  await page.keyboard.press('?');
  await page.keyboard.press('j');
  expect(await focusedTurn(page)).toBe(-1);
  await expect(help(page)).toBeVisible();
});

test('/ opens the search', async ({ page }) => {
  await page.goto(interview);
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog', { name: 'Search' }).getByRole('searchbox')).toBeFocused();
});

test('? lists the keys on any page, and Escape or the button put the list away', async ({
  page,
}) => {
  for (const address of [interview, '/']) {
    await page.goto(address);
    await page.keyboard.press('?');
    await expect(help(page)).toBeVisible();
    await expect(help(page).getByRole('row', { name: 'j Next turn' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(help(page)).toBeHidden();
    await page.getByRole('button', { name: 'Keys' }).click();
    await expect(help(page)).toBeVisible();
    await help(page).getByRole('button', { name: 'Close' }).click();
    await expect(help(page)).toBeHidden();
    await expect(page.getByRole('button', { name: 'Keys' })).toBeFocused();
  }
});

test('I can switch the keys off, and they stay off', async ({ page }) => {
  await page.goto(interview);
  await page.keyboard.press('?');
  await help(page).getByRole('switch', { name: 'Use these keys' }).uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('j');
  await page.keyboard.press('?');
  expect(await focusedTurn(page)).toBe(-1);
  await page.reload();
  await page.keyboard.press('j');
  await page.keyboard.press('?');
  expect(await focusedTurn(page)).toBe(-1);
  await expect(help(page)).toBeHidden();
  await page.getByRole('button', { name: 'Keys' }).click();
  await expect(help(page).getByRole('switch')).not.toBeChecked();
  await help(page).getByRole('switch').check();
  await page.keyboard.press('Escape');
  await page.keyboard.press('p');
  await expect(page.locator('.turn.question:focus')).toHaveCount(1);
});

test('keys can be turned off for this page where nothing can be remembered', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto(interview);
  await page.keyboard.press('?');
  await help(page).getByRole('switch').uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('j');
  expect(await focusedTurn(page)).toBe(-1);
});
