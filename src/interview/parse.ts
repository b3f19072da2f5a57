import type { Element, ElementContent, Root } from 'hast';
import { proposeId } from '../permalinks/propose-id.ts';
import { catalogue } from '../problems/catalogue.ts';
import type { Finding } from '../problems/problem.ts';
import { emptyDraft, type Draft } from './draft.ts';
import { DraftBuilder } from './draft-builder.ts';
import { checkNothingLost } from './nothing-lost.ts';
import { readMarkdown, toHast } from './markdown-to-hast.ts';
import { readBlockquote } from './read-blockquote.ts';
import { readFigures } from './read-figures.ts';
import { readHeading } from './read-heading.ts';
import { readNotes } from './read-notes.ts';
import { readParagraph } from './read-paragraph.ts';
import { refuseMarkdown } from './refuse-markdown.ts';
import type { Heading } from './types.ts';

/** Whether people speak in a text, or its writer alone, as on the page about a magazine. */
export type Genre = 'interview' | 'prose';

export interface Parsed {
  /** What could be understood; whole only where there are no findings. */
  readonly draft: Draft;
  readonly findings: readonly Finding[];
}

/**
 * Parses the Markdown of an interview: remark → rehype with rehype-slug → model.
 *
 * In prose bold words open no turn, a quotation names its source, and there are no notes.
 *
 * @param markdown the file's text with its front matter blanked out, so that lines still count
 */
export function parse(markdown: string, genre: Genre = 'interview'): Parsed {
  const tree = readMarkdown(markdown);
  const refused = refuseMarkdown(tree, markdown, genre);
  if (refused.some((finding) => finding.id === 'too-deep')) {
    return { draft: emptyDraft, findings: refused };
  }
  const root = toHast(tree);
  const builder = new DraftBuilder(genre);
  const taken = new Set<string>();
  const headings = readHeadings(root, builder, taken);
  const notes = readNotes(root, builder);
  for (const node of root.children) {
    if (node.type !== 'element') continue;
    const heading = headings.get(node);
    if (heading) builder.startSection(heading);
    else if (node.tagName === 'blockquote') readBlockquote(node, builder);
    else if (node.tagName === 'p' && isFigure(node)) readFigures(node, builder);
    else if (node.tagName === 'p') {
      readParagraph(node, builder, markdown, (text) => {
        const id = proposeId(text, taken);
        taken.add(id);
        return id;
      });
    }
  }
  const { draft, findings } = builder.finish(notes);
  const all = [...refused, ...findings];
  // Words that were refused are missing with good reason; otherwise a difference is our own fault.
  const isRefused = all.some((finding) => catalogue[finding.id].severity === 'error');
  const lost = isRefused ? [] : checkNothingLost(root, draft);
  return { draft, findings: [...all, ...lost] };
}

/** Sections come first, so that a passage never takes the id of a section behind it. */
function readHeadings(
  root: Root,
  builder: DraftBuilder,
  taken: Set<string>,
): Map<Element, Heading> {
  const headings = new Map<Element, Heading>();
  for (const node of root.children) {
    if (node.type !== 'element' || !/^h[23]$/.test(node.tagName)) continue;
    const heading = readHeading(node, builder, taken);
    headings.set(node, heading);
    taken.add(heading.id);
  }
  return headings;
}

function isFigure(node: Element): boolean {
  return (
    node.children.some(isPicture) &&
    node.children.every((child) => isPicture(child) || isBlank(child))
  );
}

function isPicture(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'img';
}

function isBlank(node: ElementContent): boolean {
  return node.type === 'text' ? node.value.trim() === '' : isBreak(node);
}

function isBreak(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'br';
}
