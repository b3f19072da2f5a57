import type { Names } from '../cast/names.ts';
import type { Paragraph, Piece, SourceBlock, Transcript } from '../types.ts';
import { findAsides } from './find-asides.ts';
import { findShape } from './find-shape.ts';
import { looksLikeHeading } from './looks-like.ts';
import { readerOf, type Reading } from './shape-reader.ts';

/**
 * Says of each paragraph what it is and who says it. The file as a whole is weighed first, for how
 * it marks its speakers; then each paragraph is read in that light.
 *
 * @param names who the editor said takes part: labels that are theirs need no further evidence
 */
export function segment(blocks: readonly SourceBlock[], names: Names): Transcript {
  const paragraphs = toParagraphs(blocks);
  const shape = findShape(paragraphs, names);
  const reader = readerOf(shape);
  const { asides, doubts: asideDoubts } = findAsides(paragraphs, reader);
  const readings = reader.read(paragraphs.filter(({ at }) => !asides.has(at)));
  const pieces: Piece[] = [];
  const doubts = [...asideDoubts];
  const byPlace = new Map(readings.map((reading) => [reading.at, reading]));
  for (const { at } of paragraphs) {
    const reading = byPlace.get(at);
    const piece = asides.get(at) ?? (reading && toPassage(reading));
    if (piece) pieces.push(piece);
    const reason = reading && (reading.doubt ?? doubtOpening(reading));
    if (reason) doubts.push({ line: reading.line, reason, text: reading.text });
  }
  doubts.sort((a, b) => a.line - b.line);
  return { shape: shape.kind, pieces, doubts };
}

function toParagraphs(blocks: readonly SourceBlock[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const { lines, style = null } of blocks) {
    for (const [index, line] of lines.entries()) {
      paragraphs.push({ ...line, at: paragraphs.length, index, count: lines.length, style });
    }
  }
  return paragraphs;
}

/** Headlines and by-lines come along when somebody copies a page. */
function doubtOpening({ voice, text }: Reading): string | null {
  return voice === null && looksLikeHeading(text)
    ? 'A short line without a full stop; taken as introduction, but it may be a headline or by-line'
    : null;
}

function toPassage({ line, text, voice, opens, label }: Reading): Piece {
  return { kind: 'passage', line, text, voice, opens, label };
}
