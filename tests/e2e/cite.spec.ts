import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { expect, test, type Download, type Locator, type Page } from '@playwright/test';
import { interview } from './pages.ts';
import { strained } from './stress/site.ts';

const source = 'Spike Jonze Talks About Working With Scarlett Johansson';

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the citations of an interview are there to be read, and as files', async ({ page }) => {
    await page.goto(interview);
    await page.getByText('Cite this interview').click();
    const fold = page.locator('.cite');
    await expect(fold.getByText(`Digest of “${source}`).first()).toBeVisible();
    await expect(fold.locator('i').first()).toHaveText('The Playlist');
    await expect(fold.getByRole('button')).toHaveCount(0);
    const bib = await textOf(page, fold.getByRole('link', { name: 'BibTeX' }));
    expect(bib.name).toBe('spike-jonze-her.bib');
    expect(bib.text).toContain('interviewer = {{The Playlist}}');
    const ris = await textOf(page, fold.getByRole('link', { name: 'RIS' }));
    expect(ris.text).toMatch(/^TY {2}- ELEC\r\n/);
    const csl = await textOf(page, fold.getByRole('link', { name: 'CSL-JSON' }));
    expect(csl.name).toBe('spike-jonze-her.csl.json');
    expect(JSON.parse(csl.text)).toMatchObject([{ id: 'spike-jonze-her' }]);
  });
});

test.describe('with script', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('a citation is copied with its italics, its address and the day, and the page says so', async ({
    page,
  }) => {
    await page.goto(interview);
    await page.getByText('Cite this interview').click();
    const fold = page.locator('.cite');
    await fold.getByRole('button', { name: 'Copy MLA' }).click();
    await expect(fold.getByRole('status')).toHaveText('MLA copied.');
    await expect(fold.getByRole('status')).toBeInViewport();
    await expect(fold.getByRole('button', { name: 'Copy MLA' })).toHaveText('Copied');
    const { plain, html } = await clipboard(page);
    const address = new URL(page.url()).href;
    const year = new Date().getFullYear();
    expect(plain).toMatch(/^“A Noble Failure, Narrowly Avoided\.” Digest of “/);
    expect(plain).toMatch(/Two-Shot, \d+ \w+\.? \d{4}, /);
    expect(plain).toContain(`, ${address}. Accessed `);
    expect(plain).toMatch(new RegExp(` ${year}\\.$`));
    expect(html).toContain('<i>Two-Shot</i>');
    await fold.getByRole('button', { name: 'Copy RIS' }).click();
    await expect(fold.getByRole('status')).toHaveText('RIS copied.');
    expect((await clipboard(page)).plain).toContain(`UR  - ${address}`);
  });

  test('a passage is cited in a dialog, by keyboard alone', async ({ page }) => {
    const refused: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') refused.push(message.text());
    });
    await page.goto(interview);
    const passage = page.locator('.answer .passage').nth(1);
    const id = await passage.getAttribute('id');
    await offerToCite(page, id);
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Cite this passage' });
    await expect(dialog).toBeVisible();
    await expect(dialog.getByRole('button', { name: 'Close' })).toBeFocused();
    const words = (await passage.innerText()).slice(0, 20);
    await expect(dialog.getByText(`passage beginning “${words}`)).toBeVisible();
    await expect(dialog.getByText(`#${id}`)).toHaveCount(4);
    await page.keyboard.press('Tab');
    await expect(dialog.getByRole('button', { name: 'Copy Chicago', exact: true })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(dialog.getByRole('status')).toHaveText('Chicago copied.');
    expect((await clipboard(page)).plain).toMatch(new RegExp(`${interview}\\?v=\\w{3}#${id}\\.$`));
    const ris = await textOf(page, dialog.getByRole('link', { name: 'Download RIS' }));
    expect(ris.name).toBe(`spike-jonze-her.${id}.ris`);
    expect(ris.text).toContain('(Spike Jonze, retold)\r\nUR  - http');
    expect(ris.text).toContain('Digest of “Spike Jonze Talks');
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(page.locator('#cite-it')).toBeFocused();
    expect(refused).toEqual([]);
  });

  test('the dialog shuts nobody out that axe knows of, light and dark, narrow and wide', async ({
    page,
  }) => {
    await page.goto(interview);
    await offerToCite(page, '');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: 'Cite this interview' })).toBeVisible();
    await expectNoViolations(page, 'dialog[open]');
    await page.keyboard.press('Escape');
    await page.getByText('Cite this interview').click();
    await expect(page.getByRole('button', { name: 'Copy APA' })).toBeVisible();
    await expectNoViolations(page, '.cite');
  });

  test('on a phone the dialog gives its width to the citations, and can always be closed', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 700 });
    await page.goto(interview);
    await offerToCite(page, '');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Cite this interview' });
    const widths = await dialog
      .locator('.citations')
      .evaluate((list) => [list.clientWidth, list.querySelector('p')?.clientWidth]);
    expect(widths[1]).toBe(widths[0]);
    await expect(dialog.locator('.formats li').first()).toHaveCSS('border-top-width', '1px');
    await dialog.evaluate((box) => box.scrollTo(0, box.scrollHeight));
    await expect(dialog.getByRole('link', { name: 'Download CSL-JSON' })).toBeInViewport();
    await dialog.getByRole('button', { name: 'Close' }).click({ timeout: 2000 });
    await expect(dialog).toHaveCount(0);
  });

  test('citations of an interview in Arabic run from left to right, its names the other way', async ({
    page,
  }) => {
    await page.goto(strained.rightToLeft);
    await page.getByText('Cite this interview').click();
    const chicago = page.locator('.cite li').first();
    await expect(chicago.getByRole('button', { name: 'Copy Chicago' })).toBeVisible();
    await expect(chicago).toHaveCSS('direction', 'ltr');
    await expect(chicago.locator('bdi').first()).toHaveCSS('direction', 'rtl');
  });

  test('where the browser keeps its clipboard to itself the page says what can be done', async ({
    page,
  }) => {
    await page.goto(interview);
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      Object.defineProperty(document, 'execCommand', { value: () => false });
    });
    await page.getByText('Cite this interview').click();
    await page.getByRole('button', { name: 'Copy APA' }).click();
    await expect(page.locator('.cite').getByRole('status')).toContainText('can be selected');
  });
});

test('without a clipboard of its own a page still copies, and keeps the focus', async ({
  page,
}) => {
  await page.goto(interview);
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.addEventListener('copy', () => {
      document.body.dataset['copied'] = String(document.getSelection());
    });
  });
  await page.getByText('Cite this interview').click();
  const button = page.getByRole('button', { name: 'Copy BibTeX' });
  await button.click();
  await expect(page.locator('.cite').getByRole('status')).toHaveText('BibTeX copied.');
  await expect(button).toBeFocused();
  await expect(page.locator('textarea')).toHaveCount(0);
});

/** What a menu does that offers to cite. */
async function offerToCite(page: Page, passage: string | null): Promise<void> {
  await page.evaluate((id) => {
    const button = document.createElement('button');
    button.id = 'cite-it';
    button.textContent = 'Cite';
    button.dataset['cites'] = id ?? '';
    document.querySelector('#_main')?.prepend(button);
    button.focus();
  }, passage);
}

async function clipboard(page: Page): Promise<{ plain: string; html: string }> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) =>
      item?.types.includes(type) ? (await item.getType(type)).text() : '';
    return { plain: await read('text/plain'), html: await read('text/html') };
  });
}

async function textOf(page: Page, link: Locator): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  return { name: download.suggestedFilename(), text: await contentOf(download) };
}

async function contentOf(download: Download): Promise<string> {
  return readFileSync(await download.path(), 'utf8');
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function expectNoViolations(page: Page, within: string): Promise<void> {
  await page.evaluate(axe);
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const violations = await page.evaluate(async (selector) => {
        // Put into the page above.
        const { axe: engine } = globalThis as unknown as {
          axe: { run(context: string, options: object): Promise<AxeResults> };
        };
        const rules = { 'color-contrast-enhanced': { enabled: true } };
        const { violations: found } = await engine.run(selector, { rules });
        return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      }, within);
      expect.soft(violations, `${width} px, ${colorScheme}`).toEqual([]);
    }
  }
}
