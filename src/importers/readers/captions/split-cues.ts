import { readTime } from '../speech/seconds.ts';

export interface RawCue {
  readonly start?: number;
  readonly end?: number;
  /** The lines below the time, as written. */
  readonly payload: readonly string[];
}

export interface SplitFile {
  readonly cues: readonly RawCue[];
  /** What stands above the first cue. */
  readonly preamble: readonly string[];
  /** Names of cues that say more than a number does. */
  readonly names: readonly string[];
}

/**
 * Divides a file at the lines that hold times, and takes off what stands directly above these: the
 * number or name of the cue. Everything else is words, blank lines within a cue or not.
 *
 * @param isNamed whether any line in this place is a name; otherwise only numbers are
 */
export function splitCues(text: string, isNamed: boolean): SplitFile {
  const cues: RawCue[] = [];
  const names: string[] = [];
  let times: Omit<RawCue, 'payload'> = {};
  const preamble: string[] = [];
  let isAbove = true;
  let lines: string[] = [];
  let number = 0;
  const close = (): void => {
    if (!isAbove) cues.push({ ...times, payload: lines });
    else for (const line of lines) preamble.push(line);
    isAbove = false;
    lines = [];
  };
  for (const line of text.split(/\r\n|\r|\n/u)) {
    const timing = timingLine.exec(line);
    if (!timing) {
      lines.push(line);
      continue;
    }
    if (isMark(lines, number, isNamed, isAbove)) {
      const mark = lines.pop()?.trim() ?? '';
      number = nextNumber(number, mark);
      if (!isCounter(mark)) names.push(mark);
    } else number = nextNumber(number, '');
    close();
    const [start, end] = [readTime(timing[1] ?? ''), readTime(timing[2] ?? '')];
    times = { ...(start !== null && { start }), ...(end !== null && { end }) };
  }
  close();
  return { cues, preamble, names };
}

/** `00:01:02,500 --> 00:01:04,000`, hours or not, and what a player may be told behind it. */
export const timingLine =
  /^\s{0,8}((?:\d{1,6}:)?\d{1,6}:\d{1,2}(?:[.,]\d{1,9})?)[ \t]{0,8}--?>[ \t]{0,8}((?:\d{1,6}:)?\d{1,6}:\d{1,2}(?:[.,]\d{1,9})?)(?!\S)/u;

/**
 * Whether the last of these lines, which stands above a time, belongs to the cue below. In a file
 * whose cues nobody numbered, “1968” may end the cue above.
 */
function isMark(
  lines: readonly string[],
  number: number,
  isNamed: boolean,
  isFirst: boolean,
): boolean {
  const mark = lines.at(-1)?.trim() ?? '';
  if (mark === '') return false;
  // A number directly below a time is what is said then.
  const standsApart = lines.length > 1 ? lines.at(-2)?.trim() === '' : isFirst;
  const isNumber = /^\d{1,9}$/u.test(mark);
  return standsApart
    ? isCounter(mark) || isNamed
    : isNumber && number > 0 && Number(mark) === number + 1;
}

/** The number of a cue that has this mark, behind another one; 0 while there are no numbers. */
export function nextNumber(before: number, mark: string): number {
  if (/^\d{1,9}$/u.test(mark)) return Number(mark);
  return before > 0 ? before + 1 : 0;
}

/** Numbers and machine ids (`3f2a…-…/12-0`) tell cues apart and say nothing. */
export function isCounter(mark: string): boolean {
  return /^(?:\d+|[\da-f]{6,12}(?:-[\da-f]{2,12}){1,6}(?:\/[\d-]+)?)$/iu.test(mark);
}
