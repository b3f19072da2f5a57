import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Magazine } from './magazine.ts';

// What a site answers at the addresses it has promised. All texts are invented.

const file = 'interviews/on-moths.md';
const ledger = 'permalinks/on-moths.jsonl';
const nobody = 'nobody-had-seen-paper-moths-when-we-met';
const lamp = 'we-had-one-lamp-laughs-and-bruno-veld-he-cut-it';
const winter = encodeURIComponent('it-took-a-winter-no-less-שלום-映画');

let magazine: Magazine;
beforeAll(async () => {
  magazine = await Magazine.create();
});
afterAll(() => magazine.remove());

const built = (env: NodeJS.ProcessEnv = {}): string => {
  const { status, stdout, stderr } = magazine.build(env);
  expect(status, stdout + stderr).toBe(0);
  return magazine.page('interviews/on-moths');
};

describe('A build', () => {
  test('on a server is refused where nobody wrote down what it would publish', () => {
    const { status, stdout } = magazine.build({ CI: 'true' });
    expect(status).toBe(1);
    expect(stdout).toContain('ledger-stale');
    expect(stdout).toContain('npm run permalinks');
    expect(existsSync(path.join(magazine.content, 'permalinks'))).toBe(false);
    expect(existsSync(magazine.dist)).toBe(false);
  });

  test('writes it down, and then may be made on a server', () => {
    const page = built();
    expect(page).toContain(`id="${nobody}"`);
    const written = magazine.read(ledger);
    expect(built({ CI: 'true' })).toBe(page);
    expect(magazine.read(ledger)).toBe(written);
  });

  test('keeps the address of words that were edited, and dates the edit', () => {
    magazine.edit(ledger, '"published":"', '"published":"1');
    const day = /"published":"1(\d{4})/.exec(magazine.read(ledger))?.[1] ?? '';
    magazine.write(ledger, magazine.read(ledger).replaceAll(`1${day}-`, '2020-'));
    magazine.edit(file, 'Nobody had seen', 'Hardly anybody had seen');
    const page = built();
    expect(page).toMatch(new RegExp(`id="${nobody}"[^>]*data-modified="\\d{4}-\\d\\d-\\d\\d"`));
    expect(page).toContain('Hardly anybody had seen');
  });

  test('leads the ids of two passages that became one to it', () => {
    const veld = '.[^veld] He cut it in ’68 < 5 > 3 & more.';
    magazine.edit(file, `${veld}\n\nIt took`, `${veld} It took`);
    const passage = /<p class="passage[^>]*id="we-had-one-lamp[\s\S]*?<\/p>/.exec(built())?.[0];
    expect(passage).toContain(`id="${decodeURIComponent(winter)}"`);
    expect(passage).toContain('a winter');
    expect(magazine.page(`interviews/on-moths/${decodeURIComponent(winter)}`)).toContain(
      'one lamp',
    );
  });

  test('shows what stood at the address of words that are gone', () => {
    magazine.edit(file, 'Hardly anybody had seen *Paper Moths* when we met.\n', 'A word before.\n');
    const page = built();
    const gone = new RegExp(`<aside class="retired"[^>]*id="${nobody}"[\\s\\S]*?</aside>`).exec(
      page,
    );
    expect(gone?.[0]).toContain('Hardly anybody had seen Paper Moths when we met.');
    expect(magazine.page(`interviews/on-moths/${nobody}`)).toContain('Hardly anybody had seen');
  });
});

describe('An interview that gets another name', () => {
  test('leaves pages at its old addresses that lead to the new ones', () => {
    renameSync(
      path.join(magazine.content, file),
      path.join(magazine.content, 'interviews/moths.md'),
    );
    const before = readFileSync(path.join(magazine.dist, 'interviews/on-moths/index.html'), 'utf8');
    expect(magazine.build().status).toBe(1);
    expect(magazine.page('interviews/on-moths')).toBe(before);
    magazine.edit('interviews/moths.md', 'edition:', 'formerly: [on-moths]\nedition:');
    expect(magazine.build({ BASE_PATH: '/reader/', SITE_URL: 'https://example.org' }).status).toBe(
      0,
    );
    const page = magazine.page('interviews/on-moths');
    expect(page).toContain('href="https://example.org/reader/interviews/moths/"');
    expect(page).toContain('<meta name="robots" content="noindex">');
    // Without script each passage has its own way on, under its old ids and those of what is gone.
    for (const id of [lamp, decodeURIComponent(winter), nobody, 'the-lamp']) {
      expect(page).toContain(`id="${id}"`);
      expect(page).toContain(`href="/reader/interviews/moths/#${encodeURIComponent(id)}"`);
    }
    expect(magazine.page(`interviews/on-moths/${lamp}`)).toContain('one lamp');
  });
});

test('The addresses of an interview that was withdrawn say so, and none of its words', () => {
  const text = magazine.read('permalinks/moths.jsonl');
  const retired = text
    .replaceAll('"state":"live"', '"state":"retired","retired":"2026-05-05"')
    .replace(',"formerly":["on-moths"]', '')
    .replaceAll(/,"into":"[^"]*"/g, '')
    .replaceAll(/"merged":"[\d-]*"/g, '"retired":"2026-05-05"')
    .replaceAll('"quotePage":true,', '')
    .replaceAll('"state":"merged"', '"state":"retired"');
  magazine.write('permalinks/lanterns.jsonl', retired);
  const { status, stdout } = magazine.build();
  expect(status, stdout).toBe(0);
  const page = magazine.page('interviews/lanterns');
  expect(page).toContain('was withdrawn');
  expect(page).toContain(`id="${lamp}"`);
  expect(page).not.toContain('one lamp');
  expect(magazine.page(`interviews/lanterns/${lamp}`)).toContain('was withdrawn');
  rmSync(path.join(magazine.content, 'permalinks/lanterns.jsonl'));
});
