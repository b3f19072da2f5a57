import type { Facet, Range } from '../answer.ts';
import { isUnspaced, wordsOf } from '../words.ts';

/** A query as typed, taken apart. */
export interface ParsedQuery {
  readonly text: string;
  readonly asked: readonly Asked[];
  readonly filters: readonly TypedFilter[];
}

/** Words that stand in a row: one word, those of a phrase, or 2, 35 and 1 of “2.35:1”. */
export interface Asked {
  readonly words: readonly AskedWord[];
  /** In quotation marks. */
  readonly quoted: boolean;
  readonly excluded: boolean;
  /** Its last word may still be being typed. */
  readonly open: boolean;
}

/** Where it stands in the query’s text as well. */
export interface AskedWord extends Range {
  readonly form: string;
  /** Its first letter as typed. */
  readonly initial: string;
  /** Of a script without spaces: may be cut otherwise. */
  readonly unspaced: boolean;
}

export interface TypedFilter {
  readonly facet: Facet;
  readonly value: string;
  /** The whole of it, `speaker:jonze`. */
  readonly typed: string;
  readonly excluded: boolean;
}

/** Which marks may close a quotation that one opens. */
const quotes: ReadonlyMap<string, string> = new Map([
  ['"', '"”“'],
  ['“', '”"'],
  ['”', '”"'],
  ['„', '“”"'],
  ['‟', '”"'],
  ['«', '»"'],
  ['»', '«"'],
  ['「', '」'],
  ['『', '』'],
  ['＂', '＂'],
]);
const opening = [...quotes.keys()].join('');
const filterName = /^(speaker|role|film|interview|person|year|language):/i;
const bare = new RegExp(`^[^\\s${opening}]+`, 'u');

/** Longer ones are no questions. */
const longest = 1000;
const mostWords = 32;

/** Takes a query apart. Never throws, whatever is typed. */
export function parseQuery(typed: string, typing: boolean): ParsedQuery {
  const text = typed.slice(0, longest);
  const asked: Asked[] = [];
  const filters: TypedFilter[] = [];
  let left = mostWords;
  let at = 0;
  while (at < text.length) {
    if (/\s/.test(text.charAt(at))) {
      at += 1;
      continue;
    }
    const start = at;
    const excluded = text.charAt(at) === '-' && /^-\S/.test(text.slice(at, at + 2));
    if (excluded) at += 1;
    const name = filterName.exec(text.slice(at));
    if (name) at += name[0].length;
    const piece = readPiece(text, at);
    at = piece.next;
    if (name) {
      const value = text.slice(piece.start, piece.end).trim();
      const facet = (name[1] ?? '').toLowerCase() as Facet;
      if (value !== '') filters.push({ facet, value, typed: text.slice(start, at), excluded });
      continue;
    }
    const words = wordsIn(text, piece.start, piece.end).slice(0, left);
    left -= words.length;
    const ends = words.at(-1)?.end === typed.length;
    if (words.length > 0) {
      asked.push({ words, quoted: piece.quoted, excluded, open: typing && ends && !excluded });
    }
  }
  return { text, asked, filters };
}

/** What stands at a place: a quotation, closed or not, or all up to the next space. */
function readPiece(
  text: string,
  at: number,
): { start: number; end: number; next: number; quoted: boolean } {
  const closing = quotes.get(text.charAt(at));
  if (closing === undefined) {
    const end = at + (bare.exec(text.slice(at))?.[0].length ?? 0);
    return { start: at, end, next: end, quoted: false };
  }
  let end = at + 1;
  while (end < text.length && !closing.includes(text.charAt(end))) end += 1;
  return { start: at + 1, end, next: end + 1, quoted: true };
}

function wordsIn(text: string, from: number, to: number): AskedWord[] {
  return wordsOf(text.slice(from, to)).map(({ form, start, end }) => ({
    form,
    initial: text.charAt(from + start),
    start: from + start,
    end: from + end,
    unspaced: isUnspaced(form),
  }));
}
