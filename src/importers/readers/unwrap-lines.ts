import { readLabel } from '../read-label.ts';
import { joinLines } from './rich-text/join-lines.ts';
import type { SourceLine } from '../types.ts';

type Lines = readonly SourceLine[];

/**
 * Joins lines that were only broken to fit a width, as e-mail and old text files do.
 *
 * A line was broken when the next line's first word would not have fitted behind it. A file is
 * wrapped when most of its line breaks are of that kind; in any other file a line is a paragraph.
 *
 * @param lengthOf how long a line is in the file, where marks stand in it that its text does not have
 */
export function unwrapLines(
  blocks: readonly Lines[],
  lengthOf: (line: SourceLine) => number = ({ text }) => text.length,
): SourceLine[][] {
  const width = findWidth(blocks, lengthOf);
  if (width === null) return blocks.map((block) => [...block]);
  const labels = repeatedLabels(blocks);
  const opensTurn = ({ text }: SourceLine): boolean => labels.has(readLabel(text)?.label ?? '');
  return blocks.map((block) => {
    const joined: [SourceLine, ...SourceLine[]][] = [];
    for (const [index, line] of block.entries()) {
      const before = block[index - 1];
      const goesOn = before && isBroken(lengthOf(before), line, width) && !opensTurn(line);
      if (goesOn) joined.at(-1)?.push(line);
      else joined.push([line]);
    }
    return joined.map((lines) => joinLines(lines));
  });
}

/** The width in characters the file was wrapped to, or null where it was not. */
function findWidth(
  blocks: readonly Lines[],
  lengthOf: (line: SourceLine) => number,
): number | null {
  const lengths = blocks.flatMap((block) => block.map(lengthOf));
  lengths.sort((a, b) => a - b);
  // Not the longest: one long address in a wrapped text must not hide the width of the rest.
  const width = lengths[Math.floor((lengths.length - 1) * 0.98)] ?? 0;
  if (width < 40 || width > 120) return null;
  let breaks = 0;
  let broken = 0;
  for (const block of blocks) {
    for (const [index, line] of block.entries()) {
      const before = block[index - 1];
      if (!before || readLabel(line.text)) continue;
      breaks++;
      if (isBroken(lengthOf(before), line, width)) broken++;
    }
  }
  return breaks >= 3 && broken >= breaks * 0.6 ? width : null;
}

function isBroken(length: number, next: SourceLine, width: number): boolean {
  const word = /^\S+/u.exec(next.text)?.[0] ?? '';
  return length + 1 + word.length > width;
}

function repeatedLabels(blocks: readonly Lines[]): ReadonlySet<string> {
  const once = new Set<string>();
  const repeated = new Set<string>();
  for (const { text } of blocks.flat()) {
    const label = readLabel(text)?.label;
    if (label !== undefined) (once.has(label) ? repeated : once).add(label);
  }
  return repeated;
}
