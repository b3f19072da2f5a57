import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const project = fileURLToPath(new URL('../../../', import.meta.url));
const base = fileURLToPath(new URL('../../fixtures/problems/_base/content', import.meta.url));

let folder = '';

beforeAll(async () => {
  folder = await realpath(await mkdtemp(path.join(tmpdir(), 'two-shot-export-')));
  await cp(base, path.join(folder, 'content'), { recursive: true });
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

function run(...args: string[]): { status: number | null; stdout: Buffer; stderr: string } {
  const command = [path.join(project, 'src/cli/export.ts'), ...args, '--content', 'content'];
  const env = { ...process.env, INIT_CWD: folder };
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: folder, env });
  return { status, stdout, stderr: stderr.toString() };
}

function read(name: string): Promise<Buffer> {
  return readFile(path.join(folder, name));
}

describe('npm run export', () => {
  test('writes a file beside whoever calls it, and says so', async () => {
    const { status, stderr, stdout } = run('long-corridor', '--to', 'txt');
    expect([status, stderr, stdout.toString()]).toEqual([0, 'Wrote long-corridor.txt.\n', '']);
    expect((await read('long-corridor.txt')).toString()).toMatch(/^The long corridor\n\n/u);
  });

  test('gives the interview’s own file to the byte, where it was told to', async () => {
    const { status } = run('long-corridor', '--to', 'md', '--out', 'in/a/folder.md');
    expect(status).toBe(0);
    expect(await read('in/a/folder.md')).toEqual(await read('content/interviews/long-corridor.md'));
  });

  test('overwrites nothing that it was not told to', async () => {
    await writeFile(path.join(folder, 'mine.txt'), 'mine');
    const refused = run('long-corridor', '--to', 'txt', '--out', 'mine.txt');
    expect(refused.status).toBe(1);
    expect(refused.stderr).toBe('mine.txt is there already; --force overwrites it.\n');
    expect((await read('mine.txt')).toString()).toBe('mine');
    expect(run('long-corridor', '--to', 'txt', '--out', 'mine.txt', '--force').status).toBe(0);
    expect((await read('mine.txt')).toString()).toMatch(/^The long corridor\n/u);
    // Nothing is left of the name it was written under first.
    expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('writes to standard output the very file, and nothing else', async () => {
    for (const format of ['md', 'docx']) {
      const { status, stdout, stderr } = run('long-corridor', '--to', format, '--out', '-');
      expect([status, stderr]).toEqual([0, '']);
      run('long-corridor', '--to', format, '--out', `again.${format}`, '--force');
      expect(stdout.equals(await read(`again.${format}`)), format).toBe(true);
    }
  });

  test.each([
    [
      ['long-corridr', '--to', 'txt'],
      'There is no interview “long-corridr”. Did you mean “long-corridor”? Otherwise look into the folder interviews.',
    ],
    [
      ['../films/x', '--to', 'md'],
      'There is no interview “../films/x”. Look into the folder interviews.',
    ],
    [
      ['long-corridor', '--to', 'srt'],
      '“long-corridor” cannot be written as srt, for it says of no passage when it was said.',
    ],
    [
      ['long-corridor', '--to', 'pdf'],
      '--to is one of: txt, md, docx, srt, epub, json, tei.xml, annotations.jsonld.',
    ],
    [
      ['long-corridor'],
      '--to is one of: txt, md, docx, srt, epub, json, tei.xml, annotations.jsonld.',
    ],
    [['--to', 'txt'], 'Name one interview.'],
    [['a', 'b', '--to', 'txt'], 'One interview at a time, please: a, b.'],
  ])('says in one line why it cannot: %j', async (args, line) => {
    const { status, stdout, stderr } = run(...args);
    expect([status, stdout.toString(), stderr.split('\n', 1)[0]]).toEqual([1, '', line]);
    expect(await readdir(folder)).not.toContain('long-corridor.srt');
  });

  test('writes the same bytes under any clock, language and order of letters', () => {
    const elsewhere = { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' };
    for (const format of ['json', 'tei.xml', 'annotations.jsonld']) {
      const here = run('long-corridor', '--to', format, '--out', '-');
      const there = spawnSync(
        process.execPath,
        [
          path.join(project, 'src/cli/export.ts'),
          ...['long-corridor', '--to', format, '--out', '-', '--content', 'content'],
        ],
        { cwd: folder, env: { ...process.env, INIT_CWD: folder, ...elsewhere } },
      );
      expect(here.stdout.length, format).toBeGreaterThan(200);
      expect(there.stdout.equals(here.stdout), format).toBe(true);
    }
  });

  test('gives away no words of a text with mistakes but the file itself', async () => {
    const file = path.join(folder, 'content/interviews/faulty.md');
    const whole = (await read('content/interviews/long-corridor.md')).toString();
    await writeFile(file, whole.replace('**Quill:**', '**Qill:**'));
    const { status, stderr } = run('faulty', '--to', 'txt');
    expect([status, stderr]).toEqual([
      1,
      '“faulty” has mistakes, the first at interviews/faulty.md:16; npm run check names them all.\n',
    ]);
    expect(run('faulty', '--to', 'md').status).toBe(0);
    expect(await read('faulty.md')).toEqual(await readFile(file));
    await rm(file);
  });

  test('says in one line what the disk answered', async () => {
    await writeFile(path.join(folder, 'plain'), '');
    const { status, stderr } = run('long-corridor', '--to', 'txt', '--out', 'plain/file.txt');
    expect(status).toBe(1);
    expect(stderr).toMatch(/^[^\n]*(?:ENOTDIR|EEXIST)[^\n]*\n$/u);
  });
});
