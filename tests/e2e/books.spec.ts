import { unzipSync } from 'fflate';
import { expect, test } from '@playwright/test';
import { violations } from './axe.ts';
import { stressPort } from './stress/site.ts';

const book = 'https://book.invalid/';

/** What axe asks of a whole web page, and of a piece of a book in vain, each with the reason. */
const known = [
  // The parts of a book say what they are by roles for books: doc-chapter, doc-appendix, doc-cover.
  /^landmark-one-main /,
  // A cover is a picture with words in place of it.
  /^page-has-heading-one .*: html:/,
  /^region .*: section:/,
];

test('Nothing in the book of all interviews shuts anybody out that axe knows of', async ({
  page,
  request,
}) => {
  test.slow();
  const response = await request.get(`http://127.0.0.1:${stressPort}/interviews.epub`);
  const files = unzipSync(new Uint8Array(await response.body()));
  await page.route(`${book}**`, async (route) => {
    const name = decodeURIComponent(new URL(route.request().url()).pathname.slice(1));
    const body = files[name];
    await (body
      ? route.fulfill({ body: Buffer.from(body), contentType: typeOf(name) })
      : route.abort());
  });
  const said: string[] = [];
  const chapters = Object.keys(files).filter((name) => name.endsWith('.xhtml'));
  for (const name of chapters) {
    await page.goto(book + encodeURI(name));
    said.push(...(await violations(page)).map((line) => `${line} (${name})`));
  }
  expect(chapters.length).toBeGreaterThan(10);
  expect(said.filter((line) => !known.some((one) => one.test(line)))).toEqual([]);
  // What is no longer said is to be excused no longer.
  expect(known.filter((one) => !said.some((line) => one.test(line)))).toEqual([]);
});

function typeOf(name: string): string {
  if (name.endsWith('.xhtml')) return 'application/xhtml+xml';
  return name.endsWith('.css') ? 'text/css' : 'application/octet-stream';
}
