import type { SourceBlock, SourceLine, SourceSpan } from '../../../../src/importers/types.ts';

/**
 * Blocks with spans and styles, written as in Markdown: `**strong**`, `*emphasis*`, `{red:marked}`,
 * `## heading`, `> quote`, `- item`, `![caption](address)`. A line is a line of its block, as a reader
 * makes it of a soft break; the lines of a file count from 1.
 */
export function blocksOf(text: string): SourceBlock[] {
  const blocks: SourceBlock[] = [];
  let line = 0;
  for (const written of text.trim().split(/\n{2,}/u)) {
    const opening = /^(?:(#+) |(>) |(- )|!\[(.*)\]\((.*)\)$)/u.exec(written);
    const [all = '', hashes, quote, item, caption, src] = opening ?? [];
    const words = caption ?? written.slice(all.length);
    const lines = words.split('\n').map((one) => lineOf(one, ++line));
    line++;
    if (caption !== undefined) blocks.push({ lines, style: 'caption', ...(src && { src }) });
    else if (hashes) blocks.push({ lines, style: 'heading', level: hashes.length });
    else if (quote) blocks.push({ lines, style: 'quote' });
    else if (item) blocks.push({ lines, style: 'item' });
    else blocks.push({ lines });
  }
  return blocks;
}

function lineOf(written: string, line: number): SourceLine {
  const spans: SourceSpan[] = [];
  let text = '';
  for (const [, strong, emphasis, by, marked, plain] of written.matchAll(
    /\*\*(.+?)\*\*|\*(.+?)\*|\{(\w+):(.+?)\}|([^*{]+|.)/gu,
  )) {
    const words = strong ?? emphasis ?? marked ?? plain ?? '';
    const place = { start: text.length, end: text.length + words.length };
    if (strong !== undefined) {
      // Emphasis may lie within strong words, as a title does in a question.
      const within = lineOf(words, line);
      place.end = place.start + within.text.length;
      spans.push({ ...place, kind: 'strong' });
      for (const span of within.spans ?? []) {
        spans.push({ ...span, start: span.start + place.start, end: span.end + place.start });
      }
      text += within.text;
      continue;
    }
    if (emphasis !== undefined) spans.push({ ...place, kind: 'emphasis' });
    if (by !== undefined) spans.push({ ...place, kind: 'marked', by });
    text += words;
  }
  return { line, text, ...(spans.length > 0 && { spans }) };
}
