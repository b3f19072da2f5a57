import type { Heading, Passage, Shape, SourceSpan } from '../types.ts';

/**
 * The spans of a piece that mean something in it. Bold or italics that only say who speaks, or that
 * set a whole heading or turn, are how the source looks and not what is stressed in it.
 *
 * @param opens whether its words begin a paragraph: bold ones before a colon would be a label there
 */
export function spansToWrite(
  piece: Passage | Heading,
  shape: Shape,
  opens: boolean,
): readonly SourceSpan[] {
  const { text, spans = [] } = piece;
  if (spans.length === 0) return spans;
  const isTurn = piece.kind === 'passage' && piece.voice !== null;
  const marking = isTurn && (shape === 'bold' || shape === 'italic') ? shape : null;
  const asks = piece.kind === 'passage' && piece.voice?.kind === 'asks';
  return spans.filter((span) => {
    const { kind, start, end } = span;
    if (kind !== 'strong' && kind !== 'emphasis') return true;
    const isMarking = (marking === 'bold') === (kind === 'strong');
    if (marking && asks && isMarking) return false;
    const isWhole = text.slice(0, start).trim() === '' && text.slice(end).trim() === '';
    if (isWhole && kind === 'strong' && (isTurn || piece.kind === 'heading')) return false;
    if (isWhole && marking === 'italic' && kind === 'emphasis') return false;
    if (!opens || kind !== 'strong') return true;
    return !couldBeLabel(text, start, end) && !isCutAtColon(text, span, spans);
  });
}

/** Where another span begins inside bold words, they are written in two parts, each of which has an end. */
function isCutAtColon(text: string, span: SourceSpan, spans: readonly SourceSpan[]): boolean {
  const isInside = (at: number): boolean => at > span.start && at < span.end;
  return (
    /[:：]/u.test(text.slice(span.start, span.end)) &&
    spans.some(({ start, end }) => isInside(start) || isInside(end))
  );
}

function couldBeLabel(text: string, start: number, end: number): boolean {
  if (text.slice(0, start).trim() !== '') return false;
  return /[:：]\s*$/u.test(text.slice(start, end)) || /^\s*[:：]/u.test(text.slice(end));
}
