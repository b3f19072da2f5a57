import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Magazine, projectRoot, type Outcome } from './magazine.ts';

/* What goes wrong while a site is built: the last site stays whole, a word says why, nothing is left. */

const buildCommand = path.join(projectRoot, 'src/cli/build.ts');
let magazine: Magazine;
let last: Map<string, string>;
let text = '';

beforeAll(async () => {
  magazine = await Magazine.create();
  const { status, stderr } = magazine.build();
  expect(status, stderr).toBe(0);
  last = magazine.snapshot();
  text = magazine.read('interviews/on-moths.md');
});

beforeEach(() => {
  // Other words each time, or a site that was replaced could not be told.
  magazine.edit('interviews/on-moths.md', 'Nobody had seen', 'Nobody at all had seen');
});

afterEach(() => {
  magazine.write('interviews/on-moths.md', text);
});

afterAll(() => {
  magazine.remove();
});

function expectNothingChanged(): void {
  expect(magazine.snapshot()).toEqual(last);
  expect(readdirSync(magazine.folder).toSorted()).toEqual(['content', 'dist']);
  expect(readdirSync(path.join(projectRoot, '.building'))).toEqual([]);
}

/** Runs a shell command with the parts of a build in `$NODE`, `$BUILD`, `$CONTENT` and `$DIST`. */
function shell(command: string, env: NodeJS.ProcessEnv = {}): Outcome {
  const privately = process.getuid?.() === 0 ? ['-m'] : ['-rm'];
  return spawnSync('unshare', [...privately, 'sh', '-c', command], {
    encoding: 'utf8',
    env: { ...process.env, CI: '', ...paths(), ...env },
  });
}

function paths(): NodeJS.ProcessEnv {
  const { content, dist } = magazine;
  const place = path.join(projectRoot, '.building');
  return {
    NODE: process.execPath,
    BUILD: buildCommand,
    CONTENT: content,
    DIST: dist,
    PLACE: place,
  };
}

const build = '"$NODE" "$BUILD" --content "$CONTENT" --out "$DIST"';

/** A folder of another file system that was given no name yet: `OTHER` of shell commands. */
function withOther(work: (other: string) => void): void {
  const other = path.join(magazine.folder, 'other');
  mkdirSync(other);
  try {
    work(other);
  } finally {
    rmSync(other, { recursive: true, force: true });
  }
}

/** On a file system of its own, a site that consists of one word. */
const firstSite = [
  'mkdir "$OTHER/site" && echo first > "$OTHER/site/index.html"',
  'echo \'["index.html"]\' > "$OTHER/site/.two-shot-site"',
];

describe('A disk that is full', () => {
  test('where the site is made leaves the last one, and says so', () => {
    const full = `mount -t tmpfs -o size=400k tmpfs "$PLACE" && ${build}`;
    const { status, stderr } = shell(full);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^The disk is full\./m);
    expect(stderr).toContain('Not built: the last site stays as it was.');
    expectNothingChanged();
  });

  test('where the site goes leaves the last one that is there, and nothing half beside it', () => {
    withOther((other) => {
      const full = [
        'mount -t tmpfs -o size=1m tmpfs "$OTHER"',
        ...firstSite,
        `${build} --out "$OTHER/site"`,
        'code=$?',
        'ls -A "$OTHER" "$OTHER/site"; cat "$OTHER/site/index.html"; exit $code',
      ].join('\n');
      const { status, stdout, stderr } = shell(full, { OTHER: other });
      expect(stderr).toMatch(/^The disk is full\./m);
      expect(status).toBe(1);
      expect(stdout).toContain(
        `${other}:\nsite\n\n${other}/site:\n.two-shot-site\nindex.html\nfirst`,
      );
    });
    expectNothingChanged();
  });
});

test('On another file system than the checkout’s a site takes the place of the last one all the same', () => {
  const copy = path.join(magazine.folder, 'copy');
  withOther((other) => {
    const elsewhere = [
      'mount -t tmpfs tmpfs "$OTHER"',
      ...firstSite,
      `${build} --out "$OTHER/site" || exit`,
      'echo "There: $(ls -A "$OTHER")"; cp -r "$OTHER/site" "$COPY"',
    ].join('\n');
    const { status, stdout, stderr } = shell(elsewhere, { OTHER: other, COPY: copy });
    expect(status, stderr).toBe(0);
    expect(stdout).toMatch(/^There: site$/m);
  });
  const names = readdirSync(copy, { recursive: true });
  expect(names).toHaveLength(readdirSync(magazine.dist, { recursive: true }).length);
  const page = path.join(copy, 'interviews/on-moths/index.html');
  expect(readFileSync(page, 'utf8')).toContain('Nobody at all had seen');
  rmSync(copy, { recursive: true });
  expectNothingChanged();
});

test('A place that can only be read is left as it was, and that is said', () => {
  withOther((other) => {
    const readOnly = [
      'mount -t tmpfs tmpfs "$OTHER"',
      ...firstSite,
      'mount -o remount,ro "$OTHER"',
      `${build} --out "$OTHER/site"`,
      'code=$?',
      'ls -A "$OTHER" "$OTHER/site"; cat "$OTHER/site/index.html"; exit $code',
    ].join('\n');
    const { status, stdout, stderr } = shell(readOnly, { OTHER: other });
    expect(stderr).toMatch(/^The disk can only be read\./m);
    expect(stderr).toContain('Not built: the last site stays as it was.');
    expect(status).toBe(1);
    expect(stdout).toContain(
      `${other}:\nsite\n\n${other}/site:\n.two-shot-site\nindex.html\nfirst`,
    );
  });
  expectNothingChanged();
});

test('A place where a volume begins is refused before anything is made, with one that will do', () => {
  withOther((other) => {
    const folder = path.join(other, 'my sité');
    mkdirSync(folder);
    // Once a file system of its own, once a part of the same one.
    for (const mount of ['-t tmpfs tmpfs', '--bind "$OTHER"']) {
      const { status, stderr } = shell(`mount ${mount} "$SITE" && ${build} --out "$SITE"`, {
        OTHER: other,
        SITE: folder,
      });
      expect(stderr).toContain(`Name a folder in it: --out ${path.join(folder, 'site')}.`);
      expect(stderr).not.toContain('Making the pages');
      expect(status).toBe(1);
    }
  });
  expectNothingChanged();
});

test('A page that throws ends the build with its words, and the last site stays', () => {
  // No content makes a template throw, so a part of the language does that templates write dates with.
  const fault = `Object.defineProperty(Intl.DateTimeFormat.prototype, 'format', {
    get() { throw new Error('invented fault of a page'); } })`;
  const { status, stderr } = magazine.build({
    NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(fault)}`,
  });
  expect(status).toBe(1);
  expect(stderr).toContain('invented fault of a page');
  expect(stderr).toContain('Not built: the last site stays as it was.');
  expectNothingChanged();
});

test('A link that leads nowhere is named with the line where an editor wrote it', () => {
  const line = text.split('\n').findIndex((words) => words.startsWith('Nobody had seen')) + 1;
  magazine.edit('interviews/on-moths.md', 'when we met', 'when [we met](#nowhere)');
  const { status, stdout } = magazine.build();
  expect(status).toBe(1);
  expect(stdout).toMatch(
    new RegExp(`^\\S*/interviews/on-moths\\.md:${line}:\\d+  error .*\\[dead-link\\]`, 'm'),
  );
  expectNothingChanged();
});

test('A search index that cannot be made is said, and the last site stays', () => {
  const { status, stderr } = magazine.build({ PAGEFIND_BINARY_PATH: '/nowhere/pagefind' });
  expect(status).toBe(1);
  expect(stderr).toContain('The search index could not be made');
  expectNothingChanged();
});
