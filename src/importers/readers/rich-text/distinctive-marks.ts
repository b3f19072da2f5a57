import type { SourceBlock, SourceLine, SourceSpan } from '../../types.ts';

/**
 * Takes away the `marked` spans that tell nothing: how most words of the file are written, and
 * what is written so only in one line and by a class’s name alone.
 */
export function distinctiveMarks(blocks: readonly SourceBlock[]): SourceBlock[] {
  const lines = blocks.flatMap((block) => block.lines);
  const all = lines.reduce((sum, { text }) => sum + text.length, 0);
  const covered = new Map<string, { letters: number; lines: number }>();
  for (const { spans = [] } of lines) {
    for (const span of spans) {
      if (span.kind !== 'marked') continue;
      const sum = covered.get(span.by) ?? { letters: 0, lines: 0 };
      sum.letters += span.end - span.start;
      sum.lines++;
      covered.set(span.by, sum);
    }
  }
  const tells = (span: SourceSpan): boolean => {
    if (span.kind !== 'marked') return true;
    const { letters = 0, lines: count = 0 } = covered.get(span.by) ?? {};
    return letters <= all / 2 && (count > 1 || !span.by.startsWith('.'));
  };
  const kept = (line: SourceLine): SourceLine => {
    if (line.spans?.every(tells) ?? true) return line;
    const { spans = [], ...rest } = line;
    const left = spans.filter(tells);
    return left.length > 0 ? { ...rest, spans: left } : rest;
  };
  return blocks.map((block) => ({ ...block, lines: block.lines.map(kept) }));
}

/** In a note colour says nothing of who speaks. */
export function withoutColour(line: SourceLine): SourceLine {
  const { spans = [], ...rest } = line;
  const left = spans.filter(({ kind }) => kind !== 'marked');
  return left.length > 0 ? { ...rest, spans: left } : rest;
}
