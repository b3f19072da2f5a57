import { expect, test } from 'vitest';
import { explainFailure } from '../../../src/build/explain-failure.ts';

test.each([
  ['ENOSPC: no space left on device, write', 'The disk is full.'],
  ['EDQUOT: disk quota exceeded, write', 'Your share of the disk is used up.'],
  ['EFBIG: file too large, write', 'A file is larger than this machine allows.'],
  ["EROFS: read-only file system, mkdir '/a/b'", 'The disk can only be read. It was writing /a/b.'],
  ["EACCES: permission denied, open '/a/b'", 'A file may not be written. It was writing /a/b.'],
  ['EMFILE: too many open files', 'Too many files are open.'],
])('“%s” is said in plain words', (said, plain) => {
  expect(explainFailure(new Error(said))).toBe(plain);
});

test('The reason is found beneath what another program made of it', () => {
  const beneath = Object.assign(new Error('write'), { code: 'ENOSPC' });
  expect(explainFailure(new Error('No index', { cause: beneath }))).toBe('The disk is full.');
  expect(explainFailure(new AggregateError([beneath], 'Several'))).toBe('The disk is full.');
  expect(explainFailure(new Error('No space left on device (os error 28)'))).toBe(
    'The disk is full.',
  );
});

test('Anything else is said as it is', () => {
  expect(explainFailure(new Error('The content has mistakes.'))).toBe('The content has mistakes.');
  expect(explainFailure('so')).toBe('so');
});
