import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Magazine, run, type Outcome } from '../../build/magazine.ts';

// npm run permalinks, as an editor gives it. All texts are invented.

let magazine: Magazine;
const file = 'interviews/on-moths.md';
const ledger = 'permalinks/on-moths.jsonl';
const wasIt = 'was-it-shot-at-2-35-1-or-was-that-m-a-s-h';
const winter = 'it-took-a-winter-no-less-שלום-映画';

beforeEach(async () => {
  magazine = await Magazine.create();
});
afterEach(() => magazine.remove());

const permalinks = (...args: string[]): Outcome =>
  run('permalinks.ts', ['--content', magazine.content, ...args]);
/** In the form that is documented: tests of other programs read it, too. */
interface Json {
  interviews: Record<
    string,
    {
      passages: { id: string; aliases: string[]; text: string }[];
      sections: { id: string; aliases: string[]; text: string }[];
      retired: { id: string; text: string; near: string | null }[];
    }
  >;
}
const json = (...args: string[]): Json => JSON.parse(permalinks('--json', ...args).stdout) as Json;
const moths = (): Json['interviews'][string] => {
  const found = json().interviews['on-moths'];
  if (!found) throw new Error('The interview is not there.');
  return found;
};

describe('npm run permalinks', () => {
  test('writes a ledger of a line an address, and says what it did', () => {
    const { status, stdout, stderr } = permalinks();
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toBe('on-moths: new, 5 addresses\n');
    const lines = magazine.read(ledger).split('\n');
    expect(lines).toHaveLength(1 + 5 + 1 + 1);
    expect(lines[0]).toBe('{"ledger":1}');
    expect(readdirSync(path.join(magazine.content, 'permalinks'))).toEqual(['on-moths.jsonl']);
    expect(permalinks().stdout).toBe('1 interview is as before.\n');
  });

  test('prints all addresses as JSON, in order of the page', () => {
    const { passages, sections, retired } = moths();
    expect(passages.map(({ id }) => id)).toEqual([
      'nobody-had-seen-paper-moths-when-we-met',
      wasIt,
      'we-had-one-lamp-laughs-and-bruno-veld-he-cut-it',
      winter,
    ]);
    expect(passages[0]).toEqual({
      id: 'nobody-had-seen-paper-moths-when-we-met',
      aliases: [],
      text: 'Nobody had seen Paper Moths when we met.',
    });
    expect(sections.map(({ id }) => id)).toEqual(['the-lamp']);
    expect(retired).toEqual([]);
  });

  test('tells an editor what an edit does to links, with the words, before it is published', () => {
    permalinks();
    magazine.edit(file, 'Nobody had seen', 'Hardly anybody had seen');
    magazine.edit(file, '\nIt took “a winter”, no less. 🙂 שלום 映画\n', '');
    const { status, stdout, stderr } = permalinks('--check');
    expect(status).toBe(1);
    expect(stdout).toContain('on-moths: 3 kept, 1 edited, 1 retired');
    expect(stdout).toContain('“Nobody had seen Paper Moths when …”');
    expect(stdout).toContain('“Hardly anybody had seen Paper Moths when …”');
    expect(stdout).toContain(`retired   ${winter}  “It took`);
    expect(stderr).toContain('ledger-stale');
    expect(magazine.read(ledger)).not.toContain('retired');
    expect(permalinks().status).toBe(0);
    const { passages, retired } = moths();
    expect(passages[0]?.id).toBe('nobody-had-seen-paper-moths-when-we-met');
    expect(retired).toMatchObject([{ id: winter, near: passages.at(-1)?.id }]);
  });

  test('leads both ids of two passages that became one to it', () => {
    permalinks();
    magazine.edit(
      file,
      '.[^veld] He cut it in ’68 < 5 > 3 & more.\n\nIt took',
      '.[^veld] He cut it in ’68 < 5 > 3 & more. It took',
    );
    const { passages } = moths();
    expect(passages.at(-1)?.aliases).toEqual([winter]);
  });

  test('writes nothing of a text it could not read whole, and says why', () => {
    permalinks();
    const before = magazine.read(ledger);
    magazine.edit(file, 'It took', '<b>It</b> surely took');
    const { status, stderr } = permalinks();
    expect(status).toBe(1);
    expect(stderr).toContain('raw-html');
    expect(magazine.read(ledger)).toBe(before);
  });

  test('is not stopped by a mistake that hides no words', () => {
    magazine.edit(file, 'rights: invented for a test', 'right: invented for a test');
    expect(permalinks().status).toBe(0);
  });

  test('dates changes with the day that is set for reproducible builds', () => {
    run('permalinks.ts', ['--content', magazine.content], { SOURCE_DATE_EPOCH: '86400' });
    expect(magazine.read(ledger)).toContain('"published":"1970-01-02"');
  });

  test('writes nothing on a server', () => {
    const { status, stderr } = run('permalinks.ts', ['--content', magazine.content], {
      CI: 'true',
    });
    expect(status).toBe(1);
    expect(stderr).toContain('ledger-stale');
    expect(existsSync(path.join(magazine.content, ledger))).toBe(false);
  });

  test('names a wrong option in a line', () => {
    expect(permalinks('--jason').stderr).toMatch(/^Unknown option '--jason'/);
  });
});

describe('An interview that gets another name', () => {
  const rename = (): void =>
    renameSync(
      path.join(magazine.content, file),
      path.join(magazine.content, 'interviews/moths.md'),
    );

  test('is asked about, and keeps its addresses when the editor says so', () => {
    const before = moths().passages.map(({ id }) => id);
    rename();
    const asked = permalinks();
    expect(asked.status).toBe(1);
    expect(asked.stderr).toContain('interview-renamed');
    expect(asked.stderr).toContain('formerly: [on-moths] into interviews/moths.md');
    expect(existsSync(path.join(magazine.content, 'permalinks/moths.jsonl'))).toBe(false);
    magazine.edit('interviews/moths.md', 'edition:', 'formerly: [on-moths]\nedition:');
    magazine.edit('interviews/moths.md', 'Nobody had seen', 'Hardly anybody had seen');
    const told = permalinks();
    expect(told.stdout).toContain('moths (was on-moths): 4 kept, 1 edited');
    expect(json().interviews['moths']?.passages.map(({ id }) => id)).toEqual(before);
    expect(readdirSync(path.join(magazine.content, 'permalinks'))).toEqual(['moths.jsonl']);
    expect(magazine.read('permalinks/moths.jsonl')).toMatch(
      /^\{"ledger":1,"formerly":\["on-moths"\]\}\n/,
    );
  });

  test('keeps them though the move was interrupted between two files', () => {
    permalinks();
    const old = magazine.read(ledger);
    rename();
    magazine.edit('interviews/moths.md', 'edition:', 'formerly: [on-moths]\nedition:');
    permalinks();
    const whole = magazine.read('permalinks/moths.jsonl');
    magazine.write(ledger, old);
    expect(permalinks().status).toBe(0);
    expect(magazine.read('permalinks/moths.jsonl')).toBe(whole);
    expect(existsSync(path.join(magazine.content, ledger))).toBe(false);
  });

  test('cannot be withdrawn under its old name', () => {
    permalinks();
    rename();
    magazine.edit('interviews/moths.md', 'edition:', 'formerly: [on-moths]\nedition:');
    expect(permalinks('--withdraw', 'on-moths').stderr).toContain('is still there');
    expect(magazine.read(ledger)).not.toContain('retired');
  });

  test('keeps the promise of its old name though the front matter forgets it', () => {
    permalinks();
    rename();
    magazine.edit('interviews/moths.md', 'edition:', 'formerly: [on-moths]\nedition:');
    permalinks();
    magazine.edit('interviews/moths.md', 'formerly: [on-moths]\n', '');
    permalinks();
    expect(magazine.read('permalinks/moths.jsonl')).toContain('"formerly":["on-moths"]');
  });
});

describe('An interview that is gone', () => {
  beforeEach(() => {
    permalinks();
    rmSync(path.join(magazine.content, file));
    rmSync(path.join(magazine.content, 'interviews/still.jpg'));
  });

  test('stops everything until the editor says what became of it', () => {
    const { status, stderr } = permalinks();
    expect(status).toBe(1);
    expect(stderr).toContain('interview-gone');
    expect(stderr).toContain('npm run permalinks -- --withdraw on-moths');
    expect(permalinks('--withdraw', 'on-moths').status).toBe(0);
    expect(magazine.read(ledger).match(/"state":"retired"/g)).toHaveLength(5);
    expect(permalinks().status).toBe(0);
  });

  test('can be withdrawn where version control has written other line ends', () => {
    magazine.write(ledger, magazine.read(ledger).replaceAll('\n', '\r\n'));
    const { status, stderr } = permalinks('--withdraw', 'on-moths');
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(magazine.read(ledger).match(/"state":"retired"/g)).toHaveLength(5);
  });

  test('is not withdrawn where nothing may be written', () => {
    const before = magazine.read(ledger);
    const { status, stderr } = permalinks('--check', '--withdraw', 'on-moths');
    expect(status).toBe(1);
    expect(stderr).toContain('--withdraw');
    expect(magazine.read(ledger)).toBe(before);
  });

  test('can be withdrawn only when its file is gone, and it was there', () => {
    expect(permalinks('--withdraw', 'nothing').stderr).toContain('There is no ledger');
    expect(permalinks('--withdraw', '../films').stderr).toContain('There is no ledger');
    magazine.write(file, '---\ntitle: Back\n---\n');
    expect(permalinks('--withdraw', 'on-moths').stderr).toContain('is still there');
  });
});

test('A ledger that was deleted while others are there is missed until it is given up', () => {
  mkdirSync(path.join(magazine.content, 'interviews'), { recursive: true });
  writeFileSync(
    path.join(magazine.content, 'interviews/another.md'),
    readFileSync(path.join(magazine.content, file), 'utf8').replace(/^!\[.*\n/gm, ''),
  );
  permalinks();
  magazine.edit(file, 'Nobody had seen', 'Hardly anybody had seen');
  permalinks();
  rmSync(path.join(magazine.content, ledger));
  const { status, stderr } = permalinks();
  expect(status).toBe(1);
  expect(stderr).toContain('nobody-had-seen-paper-moths-when-we-met');
  expect(existsSync(path.join(magazine.content, ledger))).toBe(false);
  expect(permalinks('--anew', 'on-moths').status).toBe(0);
  expect(existsSync(path.join(magazine.content, ledger))).toBe(true);
});
