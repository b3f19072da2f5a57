import type { Names } from '../cast/names.ts';
import type { Paragraph, Piece, SourceBlock, Transcript } from '../types.ts';
import type { Given } from './asides/scene.ts';
import { findAsides } from './find-asides.ts';
import { findShape } from './find-shape.ts';
import { looksLikeHeading } from './looks-like.ts';
import type { Reading } from './shape-reader.ts';
import { putTimesBack, takeTimes } from './take-times.ts';

/**
 * Says of each paragraph what it is and who says it. The file as a whole is weighed first, for how
 * it marks its speakers; then each paragraph is read in that light.
 *
 * @param names who the editor said takes part: labels that are theirs need no further evidence
 */
export function segment(
  blocks: readonly SourceBlock[],
  names: Names,
  { titles = [], author = null }: Partial<Pick<Given, 'titles' | 'author'>> = {},
): Transcript {
  const timed = takeTimes(toParagraphs(blocks));
  const { paragraphs } = timed;
  const { shape, reader } = findShape(paragraphs, names);
  const {
    asides,
    taken,
    statements,
    omitted: leftOut,
    ...found
  } = findAsides(paragraphs, { reader, names, titles, author });
  const flow = reader.read(paragraphs.filter(({ at }) => !taken.has(at)));
  const { readings, omitted } = putTimesBack(flow, timed);
  const pieces: Piece[] = [];
  const doubts = [...found.doubts];
  const doubted = new Set(doubts.map(({ line, text }) => `${line} ${text}`));
  const byPlace = Map.groupBy(readings, ({ at }) => at);
  for (const { at } of paragraphs) {
    const aside = asides.get(at);
    if (aside) pieces.push(aside);
    for (const reading of byPlace.get(at) ?? []) {
      pieces.push(toPiece(reading));
      const reason = reading.doubt ?? doubtOpening(reading);
      if (reason && !doubted.has(`${reading.line} ${reading.text}`))
        doubts.push({ line: reading.line, reason, text: reading.text });
    }
  }
  doubts.sort((a, b) => a.line - b.line);
  return {
    shape,
    pieces,
    statements,
    omitted: [...leftOut, ...omitted, ...timed.omitted],
    doubts,
  };
}

function toParagraphs(blocks: readonly SourceBlock[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const [block, { lines, style = null, level = null, src = null }] of blocks.entries()) {
    for (const [index, line] of lines.entries()) {
      const place = { at: paragraphs.length, block, index, count: lines.length };
      paragraphs.push({ ...line, ...place, style, level, src });
    }
  }
  return paragraphs;
}

/** Headlines and by-lines come along when somebody copies a page. */
function doubtOpening({ voice, text }: Reading): string | null {
  return voice === null && looksLikeHeading(text)
    ? 'A short line without a full stop; taken as introduction, but it may be a headline or by-line: then cut it, and a headline goes into title'
    : null;
}

function toPiece(reading: Reading): Piece {
  const { line, text, spans, speaker, time, voice, opens, label } = reading;
  const words = { line, text, ...(spans && { spans }), ...(speaker && { speaker }) };
  if (reading.heading === true) return { kind: 'heading', ...words };
  return { kind: 'passage', ...words, ...(time !== undefined && { time }), voice, opens, label };
}
