import { expect, test } from 'vitest';
import astroLog, { logTo } from '../../../../src/build/progress/astro-log.ts';
import { FileTimes } from '../../../../src/build/progress/file-times.ts';
import { Progress } from '../../../../src/build/progress/progress.ts';

/** What was written, with a clock that is set by hand. */
function screen(isTTY: boolean): {
  progress: Progress;
  said: string[];
  wait: (ms: number) => void;
} {
  const said: string[] = [];
  let time = 0;
  const progress = new Progress(
    { isTTY, columns: 20, write: (text) => said.push(text) },
    () => time,
  );
  return { progress, said, wait: (ms) => void (time += ms) };
}

test('On a terminal one line is written anew, no longer than it is wide, and taken away', () => {
  const { progress, said, wait } = screen(true);
  progress.begin('Making the pages of all');
  progress.reach(1, 'files');
  wait(100);
  progress.reach(1_200, 'files');
  progress.clear();
  progress.clear();
  expect(said).toEqual([
    '\r\u001B[2KMaking the pages of',
    '\r\u001B[2KMaking the pages of',
    '\r\u001B[2K',
  ]);
});

test('Elsewhere there is a line for each step, and one every few seconds', () => {
  const { progress, said, wait } = screen(false);
  progress.begin('Reading');
  progress.begin('Making');
  for (let count = 1; count <= 12; count++) {
    wait(1_000);
    progress.reach(count * 1_000, 'files');
  }
  progress.clear();
  expect(said).toEqual([
    'Reading …\n',
    'Making …\n',
    'Making: 5,000 files\n',
    'Making: 10,000 files\n',
  ]);
});

test('Quiet, nothing is said', () => {
  const progress = new Progress(null);
  expect(() => {
    progress.begin('Reading');
    progress.reach(1, 'files');
    progress.clear();
  }).not.toThrow();
});

test('The log of Astro tells files, rounds and warnings, and passes over the rest', () => {
  const said: string[] = [];
  logTo({
    file: (name) => said.push(`file ${name}`),
    done: () => said.push('done'),
    warn: (text) => said.push(text),
  });
  const { write } = astroLog();
  const info = (message: string): void => write({ level: 'info', label: null, message });
  info('  \u001B[34m├─\u001B[39m \u001B[2m/films/her/index.html\u001B[22m');
  info(' (+12ms)');
  info('✓ Completed in 3.20s.');
  write({ level: 'error', label: 'build', message: '\u001B[31mbroken\u001B[39m' });
  write({ level: 'warn', label: null, message: 'odd' });
  expect(said).toEqual(['file /films/her/index.html', 'done', '[build] broken', 'odd']);
});

test('Each file is counted with its kind, until the next begins', () => {
  let time = 0;
  const times = new FileTimes(() => time);
  for (const [name, duration] of [
    ['/index.html', 5],
    ['/cards/site.png', 20],
    ['/feed.xml', 3],
    ['/films/index.html', 7],
  ] as const) {
    times.begin(name);
    time += duration;
  }
  times.begin(null);
  time += 100;
  expect(times.all()).toEqual([
    ['pages', 12],
    ['cards', 20],
    ['other forms', 3],
  ]);
});
