import type { SourceBlock, SourceLine, SourceSpan } from '../../../src/importers/types.ts';

/**
 * Blocks of a text in which `**words**` are bold, `__words__` italic, `## words` a heading: what a
 * reader of web pages or Markdown would make of it, for tests of what comes after readers.
 */
export function marked(text: string): SourceBlock[] {
  let line = 0;
  return text
    .split('\n\n')
    .map((block) => {
      const isHeading = block.startsWith('## ');
      const lines = block
        .replace(/^## /u, '')
        .split('\n')
        .map((written) => markedLine(written.trim(), ++line));
      line++;
      return { lines, ...(isHeading ? { style: 'heading' as const, level: 2 } : {}) };
    })
    .filter(({ lines }) => lines.every(({ text: words }) => words !== ''));
}

function markedLine(written: string, line: number): SourceLine {
  const spans: SourceSpan[] = [];
  let text = '';
  for (const [index, part] of written.split(/(\*\*|__)/u).entries()) {
    if (index % 2 === 0) {
      text += part;
      continue;
    }
    const kind = part === '**' ? 'strong' : 'emphasis';
    const open = spans.findIndex((span) => span.kind === kind && span.end === -1);
    const span = spans[open];
    if (span) spans[open] = { kind, start: span.start, end: text.length };
    else spans.push({ kind, start: text.length, end: -1 });
  }
  return { line, text, ...(spans.length > 0 ? { spans } : {}) };
}
