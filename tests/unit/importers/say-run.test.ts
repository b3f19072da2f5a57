import { expect, test } from 'vitest';
import { type Run, sayRun } from '../../../src/cli/import/say-run.ts';
import { writeIndex } from '../../../src/importers/report/page/write-index.ts';

const result = { again: 'new', doubts: 0, summary: null, json: null, files: [] } as const;
const outcome = { source: 'in/noon.txt', slug: 'noon', milliseconds: 20, result };
const run: Run = {
  outcomes: [outcome],
  passedOver: [],
  seconds: 1,
  dryRun: false,
  reports: null,
  contentDir: '/c',
};

/** The last paragraph, on one line. */
function nextOf(more: Partial<Run>): string {
  const said = sayRun({ ...run, ...more }, { colour: false });
  return said.split('\n\n').at(-1)?.replace(/\s+/gu, ' ').trim() ?? '';
}

test('after several files it says what is to be done, as far as there is anything', () => {
  const doubtful = [{ ...outcome, result: { ...result, doubts: 2 } }];
  expect(nextOf({})).toBe('Next: fill in what is TODO, then npm run check.');
  expect(nextOf({ outcomes: doubtful })).toBe(
    'Next: fill in what is TODO, look at what is doubtful (--report FOLDER shows it), then npm run check.',
  );
  expect(nextOf({ outcomes: doubtful, reports: 'out', dryRun: true })).toBe(
    'Next: look at what is doubtful in the reports, then import without --dry-run.',
  );
  expect(nextOf({ dryRun: true })).toBe('Next: import without --dry-run.');
  const unchanged = [{ ...outcome, result: { ...result, again: 'unchanged' } as const }];
  expect(sayRun({ ...run, outcomes: unchanged }, { colour: false })).not.toContain('Next');
});

test('the index of the reports names what was passed over, if anything was', () => {
  const passedOver = [{ path: 'in/<lamp>.jpg', reason: 'its ending is not known' }];
  expect(writeIndex([outcome], passedOver)).toContain(
    '<li>in/&lt;lamp&gt;.jpg, as its ending is not known</li>',
  );
  expect(writeIndex([outcome], [])).not.toContain('Passed over');
});
