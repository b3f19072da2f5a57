import type { Heading, Node, Nodes, Parent, Parents, Root } from 'mdast';
import type { Finding } from '../problems/problem.ts';
import type { Genre } from './parse.ts';
import { refuseSilent } from './refuse-silent.ts';
import { splitsWord } from './splits-word.ts';

/** Nesting of Markdown that no interview reaches; the text itself is two or three deep. */
export const depthLimit = 24;

/**
 * Finds Markdown that the format does not have and that would lose or change words: lists, code,
 * ruled lines, HTML and the like. The walk is iterative, so that no nesting can overflow it.
 */
export function refuseMarkdown(tree: Root, source: string, genre: Genre): Finding[] {
  const findings: Finding[] = [];
  for (const { node, depth } of walk(tree)) {
    if (depth <= depthLimit) continue;
    const hint = `Take away some of the > marks, brackets or asterisks: ${depthLimit} levels are allowed.`;
    return [found('too-deep', node, 'Markdown nested too deeply.', hint)];
  }
  for (const { node, parent, index } of walk(tree)) {
    const finding = refuse(node, parent, index, source, genre);
    if (finding) findings.push(finding);
    findings.push(...refuseSilent(node as Nodes, parent, source, genre));
  }
  return findings;
}

interface Step {
  readonly node: Node;
  readonly parent: Parents | null;
  readonly index: number;
  readonly depth: number;
}

function* walk(tree: Root): Generator<Step> {
  const stack: Step[] = [{ node: tree, parent: null, index: 0, depth: 0 }];
  for (let step = stack.pop(); step; step = stack.pop()) {
    yield step;
    const parent = step.node as Parents;
    const { children } = step.node as Partial<Parent>;
    for (let index = (children?.length ?? 0) - 1; index >= 0; index--) {
      const node = children?.[index];
      if (node) stack.push({ node, parent, index, depth: step.depth + 1 });
    }
  }
}

function refuse(
  node: Node,
  parent: Parents | null,
  index: number,
  source: string,
  genre: Genre,
): Finding | null {
  switch (node.type) {
    case 'list':
      return found(
        'list',
        node,
        `Markdown makes a list of “${opening(node, source)}”.`,
        'Put a backslash before the mark: “1968\\. What a year”, “\\- What?”.',
      );
    case 'code':
      return found(
        'code',
        node,
        `Markdown makes program code of “${opening(node, source)}”.`,
        'Take away the spaces or backticks at the beginning of the line.',
      );
    case 'inlineCode':
      return found(
        'code',
        node,
        `Markdown makes program code of “${opening(node, source)}”.`,
        'Put a backslash before each backtick.',
      );
    case 'thematicBreak':
      return found(
        'rule',
        node,
        'Markdown makes a ruled line of this.',
        'Use a ## heading for a new section, or put a backslash before the first mark.',
      );
    case 'definition':
      return found(
        'definition',
        node,
        `Markdown drops “${opening(node, source)}” as the definition of a link.`,
        'Put a backslash before the first bracket, or write links as [words](https://…).',
      );
    case 'html':
      return found(
        'raw-html',
        node,
        `HTML is no part of the format: “${opening(node, source)}”.`,
        'Write it in Markdown, or put a backslash before the < sign.',
      );
    case 'heading':
      return refuseHeading(node as Heading, source, genre);
    case 'emphasis':
    case 'strong':
      return splitsWord(node as Parent, parent, index)
        ? found(
            'intraword-emphasis',
            node,
            `Markdown takes the asterisks of “${opening(node, source)}” away, inside a word.`,
            'Put a backslash before each asterisk that belongs to the text: M\\*A\\*S\\*H.',
          )
        : null;
    default:
      return null;
  }
}

function refuseHeading(node: Heading, source: string, genre: Genre): Finding | null {
  const start = node.position?.start.offset ?? 0;
  if (source[start] !== '#') {
    return found(
      'setext-heading',
      node,
      `The line below “${opening(node, source)}” makes a heading of it.`,
      'Leave an empty line between them, or write the heading with ##.',
    );
  }
  if (node.depth === 2 || node.depth === 3) return null;
  return found(
    'heading-level',
    node,
    `A heading of level ${node.depth}: “${opening(node, source)}”.`,
    genre === 'prose' && node.depth === 1
      ? 'The title of the page stands in the front matter, “title: …”; sections are ## or ###.'
      : 'Sections are ## or ###; put a backslash before a # that belongs to the text.',
  );
}

/** The first words of a node as the source has them, for a message. */
function opening(node: Node, source: string): string {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  const words = source.slice(start, Math.min(end, start + 200)).split('\n', 1)[0] ?? '';
  return words.length > 48 ? `${words.slice(0, 47)}…` : words;
}

function found(id: Finding['id'], node: Node, message: string, hint: string): Finding {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  return { id, line, column, message, hint };
}
