import { readColon } from './segment/labels/label-forms.ts';
import { isThing } from './segment/labels/things.ts';

/** A line's opening that has the form of a speaker's label, and what stands behind it. */
export interface LabelledText {
  /** Without the colon: `JONZE`, `Audience member`. */
  readonly label: string;
  /** With the colon and a time, as it stands there: `JONZE:`, `Varda :`, `Voss (00:12:30):`. */
  readonly written: string;
  readonly text: string;
}

/**
 * Takes a label with a colon off a line: up to five words, capitalised but for small words such as “de”
 * and “of”. Whether it is a speaker's is for the whole file to say.
 *
 * `MARA VOSS: It was.` → label `MARA VOSS`, text `It was.`; `I said: no` → null.
 */
export function readLabel(text: string): LabelledText | null {
  const found = readColon({ text });
  if (!found || found.kind === 'lower' || isThing(found.label)) return null;
  const { label, end } = found;
  return { label, written: text.slice(0, end).trim(), text: text.slice(end).trim() };
}
