import type { SourceLine, SourceSpan } from '../../types.ts';

/** One line of several, a space between them. */
export function joinLines(lines: readonly [SourceLine, ...SourceLine[]]): SourceLine {
  const [first, ...rest] = lines;
  if (rest.length === 0) return first;
  const spans: SourceSpan[] = [];
  let length = 0;
  for (const line of lines) {
    for (const span of line.spans ?? []) {
      const last = spans.at(-1);
      const moved = { ...span, start: span.start + length, end: span.end + length };
      const goesOn = last && last.end + 1 === moved.start && moved.start === length;
      if (goesOn && isSameMark(last, moved)) spans.splice(-1, 1, { ...last, end: moved.end });
      else spans.push(moved);
    }
    length += line.text.length + 1;
  }
  const text = lines.map((line) => line.text).join(' ');
  return { ...first, text, ...(spans.length > 0 ? { spans } : {}) };
}

/** Bold goes on across the end of a line. */
function isSameMark(one: SourceSpan, other: SourceSpan): boolean {
  if (one.kind === 'link' && other.kind === 'link') return one.href === other.href;
  if (one.kind === 'marked' && other.kind === 'marked') return one.by === other.by;
  return one.kind === other.kind && (one.kind === 'strong' || one.kind === 'emphasis');
}
