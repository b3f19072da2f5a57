import { type CaptionLine, sliceCaption } from './caption-line.ts';
import type { Cue } from './cue.ts';

export interface Unrepeated {
  readonly cues: readonly Cue[];
  /** The words that were repeated, in order, with the cue they stand in. */
  readonly repeated: readonly Readonly<{ line: number; text: string }>[];
}

/**
 * Takes repeated lines out of captions that roll up: where each cue shows the last lines of the one
 * before once more, above its own, or repeats its words and goes on. YouTube writes its automatic
 * captions so. In any other file a line that stands twice was said twice.
 */
export function dropRepeated(cues: readonly Cue[]): Unrepeated {
  if (!rollsUp(cues)) return { cues, repeated: [] };
  const kept: Cue[] = [];
  const repeated: { line: number; text: string }[] = [];
  let before: readonly CaptionLine[] = [];
  for (const cue of cues) {
    if (cue.lines.length === 0) continue;
    const { lines, line } = cue;
    const count = countRepeated(before, lines);
    const grown = count === 0 ? cutGrown(before, lines) : null;
    for (const { text } of grown ? [grown.old] : lines.slice(0, count)) {
      repeated.push({ line, text });
    }
    kept.push({ ...cue, lines: grown?.lines ?? lines.slice(count) });
    before = lines;
  }
  return { cues: kept, repeated };
}

/**
 * In captions that roll up nearly all cues repeat something, and at least every other one of these
 * goes on behind it; whoever says “No.” three times does not.
 */
function rollsUp(cues: readonly Cue[]): boolean {
  const filled = cues.filter(({ lines }) => lines.length > 0);
  let repeating = 0;
  let goingOn = 0;
  for (const [index, { lines }] of filled.entries()) {
    const before = filled[index - 1]?.lines ?? [];
    const count = countRepeated(before, lines);
    if (count > 0 || cutGrown(before, lines)) {
      repeating++;
      if (count < lines.length) goingOn++;
    }
  }
  return filled.length >= 3 && repeating * 2 >= filled.length - 1 && goingOn * 3 >= repeating;
}

/**
 * How many lines at the beginning are the last ones of the cue before. One line at least is new where
 * that can be: of “Yeah.” below “Yeah.” only the upper one is old.
 */
function countRepeated(before: readonly CaptionLine[], lines: readonly CaptionLine[]): number {
  const most = Math.min(before.length, lines.length, mostLines);
  const isOverlap = (count: number): boolean =>
    lines
      .slice(0, count)
      .every(({ text }, at) => text === before[before.length - count + at]?.text);
  const newLeft = most === lines.length && lines.length > 1 ? most - 1 : most;
  for (let count = newLeft; count > 0; count--) if (isOverlap(count)) return count;
  return most > newLeft && isOverlap(most) ? most : 0;
}

/** Captions that roll have two or three lines. */
const mostLines = 8;

/** `We went` and then `We went home`: the first line has the words of the last one, and goes on. */
function cutGrown(
  before: readonly CaptionLine[],
  lines: readonly CaptionLine[],
): { old: CaptionLine; lines: CaptionLine[] } | null {
  const last = before.at(-1);
  const [first, ...rest] = lines;
  if (!last || !first?.text.startsWith(`${last.text} `)) return null;
  const at = last.text.length;
  return { old: sliceCaption(first, 0, at), lines: [sliceCaption(first, at), ...rest] };
}
