import { asks } from '../asks.ts';
import { withoutRole } from '../../cast/name-form.ts';
import { isNumbered, roleWord } from '../../cast/role-words.ts';
import type { Paragraph } from '../../types.ts';
import type { Candidate, Form } from './label-forms.ts';

/** How often, and how, one label stands in one form. */
export interface Tally {
  readonly label: string;
  readonly kind: Candidate['kind'];
  /** Positions of its paragraphs in the file. */
  readonly places: readonly number[];
  /** Of these, how many are set apart by type, have a time, end as sentences do, ask. */
  readonly set: number;
  readonly timed: number;
  readonly ended: number;
  readonly asked: number;
}

/** Candidates of the paragraphs of a file, by position. */
export type Candidates = ReadonlyMap<number, readonly Candidate[]>;

/** Counts the labels of each form. `Q1` and `Q2` are one label here. */
export function tallyLabels(
  paragraphs: readonly Paragraph[],
  candidates: Candidates,
): ReadonlyMap<Form, ReadonlyMap<string, Tally>> {
  const forms = new Map<Form, Map<string, Tally & { places: number[] }>>();
  for (const [at, found] of candidates) {
    const text = paragraphs[at]?.text ?? '';
    for (const { form, label, kind, end, time, typography } of found) {
      const tallies = forms.get(form) ?? new Map<string, Tally & { places: number[] }>();
      forms.set(form, tallies);
      const key = labelKey(label);
      const before = tallies.get(key) ?? {
        ...{ label: key, kind, places: [], set: 0, timed: 0, ended: 0, asked: 0 },
      };
      before.places.push(at);
      const isBare = end >= text.length;
      tallies.set(key, {
        ...before,
        set: before.set + (typography === null ? 0 : 1),
        timed: before.timed + (time === null ? 0 : 1),
        ended: before.ended + (isBare || sentenceEnd.test(text.slice(-40)) ? 1 : 0),
        asked: before.asked + (!isBare && asks(text) ? 1 : 0),
      });
    }
  }
  return forms;
}

/** What a label is counted under: a role behind it and the number of a question tell nobody apart. */
export function labelKey(label: string): string {
  const role = roleWord(label);
  if (role === null) return isNumbered(label) ? label : withoutRole(label);
  return role === 'listens' ? label : label.replace(/[\s#.]*\d+$/u, '');
}

const sentenceEnd = /[.?!…。！？؟:—–-][”"’')\]»」』\s]*$|[\])]$/u;
