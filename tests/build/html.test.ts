import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { siteServer } from '../../src/hosting/index.ts';
import { writeStress } from '../e2e/stress/write-stress.ts';
import { askHtmlValidate, type Message as Opinion } from './ask-html-validate.ts';
import { askNuChecker, type Message } from './ask-nu-checker.ts';
import { run } from './magazine.ts';

/** What the checker of the W3C says although the site is right, each with the reason. */
const known: readonly ((said: Message) => boolean)[] = [
  // It does not know CSS anchor positioning, which sets notes beside their words: its properties, and
  // `anchor()` as a value of `top`.
  ({ message }) =>
    /^CSS: “(?:anchor-name|position-(?:anchor|area|try-fallbacks))”: Property /.test(message),
  ({ message }) => message === 'CSS: “top”: Parse Error.',
  // `max()` reckons as `calc()` does (CSS Values 4); to the checker a variable in it is of no type.
  ({ message }) => message === 'CSS: “padding-inline-end”: Invalid type: “100% - var(--measure)”.',
  // Nor does it know `::highlight()`.
  ({ message, extract = '' }) =>
    message === 'CSS: Parse Error.' && extract.startsWith('highlight('),
  // JSON is no script, and no policy stops it.
  ({ message, extract = '' }) =>
    message.startsWith('Inline script violates') &&
    /type="application\/(?:ld\+)?json"/.test(extract),
  // Turns are sections for Reader View’s sake (src/views/write-flow.ts); who speaks is no heading.
  ({ message }) => message.startsWith('Section lacks heading.'),
];

/** What html-validate says although the site is right. */
const knownToo: readonly ((said: Opinion) => boolean)[] = [
  // A setting holds as it is chosen: there is nothing to send.
  ({ ruleId, selector }) => ruleId === 'wcag/h32' && selector === '#_settings',
];

/** Too much of everything under a path, and our own site in German at a root that nobody named. */
const sites: readonly {
  readonly base: string;
  readonly env: NodeJS.ProcessEnv;
  readonly content: 'stress' | 'ours';
}[] = [
  {
    base: '/reader/',
    env: { BASE_PATH: '/reader', SITE_URL: 'https://magazine.example' },
    content: 'stress',
  },
  { base: '/', env: { SITE_LANGUAGE: 'de' }, content: 'ours' },
];

let folder: string;
const servers: Server[] = [];
/** Files of all pages and pictures, and the addresses of pages and styles. */
const pages: string[] = [];
const pictures: string[] = [];
const served: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'two-shot-html-'));
  const stress = path.join(folder, 'content');
  await writeStress(stress);
  for (const { base, env, content } of sites) {
    const dist = path.join(folder, content);
    const from = content === 'stress' ? ['--content', stress] : [];
    const { status, stdout, stderr } = run('build.ts', [...from, '--out', dist], env);
    expect(status, stdout + stderr).toBe(0);
    // Some that have a fault go with one of them, so that silence means something.
    if (content === 'stress') writeFaulty(dist);
    await add(dist, base);
  }
}, 300_000);

afterAll(() => {
  for (const server of servers) server.close();
  rmSync(folder, { recursive: true, force: true });
});

test('The HTML checker of the W3C finds no fault in any page, style or picture', async () => {
  // In one go it would take pages for pictures.
  const messages = [...(await askNuChecker(served)), ...(await askNuChecker(pictures))];
  const found = messages.filter((message) => !known.some((isIt) => isIt(message)));
  expect(found.map(({ url, message }) => `${path.basename(url)}: ${message}`).toSorted()).toEqual([
    "faulty.css: CSS: “colour”: Property “colour” doesn't exist.",
    'faulty.html: Duplicate ID “_twice”.',
    'faulty.html: Resource violates Content Security Policy (meta tag): external script “https://elsewhere.example/a.js” blocked by “script-src” directive.',
    'faulty.html: The first occurrence of ID “_twice” was here.',
    'faulty.svg: Attribute “widht” not allowed on element “rect” at this point.',
  ]);
  // What it has learnt, or we no longer write, is to be excused no longer.
  expect(known.filter((isIt) => !messages.some(isIt)).map(String)).toEqual([]);
}, 300_000);

test('html-validate finds no fault in any page', async () => {
  const said = await Promise.all(
    pages.map(async (file) => (await askHtmlValidate(file)).map((message) => ({ file, message }))),
  );
  const found = said
    .flat()
    .filter(({ message }) => !knownToo.some((isIt) => isIt(message)))
    .map(({ file, message }) => `${path.relative(folder, file)}: ${message.message}`);
  expect(found).toEqual(['stress/faulty.html: Duplicate ID "_twice"']);
  const messages = said.flat().map(({ message }) => message);
  expect(knownToo.filter((isIt) => !messages.some(isIt)).map(String)).toEqual([]);
}, 120_000);

function writeFaulty(dist: string): void {
  const page = readFileSync(path.join(dist, 'interviews/panel/index.html'), 'utf8');
  const faults =
    '<p id="_twice"></p><p id="_twice"></p><script src="https://elsewhere.example/a.js"></script></body>';
  writeFileSync(path.join(dist, 'faulty.html'), page.replace('</body>', faults));
  writeFileSync(path.join(dist, 'faulty.css'), 'p { colour: red }');
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><rect widht="1"/></svg>';
  writeFileSync(path.join(dist, 'faulty.svg'), svg);
}

/**
 * Pages and styles are asked for as browsers do, for only then it is known what `'self'` is in a
 * policy.
 */
async function add(dist: string, base: string): Promise<void> {
  const server = siteServer(dist);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const found = (kind: string): string[] => globSync(`**/*.${kind}`, { cwd: dist }).toSorted();
  for (const name of found('{html,css}')) {
    const address = base + name.replace(/(?<=^|\/)index\.html$/, '');
    served.push(`http://127.0.0.1:${port}${encodeURI(address)}`);
  }
  pages.push(...found('html').map((name) => path.join(dist, name)));
  pictures.push(...found('svg').map((name) => path.join(dist, name)));
}
