import type { Range } from '../../search/answer.ts';

/** A stretch of a text, lit or not. */
export interface Piece {
  readonly text: string;
  readonly lit: boolean;
}

/** So far from a border of words is looked for one, in scripts that have them. */
const near = 40;

/**
 * A passage in pieces, lit where words were found. A long one is cut, at words and marked by …, to
 * where most of them stand; the whole is one step away, behind its link.
 *
 * @param lit in order; what lies outside the text, or in the range before, is left out
 * @param longest characters that are left where it is cut
 */
export function cutPassage(text: string, lit: readonly Range[], longest: number): Piece[] {
  const ranges = inText(text, lit);
  const { start, end } = windowOf(text, ranges, longest);
  const pieces: Piece[] = [];
  const add = (piece: string, isLit: boolean): void => {
    if (piece !== '') pieces.push({ text: piece, lit: isLit });
  };
  let at = start;
  if (start > 0) add('… ', false);
  for (const range of ranges) {
    if (range.start < start || range.end > end) continue;
    add(text.slice(at, range.start), false);
    add(text.slice(range.start, range.end), true);
    at = range.end;
  }
  add(text.slice(at, end), false);
  if (end < text.length) add(' …', false);
  return pieces;
}

function inText(text: string, lit: readonly Range[]): Range[] {
  let at = 0;
  return lit.filter(({ start, end }) => {
    const fits = start >= at && end > start && end <= text.length;
    if (fits) at = end;
    return fits;
  });
}

function windowOf(text: string, lit: readonly Range[], longest: number): Range {
  if (text.length <= longest) return { start: 0, end: text.length };
  const [first, last] = mostTogether(lit, longest);
  const middle = first && last ? (first.start + last.end) / 2 : 0;
  const latest = text.length - longest;
  const from = Math.max(0, Math.min(latest, Math.round(middle - longest / 2)));
  const start = from === 0 ? 0 : wordStart(text, from);
  const end = from >= latest ? text.length : wordEnd(text, from + longest);
  // A word longer than all that is shown is shown in part.
  return { start: Math.min(start, first?.start ?? start), end: Math.max(end, first?.end ?? end) };
}

/** The first and last of those that stand together within a length; the earliest of equals. */
function mostTogether(lit: readonly Range[], longest: number): [Range?, Range?] {
  // Room for a little of what stands before and after.
  const length = longest * 0.8;
  let best: [number, number] = [0, -1];
  let first = 0;
  for (const [last, range] of lit.entries()) {
    while (first < last && range.end - (lit[first]?.start ?? 0) > length) first++;
    if (last - first > best[1] - best[0]) best = [first, last];
  }
  return [lit[best[0]], lit[best[1]]];
}

function wordStart(text: string, offset: number): number {
  const space = text.indexOf(' ', offset);
  return space < 0 || space > offset + near ? wholeCharacter(text, offset) : space + 1;
}

function wordEnd(text: string, offset: number): number {
  const space = text.lastIndexOf(' ', offset);
  return space < offset - near ? wholeCharacter(text, offset) : space;
}

/** Never between the two halves of a surrogate pair, nor before a mark on a letter. */
function wholeCharacter(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && /^[\udc00-\udfff]|^\p{M}/u.test(text.slice(at, at + 2))) at++;
  return at;
}
