import type { SourceDocument, SourceSpan } from '../../../../src/importers/types.ts';

interface Words {
  readonly text: string;
  readonly spans?: readonly SourceSpan[];
}

/** A document for people to read: a block a paragraph, spans below their lines. */
export function showDocument(document: SourceDocument): string {
  const { blocks, notes, about, omitted, encoding, unit } = document;
  const shown = blocks.map(({ lines, style, level, src }) => {
    const head = [style ?? 'block', level && `level ${level}`, src].filter(Boolean).join(', ');
    return `${head}\n${lines.map((line) => `${line.line}: ${showWords(line)}`).join('\n')}\n`;
  });
  const shownNotes = notes.map(({ note, line, paragraphs, kind }) => {
    return `${kind} ${note}, ${line}\n${paragraphs.map(showWords).join('\n')}\n`;
  });
  const left = omitted.map(
    ({ line, reason, text }) => `${line}: ${reason}: ${JSON.stringify(text)}`,
  );
  return [
    `${encoding ?? 'no text'}, by ${unit}, ${JSON.stringify(about)}\n`,
    ...shown,
    ...shownNotes,
    `left out\n${left.join('\n')}\n`,
  ].join('\n');
}

function showWords({ text, spans = [] }: Words): string {
  const shown = spans.map((span) => {
    const { start, end, kind, ...rest } = span;
    const what = Object.values(rest)
      .map((value) => ` ${value}`)
      .join('');
    const where =
      kind === 'note'
        ? `behind “${text.slice(0, start).slice(-8)}”`
        : `“${text.slice(start, end)}”`;
    return `\n   ${kind}${what} ${where}`;
  });
  return text + shown.join('');
}
