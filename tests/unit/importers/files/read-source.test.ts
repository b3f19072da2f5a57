import { execFileSync } from 'node:child_process';
import { mkdtempSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readSource } from '../../../../src/importers/files/read-source.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'two-shot-read-'));

test('a relative path counts from the folder given', async () => {
  writeFileSync(path.join(folder, 'in.txt'), 'words');
  expect(Buffer.from(await readSource('in.txt', folder)).toString()).toBe('words');
});

test.each([
  ['https://lantern.example/ice', 'is an address and no file'],
  ['nothing.txt', 'there is no such file'],
  ['.', 'it is a folder'],
])('%s is refused', async (given, reason) => {
  await expect(readSource(given, folder)).rejects.toThrow(reason);
});

test.each([
  ['a device', '/dev/zero'],
  ['a pipe that nobody writes into', makePipe()],
])('%s is refused, and not waited for', async (_, given) => {
  await expect(readSource(given, folder)).rejects.toThrow(
    'it is a pipe or a device, and no file; to read from a pipe, name - as the file',
  );
});

test('a file above the limit is refused before it is read', async () => {
  // Sparse: to read it would take longer than it may, and more memory than there is.
  writeFileSync(path.join(folder, 'large.txt'), '');
  truncateSync(path.join(folder, 'large.txt'), 2 ** 40);
  await expect(readSource('large.txt', folder)).rejects.toThrow(
    'it is larger than 20 MB, the most that is read',
  );
});

test('a link to a file is followed, as somebody named it; a circle of them is refused', async () => {
  writeFileSync(path.join(folder, 'words.txt'), 'words');
  symlinkSync('words.txt', path.join(folder, 'link.txt'));
  symlinkSync('circle.txt', path.join(folder, 'circle.txt'));
  expect(Buffer.from(await readSource('link.txt', folder)).toString()).toBe('words');
  await expect(readSource('circle.txt', folder)).rejects.toThrow('go round in a circle');
});

function makePipe(): string {
  const file = path.join(folder, 'pipe');
  execFileSync('mkfifo', [file]);
  return file;
}
