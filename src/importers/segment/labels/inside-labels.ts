import { nameKind } from '../../cast/name-form.ts';
import type { Paragraph } from '../../types.ts';
import { labelKey } from './tally-labels.ts';
import { isThing } from './things.ts';

/** A label amid the words of a paragraph, where somebody else begins to speak. */
export interface InsideLabel {
  readonly label: string;
  /** Offset of the label, and of the words behind its colon. */
  readonly start: number;
  readonly end: number;
}

/**
 * Finds labels behind a sentence’s end: `Why? Bo: So.` Not within quotation marks, where people tell
 * what others said.
 *
 * @param isSpeaker whether words before a colon are somebody’s label
 */
export function findInside(
  text: string,
  from: number,
  isSpeaker: (label: string) => boolean,
): InsideLabel[] {
  const found: InsideLabel[] = [];
  let quotes = 0;
  let seen = from;
  for (const { index: at } of text.matchAll(/[:：]/gu)) {
    if (at < from) continue;
    if (text[at] === ':' && !/\s/u.test(text[at + 1] ?? ' ')) continue;
    const before = Math.max(from, found.at(-1)?.end ?? 0, at - 48);
    const label = behindSentence.exec(text.slice(before, at))?.[1];
    if (label === undefined || !isSpeaker(label.trim())) continue;
    const start = at - label.length;
    quotes += openQuotes(text.slice(seen, start));
    seen = start;
    if (quotes > 0) continue;
    found.push({ label: label.trim(), start, end: at + 1 });
  }
  return found;
}

/**
 * The labels of a text whose turns run on in its paragraphs: at least two that stand twice each, and
 * one in every third paragraph.
 */
export function labelsInside(paragraphs: readonly Paragraph[]): string[] {
  const counts = new Map<string, number>();
  let total = 0;
  for (const { text } of paragraphs) {
    for (const { label } of findInside(text, 0, canBeLabel)) {
      total++;
      counts.set(labelKey(label), (counts.get(labelKey(label)) ?? 0) + 1);
    }
  }
  for (const { text } of paragraphs) {
    const label = /^([^:：]{1,40})[:：]\s/u.exec(text.slice(0, 60))?.[1]?.trim() ?? '';
    const count = counts.get(labelKey(label));
    if (count !== undefined) counts.set(labelKey(label), count + 1);
    else if (canBeLabel(label)) counts.set(labelKey(label), 1);
  }
  const regular = [...counts].filter(([, count]) => count >= 2).map(([label]) => label);
  return regular.length >= 2 && total >= paragraphs.length / 3 ? regular : [];
}

function canBeLabel(label: string): boolean {
  const kind = nameKind(label);
  return kind !== null && kind !== 'lower' && !isThing(label) && label.split(' ').length <= 3;
}

const behindSentence = /[.?!…。！？؟][”"’')\]»」]*\s*([^.?!…。！？؟:：]{1,40}|Q\.|A\.)$/u;

function openQuotes(text: string): number {
  return (text.match(/[“«„「]/gu)?.length ?? 0) - (text.match(/[”»」]/gu)?.length ?? 0);
}
