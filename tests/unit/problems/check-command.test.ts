import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { projectRoot } from '../../../src/cli/options.ts';
import { withFolder, writeCase, type Files } from './content-folder.ts';

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const caches: string[] = [];

afterAll(() => {
  for (const cache of caches) rmSync(cache, { recursive: true, force: true });
});

/** Runs the command as npm does, in the repository. */
function run(...args: string[]): Ran {
  return runIn({}, ...args);
}

function runIn(given: NodeJS.ProcessEnv, ...args: string[]): Ran {
  const script = path.join(projectRoot, 'src/cli/check.ts');
  const env = { ...process.env, CI: '', INIT_CWD: projectRoot, CONTENT_DIR: '', ...given };
  const ran = spawnSync(process.execPath, [script, ...args], {
    cwd: projectRoot,
    env,
    encoding: 'utf8',
  });
  return { code: ran.status, out: ran.stdout, err: ran.stderr };
}

function checkFolder(files: Files, ...args: string[]): Promise<Ran> {
  return withFolder(async (folder) => {
    await writeCase(files, folder);
    const content = path.join(folder, 'content');
    const part = createHash('sha256').update(content).digest('hex').slice(0, 12);
    caches.push(path.join(projectRoot, 'node_modules/.cache/two-shot', part));
    return run('--content', content, ...args);
  });
}

test('a folder without mistakes ends with 0', async () => {
  const { code, out, err } = await checkFolder({});
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toBe('Ready to publish: interviews 1, films 1, people 1.\n');
});

test('a folder with mistakes ends with 1, and names all of them', async () => {
  const files = { 'films/paper-harbour.yaml': 'titel: x\n', 'people/Ben.yaml': 'name: Ben\n' };
  const { code, out } = await checkFolder(files, '--format', 'json');
  expect(code).toBe(1);
  const { problems, errors } = JSON.parse(out) as { problems: { id: string }[]; errors: number };
  expect(problems.map(({ id }) => id)).toEqual(['missing-field', 'unknown-field', 'bad-slug']);
  expect(errors).toBe(3);
});

test('a folder with nothing but warnings ends with 0', async () => {
  const { code, out } = await checkFolder({ 'drafts/one.md': 'Not yet.' });
  expect(code).toBe(0);
  expect(out).toMatch(/drafts:1:1 {2}warning .*\n.*\n0 errors, 1 warning\.\nReady to publish/);
});

test('a folder that is not there, or holds nothing of the kind, ends with 1', async () => {
  const { code, out } = run('--content', '/no/such/folder');
  expect(code).toBe(1);
  expect(out).toMatch(/^\/no\/such\/folder:1:1 {2}error {2}The content folder does not exist\./);
  const other = await withFolder((folder) => Promise.resolve(run('--content', folder)));
  expect(other.code).toBe(1);
  expect(other.out).toContain('This folder has neither interviews nor films nor people in it.');
});

test('a wrong option ends with 1, a word on it, and the usage', () => {
  const wrong = run('--fromat', 'json');
  expect(wrong.code).toBe(1);
  expect(wrong.err).toMatch(/--fromat[^]*npm run check -- \[--content DIR\]/);
  const format = run('--format', 'xml');
  expect(format.code).toBe(1);
  expect(format.err).toMatch(/^--format is one of: terminal, github, json\.[^]*npm run check/);
});

test('an option that npm has kept for itself is no option left out', () => {
  const { code, err } = runIn({ npm_config_frozen: 'true', npm_lifecycle_event: 'check' });
  expect(code).toBe(1);
  expect(err).toContain(
    'npm has kept --frozen for itself. Write -- before it: npm run check -- --frozen',
  );
});
