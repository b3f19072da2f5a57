import { readLink } from '../../interview/index.ts';
import type { SourceLine, SourceSpan } from '../types.ts';
import { canBeMarked } from './span-edges.ts';

/** A stretch of words that Markdown will mark. `start` is inclusive, `end` exclusive. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: 'emphasis' | 'strong' | 'link';
  /** Of links; otherwise empty. */
  readonly href: string;
}

/** The mark of a note, behind the words before `at`. */
export interface NoteMark {
  readonly at: number;
  readonly note: string;
}

export interface Settled {
  /** Outer ones first; any two are apart or one lies in the other. */
  readonly marks: readonly Mark[];
  /** In their order. */
  readonly notes: readonly NoteMark[];
  /** What Markdown or the site cannot say; the words stay. */
  readonly dropped: Dropped;
}

export interface Dropped {
  /** How many stretches of emphasis. */
  readonly emphasis: number;
  /** Where the links led. */
  readonly links: readonly string[];
}

/**
 * Makes marks of a source's spans that Markdown can write: without white space at their ends, joined
 * where they touch, cut where they cross, no link in a link, and none that begins or ends inside a word.
 *
 * Colours are no marks and not counted as dropped: they say who speaks, which is known by now.
 */
export function settleSpans({ text, spans = [] }: Pick<SourceLine, 'text' | 'spans'>): Settled {
  const links: string[] = [];
  const marks = spans.flatMap((span) => toMark(span, text, links));
  const linked = apart(joined(marks, 'link'), links);
  const strong = cutAt(joined(marks, 'strong'), linked);
  const emphasised = cutAt(cutAt(joined(marks, 'emphasis'), linked), strong);
  const stressed = [...strong, ...emphasised].flatMap((mark) => trimmed(mark, text));
  const markable = stressed.filter(({ start, end }) => canBeMarked(text, start, end));
  return {
    marks: [...linked, ...markable].sort(
      (a, b) => a.start - b.start || b.end - a.end || rank[a.kind] - rank[b.kind],
    ),
    notes: settleNotes(spans, linked, text),
    dropped: { emphasis: stressed.length - markable.length, links },
  };
}

/** Of marks over the same words, which is outside. */
const rank = { link: 0, strong: 1, emphasis: 2 } as const;

function toMark(span: SourceSpan, text: string, dropped: string[]): Mark[] {
  if (span.kind === 'note' || span.kind === 'marked') return [];
  const href = span.kind === 'link' ? span.href : '';
  const [mark] = trimmed({ start: span.start, end: span.end, kind: span.kind, href }, text);
  if (!mark) return [];
  if (span.kind !== 'link' || readLink(href).type === 'web') return [mark];
  dropped.push(href);
  return [];
}

/** Without white space at its ends, and with the whole of its first and last characters. */
function trimmed(mark: Mark, text: string): Mark[] {
  let start = Math.max(0, mark.start);
  let end = Math.min(text.length, mark.end);
  while (start < end && /\s/u.test(text[start] ?? '')) start++;
  while (start < end && /\s/u.test(text[end - 1] ?? '')) end--;
  if (start >= end) return [];
  if (/[\udc00-\udfff]/.test(text[start] ?? '') && start > 0) start--;
  return [{ ...mark, start, end: wholeCharacter(text, end) }];
}

/** Those of a kind, by place; what touches or overlaps and means the same is one. */
function joined(marks: readonly Mark[], kind: Mark['kind']): Mark[] {
  const all = marks.filter((mark) => mark.kind === kind).sort((a, b) => a.start - b.start);
  const joined: Mark[] = [];
  for (const mark of all) {
    const last = joined.at(-1);
    if (last && mark.start <= last.end && mark.href === last.href) {
      joined[joined.length - 1] = { ...last, end: Math.max(last.end, mark.end) };
    } else joined.push(mark);
  }
  return joined;
}

/** Of links that overlap the first stays. */
function apart(marks: readonly Mark[], dropped: string[]): Mark[] {
  const kept: Mark[] = [];
  for (const mark of marks) {
    if (mark.start >= (kept.at(-1)?.end ?? 0)) kept.push(mark);
    else dropped.push(mark.href);
  }
  return kept;
}

/** Cuts marks where they cross the edge of one of these, which lie apart from each other. */
function cutAt(marks: readonly Mark[], edges: readonly Mark[]): Mark[] {
  if (edges.length === 0) return [...marks];
  return marks.flatMap((mark) => {
    const first = around(edges, mark.start);
    const last = around(edges, mark.end);
    const places = [mark.start];
    if (first && first.end < mark.end) places.push(first.end);
    if (last && last.start > mark.start) places.push(last.start);
    return [...new Set(places)].map((start, index, all) => {
      return { ...mark, start, end: all[index + 1] ?? mark.end };
    });
  });
}

/** The one that has an offset inside of it. */
function around(marks: readonly Mark[], offset: number): Mark | null {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const mark = marks[low];
  return mark && mark.start < offset ? mark : null;
}

/** A mark inside a link stands behind it, for a mark is a link too; one before all words behind the first. */
function settleNotes(
  spans: readonly SourceSpan[],
  links: readonly Mark[],
  text: string,
): NoteMark[] {
  const [opening = '', firstWord = ''] = /^(\s*)\S*/u.exec(text)?.slice(0, 2).toReversed() ?? [];
  const notes = spans.flatMap((span): NoteMark[] => {
    if (span.kind !== 'note') return [];
    const wanted = Math.min(Math.max(span.start, 0), text.length);
    const isFirst = wanted <= opening.length;
    const at = isFirst ? firstWord.length : wholeCharacter(text, wanted);
    return [{ at: around(links, at)?.end ?? at, note: span.note }];
  });
  return notes.sort((a, b) => a.at - b.at);
}

/** The end of the character that an offset lies in, with the marks on it; of a hostile pile, some. */
function wholeCharacter(text: string, at: number): number {
  let end = at;
  while (end - at < 40 && continues.test(text.slice(end, end + 1))) end++;
  return end;
}

/** The second half of a pair, marks on a letter, and what makes one sign of two. */
const continues = /^(?:\p{M}|\u200d|[\udc00-\udfff])/u;
