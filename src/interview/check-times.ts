import type { Finding } from '../problems/problem.ts';
import { writeTime } from './time.ts';
import type { Passage } from './types.ts';

/**
 * Times that are earlier than the one before. Somebody may have put the answers in another order, so
 * it is no mistake as such; a slip of a digit looks just the same.
 */
export function checkTimes(passages: readonly Passage[]): Finding[] {
  const timed = passages.flatMap(({ time, line }) => (time === null ? [] : [{ time, line }]));
  return timed.flatMap(({ time, line }, index): Finding[] => {
    const before = timed[index - 1];
    if (!before || before.time <= time) return [];
    const message = `The time ${writeTime(time)} is earlier than ${writeTime(before.time)} on line ${before.line}.`;
    const hint = 'Correct one of the two, unless the text is in another order than the recording.';
    return [{ id: 'time-backwards', line, column: 1, message, hint }];
  });
}
