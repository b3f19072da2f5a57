import { writeTime as timeOf } from '../../interview/index.ts';

/** `750` → `[00:12:30]`: hours of at least two digits, and what is left of a second dropped. */
export function writeTime(seconds: number): string {
  return `[${timeOf(Math.floor(seconds))}]`;
}

/** Whether it is a time of a recording: not before its beginning, and not days behind it. */
export function isTime(seconds: number): boolean {
  return seconds >= 0 && seconds < 100 * 3600;
}
