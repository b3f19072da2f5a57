import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { Magazine } from '../build/magazine.ts';
import { hostileTexts, ways } from './hostile-inputs.ts';

/*
 * What an editor pastes may be hostile. Each input is either refused by the check, or published as
 * plain words: it never runs, even with the security policy switched off.
 */

const frontMatter = (title: string, labels: readonly string[]): string => `---
title: ${JSON.stringify(title)}
subjects: [ada-quill]
interviewer: { person: bruno-veld }
date: 1975-02-28
edition: transcript
source: { publication: ${JSON.stringify(title)}, rights: ${JSON.stringify(title)} }
speakers: { ${['Lantern', ...labels].map((label) => `${JSON.stringify(label)}: interviewer`).join(', ')} }
---
`;

const types: Readonly<Record<string, string>> = { '.css': 'text/css', '.svg': 'image/svg+xml' };

/** A file of the magazine: its fields, and blocks of text of which each carries one input. */
interface HostileFile {
  readonly head: string;
  blocks: string[];
}

/** Takes out the blocks that the check refuses, until it refuses nothing. Returns how many. */
function dropRefused(magazine: Magazine, files: ReadonlyMap<string, HostileFile>): number {
  let refused = 0;
  for (let round = 0; round < 5; round++) {
    for (const [name, { head, blocks }] of files) {
      magazine.write(name, [head, ...blocks].join('\n\n'));
    }
    const { problems } = JSON.parse(magazine.check('--format=json').stdout) as {
      problems: { file: string; line: number; severity: string; id: string; message: string }[];
    };
    const errors = problems.filter(({ severity }) => severity === 'error');
    if (errors.length === 0) return refused;
    for (const [name, file] of files) {
      const lines = new Set(errors.filter((error) => error.file === name).map(({ line }) => line));
      let line = file.head.split('\n').length + 2;
      file.blocks = file.blocks.filter((block) => {
        const end = line + block.split('\n').length;
        const bad = Array.from({ length: end - line }, (_, index) => line + index).some((each) =>
          lines.has(each),
        );
        line = end + 1;
        if (bad) refused++;
        return !bad;
      });
    }
  }
  throw new Error(`The check still refuses something:\n${magazine.check().stdout}`);
}

test('no hostile input runs anything, in any part of a page, with the policy off', async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const magazine = await Magazine.create();
  rmSync(path.join(magazine.content, 'interviews/on-moths.md'));
  const texts = hostileTexts();
  const perFile = 40;
  const files = new Map<string, HostileFile>();
  let inputs = 0;
  for (const [way, write] of Object.entries(ways)) {
    for (let from = 0; from < texts.length; from += perFile) {
      const some = texts.slice(from, from + perFile);
      const blocks = some.map((text, index) => write(text, `n${from + index}`));
      const title = texts[(from * 7 + inputs) % texts.length] ?? 'x';
      // The front matter refuses this one as a name, which would refuse the file.
      const labels = way === 'label' ? some.filter((text) => text !== '__proto__') : [];
      const head = `${frontMatter(title, labels)}\n**Lantern:** x`;
      files.set(`interviews/${way.toLowerCase()}-${from}.md`, { head, blocks });
      inputs += blocks.length + 1;
    }
  }
  for (const [index, text] of texts.entries()) {
    if (index % 8 !== 0) continue;
    inputs += 2;
    magazine.write(
      `films/film-${index}.yaml`,
      `title: ${JSON.stringify(text)}\nnote: ${JSON.stringify(text)}\ncompanies: [${JSON.stringify(text)}]\n`,
    );
    magazine.write(
      `people/person-${index}.yaml`,
      `name: ${JSON.stringify(text)}\nnote: ${JSON.stringify(text)}\nroles: [${JSON.stringify(text)}]\n`,
    );
  }
  expect(inputs).toBeGreaterThanOrEqual(1_024);
  const refused = dropRefused(magazine, files);
  // Both happen: some are refused, and some are published as words.
  expect(refused).toBeGreaterThan(100);
  expect(inputs - refused).toBeGreaterThan(500);
  const { status, stdout, stderr } = magazine.build();
  expect(status, stdout + stderr).toBe(0);

  const context = await browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  const ran: string[] = [];
  const foreign: string[] = [];
  await page.exposeFunction('ran', () => ran.push(page.url()));
  page.on('dialog', (dialog) => void dialog.dismiss().then(() => ran.push(page.url())));
  await page.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    if (url.hostname !== 'magazine.invalid') {
      foreign.push(url.href);
      return route.abort();
    }
    const name = path.join(magazine.dist, decodeURIComponent(url.pathname));
    const file = existsSync(path.join(name, 'index.html')) ? path.join(name, 'index.html') : name;
    if (!existsSync(file)) return route.fulfill({ status: 404 });
    const contentType = types[path.extname(file)] ?? 'text/html';
    return route.fulfill({ body: readFileSync(file), contentType });
  });
  const addresses = [...magazine.snapshot().keys()].filter((name) => name.endsWith('index.html'));
  for (const file of addresses) {
    await page.goto(`http://magazine.invalid/${file.replace(/index\.html$/, '')}`);
    const unsafe = await page.evaluate(() =>
      Array.from(document.querySelectorAll('a, img, link, form, iframe, object, base'))
        .flatMap((element) => Array.from(element.attributes))
        .filter(
          ({ name, value }) =>
            name.startsWith('on') ||
            (/^(?:href|src|srcdoc|action|formaction|data|xlink:href)$/.test(name) &&
              /^\s*(?:javascript|vbscript|data|blob|file):/i.test(value)),
        )
        .map(({ name, value }) => `${name}=${value}`),
    );
    expect(unsafe, file).toEqual([]);
  }
  await context.close();
  magazine.remove();
  expect(ran).toEqual([]);
  expect(foreign).toEqual([]);
});
