import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, test } from 'vitest';

const program = fileURLToPath(new URL('../../../src/cli/import.ts', import.meta.url));
const transcript = 'We met at noon.\n\nWere you late?\nNo. [laughs]\n\nWas I?\nYes.\n';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'two-shot-import-'));
  writeFileSync(path.join(folder, 'noon.txt'), transcript);
});

interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command as npm does: in the repository, with the caller’s folder in INIT_CWD. */
function run(args: readonly string[], input = '', env: Record<string, string> = {}): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    input,
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: '', INIT_CWD: folder, ...env },
  });
  return { status, stdout, stderr };
}

const names = ['--interviewer', 'The Lantern', '--subject', 'mara-voss', '--film', 'The Salt Road'];
const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');

describe('a newcomer’s folder', () => {
  test('gets the interview, and stubs that a build needs', () => {
    const { status, stdout, stderr } = run(['noon.txt', ...names, '--content', 'new/content']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('Words         12 in, 12 out');
    expect(stdout).toContain('Wrote new/content/interviews/mara-voss-the-salt-road.md');
    expect(read('new/content/people/mara-voss.yaml')).toMatch(/^# A stub.*\n\nname: Mara Voss\n$/u);
    expect(read('new/content/films/the-salt-road.yaml')).toContain('title: The Salt Road\n');
    expect(read('new/content/interviews/mara-voss-the-salt-road.md')).toContain(
      '**Lantern:** Were you late?\n\n**Voss:** No. [laughs]\n',
    );
  });

  test('says that it is in the language of the site, and has the addresses of that', () => {
    const german = { SITE_LANGUAGE: 'de' };
    const asked = ['--interviewer', 'The Lantern', '--subject', 'Jürgen Größe'];
    expect(run(['noon.txt', ...asked, '--content', 'new'], '', german).status).toBe(0);
    expect(read('new/interviews/noon.md')).toMatch(/^language: de$/mu);
    expect(existsSync(path.join(folder, 'new/people/juergen-groesse.yaml'))).toBe(true);
    const named = ['--language', 'fr', '--slug', 'midi'];
    expect(run(['noon.txt', ...asked, ...named, '--content', 'new'], '', german).status).toBe(0);
    expect(read('new/interviews/midi.md')).toMatch(/^language: fr$/mu);
  });

  test('may be named by CONTENT_DIR', () => {
    expect(run(['noon.txt', ...names], '', { CONTENT_DIR: 'elsewhere' }).status).toBe(0);
    expect(existsSync(path.join(folder, 'elsewhere/interviews'))).toBe(true);
  });
});

describe('what is there already', () => {
  const args = ['noon.txt', ...names, '--content', 'c', '--slug', 'noon'];

  test('and says all that the import says is left alone', () => {
    expect(run(args).status).toBe(0);
    const edited = read('c/interviews/noon.md').replace('TODO # the headline', 'At noon');
    writeFileSync(path.join(folder, 'c/interviews/noon.md'), edited);
    const { status, stdout } = run(args);
    expect(status).toBe(0);
    expect(stdout).toContain('Unchanged');
    expect(stdout).toContain('Nothing was written.');
    expect(read('c/interviews/noon.md')).toBe(edited);
    expect(readdirSync(path.join(folder, 'c/interviews'))).toEqual(['noon.md']);
  });

  test('is never overwritten: what differs is said, and the import waits beside it', () => {
    run(args);
    const edited = read('c/interviews/noon.md').replace(
      'We met at noon.',
      'We met long after noon.',
    );
    writeFileSync(path.join(folder, 'c/interviews/noon.md'), edited);
    const { status, stdout } = run(args);
    expect(status).toBe(0);
    expect(stdout).toContain('We met [-long-]{+at+} [-after -]noon.');
    expect(stdout).toContain('Wrote c/interviews/noon.new.md');
    expect(read('c/interviews/noon.md')).toBe(edited);
    expect(read('c/interviews/noon.new.md')).toContain('We met at noon.');
  });

  test('and what waits beside it is replaced, unless somebody has edited it', () => {
    run(args);
    writeFileSync(path.join(folder, 'c/interviews/noon.md'), 'mine');
    expect(run(args).status).toBe(0);
    expect(run([...args, '--interviewer', 'The Beacon']).status).toBe(0);
    const waiting = read('c/interviews/noon.new.md');
    expect(waiting).toContain('**Beacon:**');
    writeFileSync(path.join(folder, 'c/interviews/noon.new.md'), `${waiting}More of mine.\n`);
    const { status, stderr } = run(args);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^noon\.txt was not imported, .* was edited since; .*\n$/u);
    expect(read('c/interviews/noon.new.md')).toContain('More of mine.');
  });

  test('is overwritten with --force', () => {
    run(args);
    writeFileSync(path.join(folder, 'c/interviews/noon.md'), 'edited');
    expect(run([...args, '--force']).status).toBe(0);
    expect(read('c/interviews/noon.md')).toContain('Were you late?');
  });

  test('as a link is not written through', () => {
    mkdirSync(path.join(folder, 'c/interviews'), { recursive: true });
    writeFileSync(path.join(folder, 'elsewhere.md'), 'not mine');
    symlinkSync('../../elsewhere.md', path.join(folder, 'c/interviews/noon.md'));
    for (const more of [[], ['--force'], ['--dry-run']]) {
      const { status, stderr } = run([...args, ...more]);
      expect(status).toBe(1);
      expect(stderr).toMatch(/interviews\/noon\.md is a link\.\n$/u);
    }
    expect(read('elsewhere.md')).toBe('not mine');
  });

  test('a record is left as it is, and gives the name', () => {
    mkdirSync(path.join(folder, 'c/people'), { recursive: true });
    writeFileSync(path.join(folder, 'c/people/mara-voss.yaml'), 'name: Mara Brandt-Voss # mine\n');
    expect(run(['noon.txt', ...names, '--content', 'c', '--slug', 'noon']).status).toBe(0);
    expect(read('c/people/mara-voss.yaml')).toBe('name: Mara Brandt-Voss # mine\n');
    expect(read('c/interviews/noon.md')).toContain('**Brandt-Voss:** No. [laughs]');
  });
});

describe('as data', () => {
  test('--dry-run --json prints JSON alone and writes nothing', () => {
    const { status, stdout, stderr } = run([
      'noon.txt',
      ...names,
      '--content',
      'c',
      '--dry-run',
      '--json',
    ]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({
      introduction: ['We met at noon.'],
      turns: [
        {
          speaker: 'The Lantern',
          role: 'interviewer',
          label: 'Lantern',
          line: 3,
          headings: [],
          text: 'Were you late?',
        },
        {
          speaker: 'Mara Voss',
          role: 'interviewee',
          label: 'Voss',
          line: 4,
          headings: [],
          text: 'No. [laughs]',
        },
        {
          speaker: 'The Lantern',
          role: 'interviewer',
          label: 'Lantern',
          line: 6,
          headings: [],
          text: 'Was I?',
        },
        {
          speaker: 'Mara Voss',
          role: 'interviewee',
          label: 'Voss',
          line: 7,
          headings: [],
          text: 'Yes.',
        },
      ],
      captions: [],
      pullQuotes: [],
      notes: [{ kind: 'stage-direction', text: '[laughs]', line: 4 }],
      doubtful: [],
    });
    expect(readdirSync(folder)).toEqual(['noon.txt']);
  });

  test('--json alone writes as well', () => {
    const { stdout } = run(['noon.txt', ...names, '--content', 'c', '--slug', 'noon', '--json']);
    expect(JSON.parse(stdout)).toHaveProperty('turns.length', 4);
    expect(read('c/interviews/noon.md')).toContain('Were you late?');
  });
});

test('- reads standard input', () => {
  const { status, stdout } = run(['-', ...names, '--content', 'c'], transcript);
  expect(status).toBe(0);
  expect(stdout).toContain('Wrote c/interviews/mara-voss-the-salt-road.md');
});

describe('what cannot be imported ends in one line, with nothing written', () => {
  test.each([
    ['a missing file', ['nothing.txt'], '', /^nothing\.txt cannot be read: there is no such file/u],
    [
      'an address',
      ['https://lantern.example/a'],
      '',
      /^https:\/\/lantern\.example\/a is an address.*save the page/u,
    ],
    ['an empty file', ['-', '--slug', 'x'], '', /^Standard input is empty\.\n$/u],
    [
      'a NUL',
      ['-', '--slug', 'x'],
      'a\nb\0',
      /^Standard input holds .* Line 2: The character U\+0000/u,
    ],
    ['a name with an escape in it', ['\u001b[31m.txt'], '', /^<U\+001B>\[31m\.txt cannot be read/u],
  ])('%s', (_, args, input, line) => {
    const { status, stdout, stderr } = run([...args, '--content', 'c'], input);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(line);
    expect(stderr.trimEnd()).not.toContain('\n');
    expect(existsSync(path.join(folder, 'c'))).toBe(false);
  });

  test('a folder that cannot be written', () => {
    writeFileSync(path.join(folder, 'c'), 'a file');
    const { status, stderr } = run(['noon.txt', '--content', 'c']);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^noon\.txt cannot be imported, as .*: .*\n$/u);
  });

  test.each([
    ['no file', [], 'Name a file to import.'],
    ['standard input among others', ['a.txt', '-'], 'Standard input, -, is one file'],
    ['standard input twice', ['-', '-'], 'Standard input, -, is one file'],
    ['the title of several', ['noon.txt', 'b.txt', '--title', 'x'], '--title: This is said of one'],
    ['an unknown format', ['noon.txt', '--format', 'pages'], '--format: '],
    ['an alias of nobody', ['noon.txt', '--alias', 'MM'], 'not of the form LABEL=WHO'],
    ['a marking there is not', ['noon.txt', '--questions', 'loud'], '--questions: '],
    ['a sound elsewhere', ['noon.txt', '--audio', '../a.mp3'], '--audio: The audio is an address'],
    ['a report that is no page', ['noon.txt', '--report', 'out'], 'a name that ends in .html'],
    [
      'a page for several',
      ['noon.txt', 'b.txt', '--report', 'o.html'],
      'Of several files this is a folder',
    ],
    [
      'a misspelt option',
      ['noon.txt', '--titel', 'x'],
      '--titel: There is no such option. Did you mean --title?\n',
    ],
    ['an unknown option', ['noon.txt', '--underlined'], '--underlined: There is no such option.\n'],
    [
      'an option without its value',
      ['noon.txt', '--title', '--json'],
      "'--title' argument is ambiguous",
    ],
    ['a bad value', ['noon.txt', '--date', '2013'], 'YYYY-MM-DD, as in 2013-12-19'],
  ])('%s is answered in a few lines that say where options are explained', (_, args, line) => {
    const { status, stdout, stderr } = run(args);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(line);
    expect(stderr.trimEnd().split('\n').length).toBeLessThan(5);
    expect(stderr).toContain('npm run import -- --help lists all options.');
  });

  test('a report that cannot be written leaves no interview', () => {
    // The name it is first written under is longer, and longer than a name may be.
    const page = `${'p'.repeat(248)}.html`;
    const { status, stderr } = run(['noon.txt', '--content', 'c', '--report', page]);
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /^noon\.txt was not imported, as its report .* cannot be written: .*\n$/u,
    );
    expect(existsSync(path.join(folder, 'c'))).toBe(false);
  });
});

test('--help says how it is used, on a terminal of 80 columns', () => {
  const { status, stdout } = run(['--help']);
  expect(status).toBe(0);
  expect(stdout).toContain('--dry-run');
  expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
});
