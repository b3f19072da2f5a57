import type { Heading, Image, Link, Nodes, Paragraph, Parents } from 'mdast';
import type { Finding } from '../problems/problem.ts';
import { findHiddenReferences } from './character-references.ts';
import { findMissingNotes } from './note-marks.ts';
import { placeOf } from './place-of.ts';
import type { Genre } from './parse.ts';
import { isLabel, refuseLabels } from './refuse-labels.ts';
import { refuseUnread } from './refuse-unread.ts';

/**
 * Finds what the format has and Markdown would still lose or misread without a word: labels it does
 * not see, marks it drops from captions and headings, characters hidden in references, headings
 * and tables it takes for words.
 */
export function refuseSilent(
  node: Nodes,
  parent: Parents | null,
  source: string,
  genre: Genre,
): Finding[] {
  switch (node.type) {
    case 'root':
      return findHiddenReferences(source);
    case 'paragraph':
      return [
        ...(genre === 'prose' ? [] : refuseLabels(node, source, parent?.type === 'root')),
        ...refuseBareMark(node),
        ...refuseUnread(node, source),
      ];
    case 'text':
      return findMissingNotes(node, source);
    case 'heading':
      return [...refuseHashes(node, source), ...refuseId(node, source)];
    case 'image':
      return refuseMarksInCaption(node, source);
    case 'link':
      return refuseTitle(node);
    default:
      return [];
  }
}

/** A note hangs on the words before its mark; a mark that opens a paragraph has none. */
function refuseBareMark({ children }: Paragraph): Finding[] {
  const [first, ...others] = children;
  const labelled = first?.type === 'strong' && isLabel(first, others[0]);
  const blank = labelled ? /^\s*[:：]?\s*$/u : /^\s*$/u;
  const inline = labelled ? others : children;
  const mark = inline.find((node) => node.type !== 'text' || !blank.test(node.value));
  if (mark?.type !== 'footnoteReference') return [];
  const message = `There are no words before the note mark “[^${mark.label ?? mark.identifier}]”.`;
  const hint = 'Put it behind the words it is about.';
  return [{ id: 'note-misplaced', ...placeOf(mark), message, hint }];
}

/** `## About C #` is published as “About C”. */
function refuseHashes(node: Heading, source: string): Finding[] {
  const { start, end } = node.position ?? {};
  const line = source.slice(start?.offset, end?.offset);
  const closing = /^#.*[ \t](#+)[ \t]*$/u.exec(line)?.[1];
  if (closing === undefined || closing.length === node.depth) return [];
  const message = `Markdown drops “${closing}” at the end of this heading.`;
  const hint = 'Put a backslash before it if it belongs to the heading, or take it out.';
  return [{ id: 'heading-hashes', ...placeOf(node), message, hint }];
}

/** `{#an id}` has a space in it, and would be published as it stands. */
function refuseId(node: Heading, source: string): Finding[] {
  const { start, end } = node.position ?? {};
  const line = source.slice(start?.offset, end?.offset);
  const written = /(?<!\\)\{#([^{}]*)\}[ \t#]*$/u.exec(line)?.[1];
  if (written === undefined || /^\S+$/u.test(written)) return [];
  const message = `“${written}” cannot be an id.`;
  const hint = 'Ids are one word: {#afraid-of-the-cut}.';
  return [{ id: 'bad-value', ...placeOf(node), message, hint }];
}

/** A caption is also what a screen reader says, and so is plain words. */
function refuseMarksInCaption(node: Image, source: string): Finding[] {
  const { start, end } = node.position ?? {};
  const written = source.slice(start?.offset, end?.offset).slice('!['.length);
  const caption = written.slice(0, Math.max(0, written.lastIndexOf('](')));
  const dropped = ['*', '_', '`', '<', '['].find(
    (mark) => count(caption, mark) > count(node.alt ?? '', mark),
  );
  if (dropped === undefined) return [];
  const message = `Markdown drops each “${dropped}” of this caption.`;
  const hint = 'Captions are plain words: take the mark out, or put a backslash before it.';
  return [{ id: 'caption-marks', ...placeOf(node), message, hint }];
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}

/** The title of a mention would be lost: the film or person it leads to has one of its own. */
function refuseTitle(node: Link): Finding[] {
  if (!node.title || !/^(?:film|person):/u.test(node.url)) return [];
  const message = `The words “${node.title}” behind this mention are not published.`;
  const hint = 'Leave only film:slug or person:slug between the round brackets.';
  return [{ id: 'link-title', ...placeOf(node), message, hint }];
}
