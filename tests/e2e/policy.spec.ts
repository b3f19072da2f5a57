import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { interview, pages } from './pages.ts';
import { listenForViolations } from './stopped.ts';
import { strained } from './stress/site.ts';
import { doAsReadersDo } from './what-readers-do.ts';

/*
 * The policy that the server sends and the one in the page, together: all that readers do passes, and
 * what somebody smuggled into a page does not. The tests run under the headers that hosts are told.
 */

test('nothing on any kind of page is stopped', async ({ page }) => {
  test.slow();
  const stopped = await listenForViolations(page);
  for (const address of [...pages, '/accessibility/', quotePage, embed, '/no-such-page/x.json']) {
    await page.goto(address);
    await page.waitForLoadState('networkidle');
  }
  for (const address of [strained.panel, strained.timed, strained.rightToLeft]) {
    await page.goto(address);
    await page.waitForLoadState('networkidle');
  }
  expect(stopped).toEqual([]);
});

test.describe('With the worker that keeps pages', () => {
  test.use({ serviceWorkers: 'allow' });

  test('nothing is stopped of what readers do: searching, copying, citing, settings, help, offline', async ({
    page,
    context,
    browserName,
  }) => {
    test.slow();
    if (browserName === 'chromium') {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    }
    const stopped = await listenForViolations(page);
    await doAsReadersDo(page);
    expect(stopped).toEqual([]);
  });
});

test('what is smuggled into a page is stopped', async ({ page }) => {
  await page.goto(interview);
  const outcome = await page.evaluate(async () => {
    const stopped: string[] = [];
    addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      stopped.push(effectiveDirective),
    );
    const put = (name: string, set: Record<string, string>, text = ''): HTMLElement => {
      const element = document.createElement(name);
      for (const [key, value] of Object.entries(set)) element.setAttribute(key, value);
      element.append(text);
      document.body.append(element);
      return element;
    };
    const thrown = (act: () => unknown): boolean => {
      try {
        act();
        return false;
      } catch {
        return true;
      }
    };
    const elsewhere = 'https://example.invalid';
    const ran = globalThis as { smuggled?: boolean };
    const run = 'globalThis.smuggled = true';
    put('img', { src: `${elsewhere}/x.png` });
    put('iframe', { src: '/films/' });
    put('style', {}, 'body { color: rgb(1, 2, 3) }');
    const styled = put('p', { style: 'color: rgb(1, 2, 3)' });
    const form = document.createElement('form');
    form.action = `${elsewhere}/`;
    document.body.append(form);
    thrown(() => form.submit());
    const base = put('base', { href: elsewhere });
    await fetch(elsewhere).catch(() => undefined);
    const sinks = {
      html: thrown(() => (document.createElement('p').innerHTML = '<b>x</b>')),
      script: thrown(() => (document.createElement('script').src = '/x.js')),
      text: thrown(() => (document.createElement('script').text = run)),
      worker: thrown(() => new Worker('/worker.js')),
      policy: thrown(() =>
        (
          globalThis as unknown as {
            trustedTypes?: { createPolicy(name: string, rules: object): void };
          }
        ).trustedTypes?.createPolicy('default', {}),
      ),
      attribute: thrown(() => put('button', { onclick: run }).click()),
    };
    await new Promise((resolve) => setTimeout(resolve, 300));
    const color = 'rgb(1, 2, 3)';
    return {
      stopped: [...new Set(stopped)].toSorted(),
      sinks,
      ran: ran.smuggled === true,
      base: document.baseURI.startsWith(elsewhere) && base.isConnected,
      styled:
        getComputedStyle(styled).color === color || getComputedStyle(document.body).color === color,
    };
  });
  expect(outcome).toMatchObject({ ran: false, base: false, styled: false });
  const stopped = [
    'base-uri',
    'connect-src',
    'form-action',
    'frame-src',
    'img-src',
    'style-src-attr',
    'style-src-elem',
  ];
  expect(outcome.stopped).toEqual(expect.arrayContaining(stopped));
  for (const [sink, thrown] of Object.entries(outcome.sinks)) {
    expect([sink, thrown]).toEqual([sink, true]);
  }
});

test('a script that is written into a page by another is not run', async ({ page }) => {
  const smuggled = `<script>globalThis.smuggled = true</script>
    <button id="_planted" onclick="globalThis.smuggled = true" style="color: rgb(1, 2, 3)">x</button>
    <svg onload="globalThis.smuggled = true"></svg>
    <script src="data:text/javascript,globalThis.smuggled=true"></script>`;
  await page.route('**/films/', async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replace('</body>', `${smuggled}</body>`);
    await route.fulfill({ response: answer, body });
  });
  await page.goto('/films/');
  const button = page.locator('#_planted');
  await button.click();
  await expect(button).not.toHaveCSS('color', 'rgb(1, 2, 3)');
  expect(await page.evaluate(() => 'smuggled' in globalThis)).toBe(false);
});

test('no page of another site can frame ours, but for an embed', async ({ page, baseURL }) => {
  const frames = `<iframe name="page" src="${String(baseURL)}/films/"></iframe>
    <iframe name="embed" src="${String(baseURL)}${embed}"></iframe>`;
  const other = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html').end(frames);
  }).listen(0, '127.0.0.1');
  await once(other, 'listening');
  try {
    const { port } = other.address() as AddressInfo;
    await page.goto(`http://127.0.0.1:${port}/`);
    await expect(page.frameLocator('[name=embed]').locator('blockquote')).toBeVisible();
    await expect(page.frameLocator('[name=page]').locator('main')).toHaveCount(0);
  } finally {
    other.close();
  }
});

const quotePage = `${interview}purpose-might-be-too-strong-a-word-attraction/`;
const embed = `${quotePage}#embed`;
