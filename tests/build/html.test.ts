import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findProgram } from '../../src/cli/bootstrap/programs.mjs';
import { writeStress } from '../e2e/stress/write-stress.ts';
import { run } from './magazine.ts';

/** What the Nu HTML checker says of a place. */
interface Message {
  readonly type: 'error' | 'info' | 'non-document-error';
  readonly url: string;
  readonly message: string;
  readonly extract?: string;
}

/** The Nu HTML checker, which is the W3C’s. */
const checker = path.join(
  path.dirname(createRequire(import.meta.url).resolve('vnu-jar/package.json')),
  'build/dist/vnu.jar',
);

/** What the checker says although the site is right, each with the reason. */
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
  // A file has no origin, so that to the checker `'self'` is nobody; tests/e2e/policy.spec.ts tries the
  // policy in browsers.
  ({ message }) =>
    /^Resource violates Content Security Policy .+ blocked by “(?:style|script|media)-src”/.test(
      message,
    ),
  // JSON is no script, and no policy stops it.
  ({ message, extract = '' }) =>
    message.startsWith('Inline script violates') &&
    /type="application\/(?:ld\+)?json"/.test(extract),
  // Turns are sections for Reader View’s sake (src/views/write-flow.ts); who speaks is no heading.
  ({ message }) => message.startsWith('Section lacks heading.'),
];

let folder: string;
let dist: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'two-shot-html-'));
  dist = path.join(folder, 'dist');
  const content = path.join(folder, 'content');
  await writeStress(content);
  const env = { BASE_PATH: '/reader', SITE_URL: 'https://magazine.example' };
  const { status, stdout, stderr } = run('build.ts', ['--content', content, '--out', dist], env);
  expect(status, stdout + stderr).toBe(0);
}, 300_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('The HTML checker of the W3C finds no fault in any page, style or picture', () => {
  // Some that have a fault go with them, so that silence means something.
  const faulty = path.join(folder, 'faulty');
  mkdirSync(faulty);
  const page = readFileSync(path.join(dist, 'interviews/panel/index.html'), 'utf8');
  const twice = '<p id="_twice"></p><p id="_twice"></p></body>';
  writeFileSync(path.join(faulty, 'page.html'), page.replace('</body>', twice));
  writeFileSync(path.join(faulty, 'style.css'), 'p { colour: red }');
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><rect widht="1"/></svg>';
  writeFileSync(path.join(faulty, 'picture.svg'), svg);

  const messages = messagesOf([dist, faulty]);
  const found = messages.filter((message) => !known.some((isIt) => isIt(message)));
  expect(found.map(({ url, message }) => `${path.basename(url)}: ${message}`).toSorted()).toEqual([
    'page.html: Duplicate ID “_twice”.',
    'page.html: The first occurrence of ID “_twice” was here.',
    'picture.svg: Attribute “widht” not allowed on element “rect” at this point.',
    "style.css: CSS: “colour”: Property “colour” doesn't exist.",
  ]);
  // What it has learnt, or we no longer write, is to be excused no longer.
  expect(known.filter((isIt) => !messages.some(isIt)).map(String)).toEqual([]);
}, 300_000);

function messagesOf(files: readonly string[]): readonly Message[] {
  const options = ['--skip-non-html', '--also-check-css', '--also-check-svg', '--exit-zero-always'];
  const { stdout, stderr } = spawnSync(
    findProgram('java'),
    ['-jar', checker, ...options, '--format', 'json', '--stdout', ...files],
    { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  if (stdout === '') throw new Error(`The checker said nothing: ${stderr}`);
  const { messages } = JSON.parse(stdout) as { messages: readonly Message[] };
  return messages;
}
