import type { Node } from 'unist';
import type { Place } from '../problems/problem.ts';

/** Where a node of a syntax tree begins in its file. */
export function placeOf(node: Node): Place {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

/** Where a character of a text stands. */
export function placeAt(text: string, offset: number): Place {
  let line = 1;
  let lineStart = 0;
  for (
    let end = text.indexOf('\n');
    end >= 0 && end < offset;
    end = text.indexOf('\n', lineStart)
  ) {
    lineStart = end + 1;
    line++;
  }
  return { line, column: offset - lineStart + 1 };
}
