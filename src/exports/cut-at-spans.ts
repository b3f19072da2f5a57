import type { Span, Text } from '../interview/index.ts';

/** A stretch of a text that the same spans lie over. */
export interface Stretch {
  readonly text: string;
  readonly spans: readonly Span[];
  /** Names of the notes whose marks stand behind it. */
  readonly marks: readonly string[];
}

/** Cuts a text wherever a span begins or ends; together the stretches are the text, in order. */
export function cutAtSpans({ text, spans }: Text): Stretch[] {
  const covering = spans.filter(({ kind, start, end }) => kind !== 'note' && start < end);
  const marks = Map.groupBy(
    spans.filter((span) => span.kind === 'note'),
    ({ end }) => end,
  );
  const edges = new Set([0, text.length, ...marks.keys()]);
  for (const { start, end } of covering) edges.add(start).add(end);
  const offsets = Array.from(edges).sort((a, b) => a - b);
  return offsets.flatMap((end, index): Stretch[] => {
    const start = offsets[index - 1] ?? 0;
    const behind = marks.get(end)?.map(({ note }) => note) ?? [];
    if (start === end && behind.length === 0) return [];
    const over = covering.filter((span) => span.start <= start && span.end >= end);
    return [{ text: text.slice(start, end), spans: start < end ? over : [], marks: behind }];
  });
}
