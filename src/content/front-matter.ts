import type { Finding } from '../problems/problem.ts';

export interface Split {
  /** The YAML between the two lines of hyphens, or null. */
  readonly yaml: string | null;
  /** The line the YAML begins on, 1-based. */
  readonly firstLine: number;
  /**
   * The whole text with the front matter blanked out, so that places stay what they are; null
   * where nobody can tell the two apart.
   */
  readonly body: string | null;
  readonly findings: readonly Finding[];
}

/** Splits an interview's text at its front matter: `---`, fields, `---`. */
export function splitFrontMatter(text: string): Split {
  const opening = /^---[ \t]*(?:\n|$)/.exec(text);
  if (!opening) return noFrontMatter(text);
  const closing = /^---[ \t]*$/m.exec(text.slice(opening[0].length));
  if (!closing) {
    const message = 'The front matter has no end.';
    const hint = 'Put a line of three hyphens behind the last field.';
    return without(null, { id: 'front-matter-unclosed', line: 1, column: 1, message, hint });
  }
  const yaml = text.slice(opening[0].length, opening[0].length + closing.index);
  const rest = text.slice(opening[0].length + closing.index + closing[0].length);
  const lines = yaml.split('\n').length;
  return { yaml, firstLine: 2, body: '\n'.repeat(lines) + rest, findings: [] };
}

function noFrontMatter(text: string): Split {
  const line = text.split('\n', 1)[0] ?? '';
  const later = /^\s+---[ \t]*\n/.test(text);
  const foreign = later || /^(?:---|\+\+\+|;;;)/.test(line);
  const message = later
    ? 'Something stands before the front matter: an empty line, or a space.'
    : foreign
      ? `Front matter of this kind is not read: “${line.slice(0, 20)}”.`
      : 'The front matter is missing.';
  const hint = later
    ? 'Take it away, so that the three hyphens are the first thing in the file.'
    : 'Begin the file with a line of three hyphens, then title: …, then three hyphens again.';
  // Fields read as Markdown would only bring faults of their own.
  const body = foreign ? null : text;
  return without(body, { id: 'front-matter-missing', line: 1, column: 1, message, hint });
}

function without(body: string | null, finding: Finding): Split {
  return { yaml: null, firstLine: 1, body, findings: [finding] };
}
