import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const command = fileURLToPath(new URL('../../../src/cli/preview.ts', import.meta.url));

test.each([
  [['--port', 'many'], '--port is a number up to 65535.'],
  [['--port', '65536'], '--port is a number up to 65535.'],
  [['--port', ''], '--port is a number up to 65535.'],
  [['--porte', '80'], "Unknown option '--porte'"],
  [['--out', '/nowhere'], 'There is no whole site of ours here: run npm run build first.'],
])('%j ends with a word, and no more than the usage', (args, word) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    encoding: 'utf8',
  });
  expect(stderr.split('\n')[0]).toContain(word);
  expect(stderr).not.toMatch(/^ {4}at /m);
  expect([status, stdout]).toEqual([1, '']);
});
