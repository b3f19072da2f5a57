import type { SourceLine, SourceSpan } from '../../types.ts';
import { asks, countWords, endsSentence } from '../asks.ts';

/** How much of a paragraph is set otherwise than the others are, such as in bold. */
export type Cut =
  | Readonly<{ kind: 'none' | 'whole' }>
  /** Runs of it that could be questions, and what stands before, between and behind these. */
  | Readonly<{ kind: 'parts'; parts: readonly Part[]; asks: boolean }>;

/** Offsets into the paragraph’s text. */
export interface Part {
  readonly start: number;
  readonly end: number;
  readonly apart: boolean;
}

/**
 * Finds how much of a paragraph certain spans cover. Punctuation between two of them and behind the
 * last belongs to them, as programs leave it out at random, and so does a note in brackets.
 */
export function cutLine({ text, spans }: SourceLine, isMark: (span: SourceSpan) => boolean): Cut {
  const marked = spans?.filter(isMark) ?? [];
  if (marked.length === 0) return none;
  const runs = joinSpans(text, marked);
  if (isWhole(text, runs)) return { kind: 'whole' };
  return cutParts(text, runs);
}

const none: Cut = { kind: 'none' };

interface Run {
  start: number;
  end: number;
}

function joinSpans(text: string, marked: readonly SourceSpan[]): Run[] {
  const runs: Run[] = [];
  for (const { start, end } of marked) {
    const last = runs.at(-1);
    if (last && (start <= last.end || !letter.test(text.slice(last.end, start)))) {
      last.end = Math.max(last.end, end);
    } else if (start < end) {
      runs.push({ start, end });
    }
  }
  for (const run of runs) {
    behind.lastIndex = run.end;
    run.end += behind.exec(text)?.[0].length ?? 0;
    // A dash or an opening mark before it is part of it where the paragraph begins so.
    if (!letter.test(text.slice(0, run.start))) run.start = 0;
  }
  return runs.filter(({ start, end }) => letter.test(text.slice(start, end)));
}

const letter = /[\p{L}\p{N}]/u;
const behind = /\s?[?!？！؟…:：;.,”"’'»)\]]+/uy;

/** A word or two inside may be set back, as a title is in a question in italics. */
function isWhole(text: string, runs: readonly Run[]): boolean {
  const [first] = runs;
  const last = runs.at(-1);
  if (first?.start !== 0 || !last) return false;
  const rest = text.slice(last.end).replace(/^(?:\s*(?:\[[^[\]]*\]|\([^()]*\)))+/u, '');
  if (letter.test(rest)) return false;
  const covered = runs.reduce((sum, { start, end }) => sum + end - start, 0);
  return covered >= last.end * 0.7;
}

function cutParts(text: string, runs: readonly Run[]): Cut {
  const parts: Part[] = [];
  let at = 0;
  let isAsking = false;
  for (const { start, end } of runs) {
    const words = text.slice(start, end);
    const opens = start === 0 || endsSentence(text.slice(Math.max(0, start - 20), start));
    const question = asks(words);
    const isSentence = start === 0 && /[.!…][”"’')»]*$/u.test(words) && countWords(words) >= 3;
    if (!opens || !(question || isSentence)) continue;
    isAsking ||= question;
    if (letter.test(text.slice(at, start))) parts.push({ start: at, end: start, apart: false });
    else if (at < start) continue;
    parts.push({ start, end, apart: true });
    at = end;
  }
  if (parts.length === 0) return none;
  if (text.slice(at).trim() !== '') parts.push({ start: at, end: text.length, apart: false });
  return { kind: 'parts', parts, asks: isAsking };
}
