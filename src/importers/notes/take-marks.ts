import { sliceLine } from '../source-line.ts';
import type { SourceLine, SourceSpan } from '../types.ts';
import type { NoteList } from './find-note-list.ts';

/** Makes spans of the numbers in a line that mark a list’s notes, `<prefix>1`. Other spans keep their words. */
export function takeMarks(
  line: SourceLine,
  { mark, numberOf }: Pick<NoteList, 'mark' | 'numberOf'>,
  prefix: string,
): SourceLine {
  const matches = Array.from(line.text.matchAll(mark));
  if (matches.length === 0) return line;
  const kept = (offset: number): number =>
    matches.reduce((left, { 0: written, index }) => {
      return left - Math.min(Math.max(offset - index, 0), written.length);
    }, offset);
  const spans = (line.spans ?? []).flatMap((span): SourceSpan[] => {
    const [start, end] = [kept(span.start), kept(span.end)];
    return start < end || span.kind === 'note' ? [{ ...span, start, end }] : [];
  });
  const notes = matches.map((match): SourceSpan => {
    const at = kept(match.index);
    return { start: at, end: at, kind: 'note', note: `${prefix}${numberOf(match)}` };
  });
  const text = line.text.replace(mark, '');
  const all = [...spans, ...notes].sort((a, b) => a.start - b.start);
  // A number at the beginning has left its space behind.
  return { ...line, ...sliceLine({ ...line, text, spans: all }, 0) };
}
