import { mkdtempSync, writeFileSync } from 'node:fs';
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

test('reading stops soon after the limit', async () => {
  expect((await readSource('/dev/zero', folder)).length).toBeLessThan(21_000_000);
});
