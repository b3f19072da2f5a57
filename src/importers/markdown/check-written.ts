import { Refusal } from '../refusal.ts';
import { readBack, type SeenBlock } from './read-back.ts';

/**
 * Makes sure that somebody who reads the Markdown rendered sees exactly what was to be written, letter
 * by letter, block by block, each note at its words; only runs of white space may differ.
 *
 * @throws Refusal with the first place that differs
 */
export function checkWritten(markdown: string, wanted: readonly SeenBlock[]): void {
  const found = readBack(markdown);
  for (const [index, want] of wanted.entries()) {
    const seen = found[index];
    if (!seen || !isSame(seen, want)) throw differs(want, seen);
  }
  const beyond = found[wanted.length];
  if (beyond) throw differs({ label: null, text: '', notes: [] }, beyond);
}

function isSame(seen: SeenBlock, wanted: SeenBlock): boolean {
  return (
    isSameText(seen.text, wanted.text) &&
    isSameText(seen.label ?? '', wanted.label ?? '') &&
    seen.notes.length === wanted.notes.length &&
    seen.notes.every((note, index) => note === wanted.notes[index])
  );
}

function isSameText(some: string, other: string): boolean {
  return some === other || folded(some) === folded(other);
}

function folded(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function differs(wanted: SeenBlock, seen: SeenBlock | undefined): Refusal {
  const [before, after] = [sayBlock(wanted), seen ? sayBlock(seen) : ''];
  let at = 0;
  while (at < before.length && before[at] === after[at]) at++;
  const near = (text: string): string => text.slice(Math.max(0, at - 20), at + 20);
  return new Refusal(
    `was not written as it was understood: “${near(before)}” came out as “${near(after)}”; this is a fault of the importer, and nothing was written`,
  );
}

function sayBlock({ label, text, notes }: SeenBlock): string {
  const marks = notes.map((note) => `[^${note}]`).join('');
  return folded(`${label ?? ''} ${text}${marks}`);
}
