import type { SourceSpan } from '../../types.ts';
import { type Html, html } from './html.ts';

/** Words as their source sets them: in bold, in italics, in colour, with links and marks of notes. */
export function writeText(text: string, spans: readonly SourceSpan[] = []): Html {
  if (spans.length === 0) return html`${text}`;
  const written: Html[] = [];
  const open = { strong: 0, emphasis: 0, link: 0, marked: 0 };
  let at = 0;
  let title: string | null = null;
  for (const { offset, span, step } of edgesOf(spans)) {
    if (offset > at) written.push(writeStretch(text.slice(at, offset), open, title));
    at = Math.max(at, offset);
    if (span.kind === 'note') written.push(html`<sup>${span.note}</sup>`);
    else {
      open[span.kind] += step;
      if (step === 1) title = span.kind === 'link' ? span.href : title;
      if (span.kind === 'marked' && step === 1) title = span.by;
    }
  }
  written.push(writeStretch(text.slice(at), open, null));
  return html`${written}`;
}

interface Edge {
  readonly offset: number;
  readonly span: SourceSpan;
  readonly step: 1 | -1;
}

/** Where spans begin and end, in the order of the text; a note has one edge. */
function edgesOf(spans: readonly SourceSpan[]): Edge[] {
  const edges = spans.flatMap((span): Edge[] => {
    const start = { offset: span.start, span, step: 1 } as const;
    return span.kind === 'note' ? [start] : [start, { offset: span.end, span, step: -1 }];
  });
  return edges.sort((a, b) => a.offset - b.offset);
}

function writeStretch(
  words: string,
  open: Readonly<Record<'strong' | 'emphasis' | 'link' | 'marked', number>>,
  title: string | null,
): Html {
  let stretch = html`${words}`;
  if (open.strong > 0) stretch = html`<b>${stretch}</b>`;
  if (open.emphasis > 0) stretch = html`<i>${stretch}</i>`;
  if (open.marked > 0) stretch = html`<mark title="${title ?? ''}">${stretch}</mark>`;
  // No link: a page from elsewhere might lead anywhere.
  if (open.link > 0) stretch = html`<u title="${title ?? ''}">${stretch}</u>`;
  return stretch;
}
