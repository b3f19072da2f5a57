import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../../src/cli/options.ts';
import { check, withFolder } from '../problems/content-folder.ts';

/** Runs the command as npm does, given in a folder; nobody sits at a terminal. */
function run(folder: string, ...args: string[]) {
  return runIn('en', folder, ...args);
}

function runIn(language: string, folder: string, ...args: string[]) {
  const ran = spawnSync(process.execPath, [path.join(projectRoot, 'src/cli/new.ts'), ...args], {
    cwd: projectRoot,
    env: { ...process.env, INIT_CWD: folder, CONTENT_DIR: '', SITE_LANGUAGE: language },
    encoding: 'utf8',
    input: '',
  });
  return { code: ran.status, out: ran.stdout, err: ran.stderr };
}

test('A magazine can be published as it is, and its files are named', async () => {
  await withFolder(async (folder) => {
    const { code, out } = run(folder, 'magazine', 'content');
    expect(code).toBe(0);
    expect(out).toContain('Wrote content/interviews/a-first-conversation.md\n');
    const { problems, library } = await check(folder);
    expect(problems).toEqual([]);
    expect(library.interviews.map(({ title }) => title)).toEqual(['A First Conversation']);
  });
});

test('An interview comes with the records it names; only its text is missing', async () => {
  await withFolder(async (folder) => {
    run(folder, 'magazine', 'content');
    const before = readFileSync(path.join(folder, 'content/people/ada-quill.yaml'), 'utf8');
    const facts = ['--date', '2020-01-02', '--edition', 'excerpt'];
    const source = ['--publication', 'The Lantern', '--rights', '© nobody'];
    const people = ['--subject', 'Ada Quill', '--subject', 'Bo Ferry', '--interviewer', 'Lantern'];
    const { code, out } = run(
      folder,
      ...['interview', 'The “Lamp”: a question', '--film', 'Night, Later', '--content', 'content'],
      ...[...people, ...facts, ...source],
    );
    expect(code).toBe(0);
    expect(out).toMatch(
      /^Wrote content\/people\/bo-ferry\.yaml\nWrote content\/films\/night-later\.yaml\nWrote content\/interviews\/the-lamp-a-question\.md\n\nNext: /u,
    );
    expect(readFileSync(path.join(folder, 'content/people/ada-quill.yaml'), 'utf8')).toBe(before);
    const { problems } = await check(folder);
    expect(problems.map(({ id, file }) => [id, file])).toEqual([
      ['empty-interview', 'interviews/the-lamp-a-question.md'],
    ]);
  });
});

test('Nothing that is there is overwritten, and then nothing is written', async () => {
  await withFolder((folder) => {
    const file = path.join(folder, 'content/interviews/lamps.md');
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, 'mine');
    const again = run(folder, 'interview', 'Lamps', '--subject', 'Bo', '--content', 'content');
    expect(again.code).toBe(1);
    expect(again.err).toBe('content/interviews/lamps.md is there already. Nothing was written.\n');
    expect(readFileSync(file, 'utf8')).toBe('mine');
    expect(existsSync(path.join(folder, 'content/people'))).toBe(false);
    const magazine = run(folder, 'magazine', 'content');
    expect(magazine.code).toBe(1);
    expect(magazine.err).toContain('is not empty');
    return Promise.resolve();
  });
});

test.each([
  [[], /^npm run new -- interview TITLE/u],
  [['interview'], /^Give it a name\./u],
  [['poem', 'Lamps'], /^“poem” is none of: interview, film, person, magazine\./u],
  [['film', 'Two', 'lamps'], /^Put the title between quotation marks: “Two lamps”\./u],
  [['film', 'Lamps', '--subject', 'Bo'], /^A film has no --subject\./u],
  [['film', ' '], /^Some words are needed/u],
  [['film', 'Lamps', '--wrong'], /^Unknown option '--wrong'/u],
  [['film', 'Lamps', '--content', 'nowhere'], /^There is no folder .*nowhere/u],
  [['person', 'Bo', '--slug', '../bo', '--content', '.'], /is no slug/u],
  [['film', 'Lamps', '--year', 'soon', '--content', '.'], /takes a number, not “soon”/u],
] as const)('%j is answered in a sentence, and nothing is written', async (args, answer) => {
  await withFolder((folder) => {
    const { code, err, out } = run(folder, ...args);
    expect(err).toMatch(answer);
    expect({ code, out, files: readdirSync(folder) }).toEqual({ code: 1, out: '', files: [] });
    return Promise.resolve();
  });
});

test('An interview of a German site is in German, unless another language is given', async () => {
  await withFolder((folder) => {
    mkdirSync(path.join(folder, 'content'), { recursive: true });
    const own = ['--content', 'content'];
    const text = (slug: string): string =>
      readFileSync(path.join(folder, `content/interviews/${slug}.md`), 'utf8');
    runIn('de', folder, 'interview', 'Die Lampe', ...own);
    expect(text('die-lampe')).toContain('\nlanguage: de\n');
    runIn('de', folder, 'interview', 'A lampada', '--language', 'pt-BR', ...own);
    expect(text('a-lampada')).toContain('\nlanguage: pt-BR\n');
    runIn('en', folder, 'interview', 'The lamp', ...own);
    expect(text('the-lamp')).toContain('\n# language:\n');
    return Promise.resolve();
  });
});
