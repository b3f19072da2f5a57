import { sliceLine } from '../source-line.ts';
import type { Omission, Paragraph } from '../types.ts';
import { readTime, type WrittenTime } from './labels/time.ts';
import type { Reading } from './shape-reader.ts';

/** Paragraphs without the times they open with, and what was taken off them. */
export interface Timed {
  /** Lines that were nothing but a time are not among them; positions count anew. */
  readonly paragraphs: readonly Paragraph[];
  /** The times as written, by position of the paragraph they stand before. */
  readonly written: ReadonlyMap<number, string>;
  /** Times behind the last words. */
  readonly omitted: readonly Omission[];
}

/**
 * Takes the times of the recording off the paragraphs that open with one, whatever marks the speakers:
 * `[00:12:30] Voss: It was.`, `(00:12:30):` before words that go on, `0:03` on a line of its own.
 */
export function takeTimes(paragraphs: readonly Paragraph[]): Timed {
  const times = findTimes(paragraphs);
  if (times.size === 0) return { paragraphs, written: new Map(), omitted: [] };
  const kept: { paragraph: Paragraph; written: string }[] = [];
  // Lines that are nothing but a time, above the words they belong to.
  let above: Paragraph[] = [];
  for (const paragraph of paragraphs) {
    const found = times.get(paragraph.at);
    const end = found?.end ?? 0;
    if (found && paragraph.text.slice(end).trim() === '') {
      above.push(paragraph);
      continue;
    }
    const own = paragraph.text.slice(0, end);
    const written = [...above.map(({ text }) => text), own].join(' ').trim();
    const time = found?.time ?? times.get(above.at(-1)?.at ?? -1)?.time;
    const { text, spans = [] } = end > 0 ? sliceLine(paragraph, end) : paragraph;
    const bare = { ...paragraph, text, spans, ...(time === undefined ? {} : { time }) };
    kept.push({ paragraph: bare, written });
    above = [];
  }
  const omitted = above.map(({ line, text }) => {
    return { line, reason: 'A time behind the last words', text };
  });
  const written = new Map<number, string>();
  for (const [at, one] of kept.entries()) if (one.written !== '') written.set(at, one.written);
  return { paragraphs: renumbered(kept.map(({ paragraph }) => paragraph)), written, omitted };
}

/** Puts what was written back before the words it stood before, as no part of them. */
export function putTimesBack(
  readings: readonly Reading[],
  { paragraphs, written }: Timed,
): { readings: readonly Reading[]; omitted: readonly Omission[] } {
  if (written.size === 0) return { readings, omitted: [] };
  const found = [...readings];
  const omitted: Omission[] = [];
  const firstAt = new Map<number, number>();
  const lastAt = new Map<number, number>();
  for (const [index, { at }] of found.entries()) {
    if (!firstAt.has(at)) firstAt.set(at, index);
    lastAt.set(at, index);
  }
  for (const [at, time] of written) {
    const index = firstAt.get(at);
    const above = lastAt.get(at - 1);
    const own = index === undefined ? undefined : found[index];
    const name = above === undefined ? undefined : found[above];
    if (index !== undefined && own && own.heading !== true) {
      found[index] = { ...own, label: joined(time, own.label) };
    } else if (
      above !== undefined &&
      name &&
      isBare(readings[above], paragraphs[at - 1], paragraphs[at])
    ) {
      // A label on a line of its own, then the time, then the words.
      found[above] = { ...name, label: joined(name.label, time) };
    } else {
      const line = paragraphs[at]?.line ?? 1;
      omitted.push({ line, reason: 'A time that stands before no words', text: time });
    }
  }
  return { readings: found, omitted };
}

/** Whether a paragraph ended in a label, and its reading has the words of the next one. */
function isBare(
  reading: Reading | undefined,
  above: Paragraph | undefined,
  below: Paragraph | undefined,
): boolean {
  if (!reading?.label || reading.text === '') return false;
  return (
    above?.text.endsWith(reading.label) === true && below?.text.startsWith(reading.text) === true
  );
}

const joined = (...parts: (string | null)[]): string => parts.filter(Boolean).join(' ');

/** The times that are the recording’s, by position. */
function findTimes(paragraphs: readonly Paragraph[]): ReadonlyMap<number, WrittenTime> {
  const found = new Map<number, WrittenTime>();
  for (const { at, text } of paragraphs) {
    const time = readTime(text);
    if (!time) continue;
    const behind = /^\s*[:：]?\s*(?:[-–—]{1,2}\s)?/u.exec(text.slice(time.end, time.end + 8));
    found.set(at, { ...time, end: time.end + (behind?.[0].length ?? 0) });
  }
  const bare = [...found].filter(([, { bracketed }]) => !bracketed);
  // `3:15 was late` is a sentence; a time at every sixth paragraph, going up, is a recording’s.
  const isBare = bare.length >= 3 && bare.length >= paragraphs.length / 6;
  if (!isBare) for (const [at] of bare) found.delete(at);
  const isSure =
    found.size > 1 || [...found.keys()].every((at) => threeParts.test(paragraphs[at]?.text ?? ''));
  return isSure && goUp([...found.values()]) ? found : new Map();
}

const threeParts = /^.{0,8}\d:\d\d:\d\d/u;

function goUp(times: readonly WrittenTime[]): boolean {
  let steps = 0;
  for (const [index, { time }] of times.entries()) {
    if (time >= (times[index - 1]?.time ?? 0)) steps++;
  }
  return steps >= times.length * 0.9;
}

function renumbered(paragraphs: readonly Paragraph[]): Paragraph[] {
  const counts = new Map<number, number>();
  for (const { block } of paragraphs) counts.set(block, (counts.get(block) ?? 0) + 1);
  let before = -1;
  let index = 0;
  return paragraphs.map((paragraph, at) => {
    index = paragraph.block === before ? index + 1 : 0;
    before = paragraph.block;
    return { ...paragraph, at, index, count: counts.get(paragraph.block) ?? 1 };
  });
}
