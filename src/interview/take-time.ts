import type { ElementContent } from 'hast';
import type { Finding, Place } from '../problems/problem.ts';
import { placeAt, placeOf } from './place-of.ts';
import { openingTime } from './time.ts';

export interface Timed {
  /** Seconds from the beginning of the recording; null: the paragraph does not say. */
  readonly time: number | null;
  /** What is left: the words. */
  readonly rest: readonly ElementContent[];
  readonly findings: readonly Finding[];
}

/**
 * Takes the time off the beginning of a paragraph's words. A backslash before its bracket says that it
 * is one of the words: `\[3:16] is the verse.`
 *
 * @param children of the paragraph, behind its label
 * @param source the whole text, which alone shows backslashes
 */
export function takeTime(children: readonly ElementContent[], source: string): Timed {
  const [first, ...others] = children;
  const found = first?.type === 'text' ? openingTime(first.value) : null;
  const start = first?.position?.start.offset ?? 0;
  // A colon behind a bold label belongs to the label, which has been taken off before.
  const bracket = /^[:：]?\s*\[/u.exec(source.slice(start, start + opening));
  if (first?.type !== 'text' || !found || !bracket) {
    return { time: null, rest: children, findings: [] };
  }
  // Counted only for findings: to count lines takes as long as what stands above them.
  const place = (): Place => placeAt(source, start + bracket[0].length - 1);
  if (found.time === null) {
    const message = `There is no such time as “${found.written.trim()}”.`;
    const hint =
      'Write hours, minutes and seconds, [00:12:30]; a backslash before the bracket makes it words.';
    const finding: Finding = { id: 'time-impossible', ...place(), message, hint };
    return { time: null, rest: children, findings: [finding] };
  }
  const words = { ...first, value: first.value.slice(found.written.length) };
  const findings = refuseWordless([words, ...others], found.written.trim());
  return { time: found.time, rest: [words, ...others], findings };

  function refuseWordless(rest: readonly ElementContent[], written: string): Finding[] {
    const next = rest.find((node) => node.type !== 'text' || node.value.trim() !== '');
    if (!next) {
      const message = `No words stand behind the time “${written}”.`;
      const hint = 'Put it at the beginning of the words that it tells the time of.';
      return [{ id: 'time-alone', ...place(), message, hint }];
    }
    if (next.type !== 'element' || next.tagName !== 'sup') return [];
    const message = `There are no words between the time “${written}” and the note mark.`;
    const hint = 'Put the mark behind the words it is about.';
    return [{ id: 'note-misplaced', ...placeOf(next), message, hint }];
  }
}

/** No time, with the white space before it, is longer. */
const opening = 200;
