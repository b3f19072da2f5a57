import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Magazine, wordsOf } from './magazine.ts';

/* One file, so that builds do not run beside each other: they share Astro's working folder. */

let magazine: Magazine;

beforeAll(async () => {
  magazine = await Magazine.create();
});

afterAll(() => {
  magazine.remove();
});

describe('A magazine in a folder elsewhere', () => {
  test('becomes a whole site', () => {
    const { status, stderr } = magazine.build();
    expect(stderr).toContain('interviews 1, films 1, people 2');
    expect(status).toBe(0);
    const pages = ['', 'interviews', 'interviews/on-moths', 'films', 'films/paper-moths', 'people'];
    pages.push('people/ada-quill', 'people/bruno-veld', 'quotes', 'index', 'about');
    for (const page of pages) expect(magazine.page(page), page).toContain('<h1');
    expect(existsSync(path.join(magazine.dist, '404.html'))).toBe(true);
  });

  test('has every word on its page, in order', () => {
    const words = wordsOf(magazine.page('interviews/on-moths')).join(' ');
    const said = [
      'Nobody had seen Paper Moths when we met.',
      'A lamp & a moth © nobody',
      'A frame without a picture',
      'The lamp',
      'The Lantern Was it shot at 2.35:1, or was that M*A*S*H?',
      'Ada Quill We had one lamp [laughs] and Bruno Veld . He cut it in ’68 < 5 > 3 & more.',
      'Correction Quillie means the editor of “ Paper Moths ”.',
      'It took “a winter”, no less. 🙂 שלום 映画',
      'We had one lamp […] and Bruno Veld',
    ];
    let from = 0;
    for (const part of said) {
      const at = words.indexOf(part, from);
      expect(at, `${part}\n${words}`).toBeGreaterThanOrEqual(0);
      from = at + part.length;
    }
  });

  test('has its pictures, with their sizes', () => {
    expect(magazine.page('interviews/on-moths')).toMatch(
      /<img src="\/pictures\/still\.jpg" width="40" height="20" alt="A lamp &(?:amp|#38); a moth"/,
    );
    const bytes = readFileSync(path.join(magazine.dist, 'pictures/still.jpg'));
    expect(bytes.equals(readFileSync(path.join(magazine.content, 'interviews/still.jpg')))).toBe(
      true,
    );
  });

  test('has backlinks from films and people to passages, found in notes too', () => {
    expect(magazine.page('films/paper-moths')).toContain(
      '#nobody-had-seen-paper-moths-when-we-met',
    );
    expect(magazine.page('people/bruno-veld')).toContain(
      '#we-had-one-lamp-laughs-and-bruno-veld-he-cut-it',
    );
    expect(magazine.page('people/ada-quill')).toMatch(/> Note 1 <\/a>/);
  });

  test('lets no title act as markup', () => {
    for (const page of ['', 'interviews', 'interviews/on-moths', 'people/ada-quill', 'index']) {
      expect(magazine.page(page), page).not.toContain('<b>lamps');
      expect(magazine.page(page), page).not.toContain('</script><b');
    }
  });

  test('builds to the same bytes again, from the cache, in another time zone and language', () => {
    const first = magazine.snapshot();
    const elsewhere = { TZ: 'Pacific/Kiritimati', LC_ALL: 'de_DE.UTF-8' };
    expect(magazine.build(elsewhere).status).toBe(0);
    expect(magazine.snapshot()).toEqual(first);
  });
});

describe('After an edit', () => {
  const records = ['films/paper-moths.yaml', 'people/bruno-veld.yaml'];
  let whole: string[] = [];
  beforeEach(() => {
    whole = records.map((file) => magazine.read(file));
  });
  afterEach(() => {
    for (const [index, file] of records.entries()) magazine.write(file, whole[index] ?? '');
  });

  test('a renamed film is renamed everywhere', () => {
    const renamed = 'title: Paper Moths at Night\naliases: [Paper Moths]';
    magazine.edit('films/paper-moths.yaml', 'title: Paper Moths', renamed);
    expect(magazine.build().status).toBe(0);
    const pages = [
      'films',
      'films/paper-moths',
      'interviews/on-moths',
      'index',
      'people/ada-quill',
    ];
    for (const page of pages) expect(magazine.page(page), page).toContain('Paper Moths at Night');
  });

  test('a new alias is found everywhere', () => {
    magazine.edit(
      'people/bruno-veld.yaml',
      'name: Bruno Veld',
      'name: Bruno Veld\naliases: [Nobody]',
    );
    expect(magazine.build().status).toBe(0);
    expect(magazine.page('people/bruno-veld')).toContain('had seen');
    expect(magazine.page('interviews/on-moths')).toContain('href="/people/bruno-veld/">Nobody</a>');
  });
});

describe('Under a path of its own', () => {
  test('every address begins with the path, and leads somewhere', () => {
    const { status, stderr } = magazine.build({
      BASE_PATH: '/reader',
      SITE_URL: 'https://example.org',
    });
    expect(status, stderr).toBe(0);
    const files = magazine.snapshot();
    const pages = [...files.keys()].filter((name) => name.endsWith('.html'));
    let followed = 0;
    for (const page of pages) {
      const html = Buffer.from(files.get(page) ?? '', 'base64').toString();
      for (const [, address = ''] of html.matchAll(/(?:href|src)="(\/[^"#]*)/g)) {
        expect(address, page).toMatch(/^\/reader\//);
        const name = decodeURIComponent(address.slice('/reader/'.length));
        expect(
          files.has(name === '' || name.endsWith('/') ? `${name}index.html` : name),
          address,
        ).toBe(true);
        followed++;
      }
    }
    expect(followed).toBeGreaterThan(50);
    expect(magazine.page('about')).toContain(
      '<link rel="canonical" href="https://example.org/reader/about/"',
    );
  });
});

test('The pages have a security policy, to the letter', () => {
  const policy = /http-equiv="content-security-policy" content="([^"]*)"/.exec(
    magazine.page('about'),
  )?.[1];
  const rules = policy?.split(';').map((rule) =>
    rule
      .trim()
      .replace(/'sha256-[^']+'/g, '')
      .trim(),
  );
  expect(rules?.filter((rule) => rule !== '')).toEqual([
    "default-src 'none'",
    "connect-src 'self'",
    "font-src 'self'",
    "img-src 'self'",
    "manifest-src 'self'",
    "media-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types two-shot',
    "script-src 'self'",
    "style-src 'self'",
  ]);
});

describe('A build that finds mistakes', () => {
  const file = 'interviews/on-moths.md';
  let whole = '';
  beforeEach(() => {
    whole = magazine.read(file);
  });
  afterEach(() => {
    magazine.write(file, whole);
  });

  test('says what the check says, fails, and leaves the last site as it was', () => {
    const before = magazine.snapshot();
    magazine.edit(file, '**Lantern:**', '**Lantren:**');
    magazine.edit(file, 'films: [paper-moths]', 'films: [paper-moth]');
    const check = magazine.check('--format=json');
    const build = magazine.build({}, '--format=json');
    expect(build.status).toBe(1);
    expect(check.status).toBe(1);
    expect(build.stdout).toBe(check.stdout);
    const { problems } = JSON.parse(check.stdout) as { problems: { id: string; line: number }[] };
    expect(problems.filter(({ id }) => id !== 'caption-only')).toMatchObject([
      { id: 'unknown-film', line: 6 },
      { id: 'undeclared-speaker', line: 22 },
    ]);
    expect(magazine.snapshot()).toEqual(before);
  });

  test('prints annotations for a workflow', () => {
    magazine.edit(file, '> We had one lamp', '> We had two lamps');
    const { status, stdout } = magazine.check('--format=github');
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /^::error file=.*interviews\/on-moths\.md,line=28,col=1,title=pull-quote-not-found::/m,
    );
  });

  test('never replaces a folder that is no site', () => {
    const precious = path.join(magazine.folder, 'precious');
    mkdirSync(precious);
    writeFileSync(path.join(precious, 'novel.txt'), 'Chapter one');
    const { status, stderr } = magazine.build({}, '--out', precious);
    expect(status).toBe(1);
    expect(stderr).toContain('holds “novel.txt”');
    expect(readFileSync(path.join(precious, 'novel.txt'), 'utf8')).toBe('Chapter one');
  });
});

test('An empty magazine is a site that says so', () => {
  const empty = new Magazine();
  mkdirSync(path.join(empty.content, 'interviews'), { recursive: true });
  expect(empty.build().status).toBe(0);
  expect(empty.page('')).toContain('There are no interviews yet');
  expect(empty.page('index')).toContain('nothing to list yet');
  empty.remove();
});
