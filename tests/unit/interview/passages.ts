import type { Passage, Span } from '../../../src/interview/index.ts';

/** Passages `p0`, `p1`, … with these texts. */
export function passages(...texts: readonly string[]): Passage[] {
  return texts.map((text, index) => passage(text, `p${index}`));
}

export function passage(text: string, id = 'p0', spans: readonly Span[] = []): Passage {
  return { kind: 'passage', id, aliases: [], text, spans, time: null, line: 1 };
}
