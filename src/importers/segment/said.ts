import { sliceLine } from '../source-line.ts';
import type { Paragraph, SourceLine, SourceSpan } from '../types.ts';

/** A paragraph, or a part of one, as somebody said it, with what the source says of it. */
export interface Said extends SourceLine {
  /** Position of its paragraph in the file. */
  readonly at: number;
  readonly label: string | null;
}

export function said(paragraph: Paragraph, start = 0, end = paragraph.text.length): Said {
  return { at: paragraph.at, ...sliceLine(paragraph, start, end), label: null };
}

/** Takes the dash off that opens a turn: it says who speaks, and is no word of theirs. */
export function withoutDash(whole: Said): Said {
  const dash = openingDash.exec(whole.text)?.[0];
  if (dash === undefined) return whole;
  const { at, time } = whole;
  const words = sliceLine(whole, dash.length);
  return { at, ...words, ...(time !== undefined && { time }), label: dash.trim() };
}

/**
 * `— Why?`, `–Why?`, `――なぜ？`, `- Why?`, and the `>> Why?` of captions for the hard of hearing. A hyphen
 * needs the space: “-30 °C” is a word.
 */
export const openingDash = /^(?:(?:[—–―‒─]{1,2}|--)\s*|-\s+|>{2,3}\s*)(?=[^\s—–―‒─>-])/u;

/** Leaves out the spans that only said whose words these are. */
export function withoutSpans(whole: Said, isMark: (span: SourceSpan) => boolean): Said {
  const { spans, ...rest } = whole;
  const left = spans?.filter((span) => !isMark(span)) ?? [];
  return left.length > 0 ? { ...rest, spans: left } : rest;
}
