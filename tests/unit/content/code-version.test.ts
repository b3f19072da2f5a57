import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { codeVersion } from '../../../src/content/code-version.ts';
import { withFolder } from '../problems/content-folder.ts';

const sources = ['src/content', 'src/interview', 'src/permalinks', 'src/problems', 'src/theme'];

/** A repository with one file in each folder that parsing depends on. */
function writeProject(folder: string): void {
  for (const source of sources) {
    mkdirSync(path.join(folder, source, 'deep'), { recursive: true });
    writeFileSync(path.join(folder, source, 'a.ts'), '// one');
  }
  writeFileSync(path.join(folder, 'package-lock.json'), '{}');
}

test('the version is the same for the same code, wherever it lies', async () => {
  const versions = await Promise.all(
    [1, 2].map(() =>
      withFolder((folder) => {
        writeProject(folder);
        return codeVersion(folder);
      }),
    ),
  );
  expect(versions[0]).toBe(versions[1]);
});

test.each([
  ...sources.map((source) => [`a change in ${source}`, `${source}/a.ts`, '// two'] as const),
  ['a new file', 'src/interview/deep/b.ts', ''] as const,
  ['another version of a library', 'package-lock.json', '{"a":1}'] as const,
])('%s makes another version', (_, file, text) =>
  withFolder(async (folder) => {
    writeProject(folder);
    const before = await codeVersion(folder);
    writeFileSync(path.join(folder, file), text);
    expect(await codeVersion(folder)).not.toBe(before);
  }),
);

test('a renamed file makes another version, a page or a text does not', () =>
  withFolder(async (folder) => {
    writeProject(folder);
    const before = await codeVersion(folder);
    mkdirSync(path.join(folder, 'src/pages'));
    writeFileSync(path.join(folder, 'src/pages/a.ts'), '// a page');
    writeFileSync(path.join(folder, 'README.md'), 'Read me.');
    expect(await codeVersion(folder)).toBe(before);
    renameSync(path.join(folder, 'src/content/a.ts'), path.join(folder, 'src/content/b.ts'));
    expect(await codeVersion(folder)).not.toBe(before);
  }));
