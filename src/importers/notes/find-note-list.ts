import type { SourceLine } from '../types.ts';

/** A numbered list at the end of a text, from 1 on. */
export interface NoteList {
  /** Positions of its first line and of the one behind its last; its title, if any, belongs to it. */
  readonly from: number;
  readonly to: number;
  readonly title: SourceLine | null;
  /** Its entries: where the words behind the number begin. */
  readonly items: readonly { readonly line: SourceLine; readonly behind: number }[];
  /** What a number looks like in the text, with the space before it. Global. */
  readonly mark: RegExp;
  readonly numberOf: (match: RegExpExecArray) => number;
}

/** Finds the list, with at most five lines of something else behind it. */
export function findNoteList(lines: readonly SourceLine[]): NoteList | null {
  for (const form of forms) {
    for (let last = lines.length - 1; last >= Math.max(0, lines.length - 6); last--) {
      const list = listEndingAt(lines, last, form);
      if (list) return list;
    }
  }
  return null;
}

interface Form {
  readonly item: RegExp;
  readonly mark: RegExp;
  readonly least: number;
}

const forms: readonly Form[] = [
  { item: /^(?:\[(\d{1,3})\]|(\d{1,3})[.)])\s+(?=\S)/u, mark: /\s?\[(\d{1,3})\]/gu, least: 1 },
  { item: /^([¹²³⁰⁴-⁹]{1,3})\s*(?=\S)/u, mark: /\s?([¹²³⁰⁴-⁹]{1,3})/gu, least: 1 },
  // Round ones may be the editor’s or the speaker’s own.
  { item: /^\((\d{1,2})\)\s+(?=\S)/u, mark: /\s?\((\d{1,2})\)/gu, least: 2 },
];

function listEndingAt(lines: readonly SourceLine[], last: number, form: Form): NoteList | null {
  const items: { line: SourceLine; behind: number }[] = [];
  let at = last;
  let wanted: number | null = null;
  for (; at >= 0; at--) {
    const line = lines[at];
    const match = line ? form.item.exec(line.text) : null;
    if (!line || !match) break;
    const number = numberOf(match);
    if (number !== (wanted ?? number)) break;
    items.push({ line, behind: match[0].length });
    wanted = number - 1;
    if (wanted === 0) break;
  }
  if (wanted !== 0 || items.length < form.least || at === 0) return null;
  const before = lines[at - 1];
  const title = before && titles.test(before.text) ? before : null;
  const from = title ? at - 1 : at;
  return { from, to: last + 1, title, items: items.toReversed(), mark: form.mark, numberOf };
}

function numberOf(match: RegExpExecArray): number {
  const written = match.slice(1).find(Boolean) ?? '';
  return Number(Array.from(written, (sign) => raised[sign] ?? sign).join(''));
}

const raised: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from('⁰¹²³⁴⁵⁶⁷⁸⁹', (sign, digit) => [sign, String(digit)]),
);

/** What such a list is called, alone on its line. */
const titles =
  /^(?:(?:foot|end)?notes?|notes? (?:de bas de page|al pie)|anmerkung(?:en)?|fußnoten|endnoten|notas?(?: de rodapé)?|noten|voetnoten|noter|fotnoter|przypisy|примечания|сноски|注|註|脚注|注释|هوامش):?$/iu;
