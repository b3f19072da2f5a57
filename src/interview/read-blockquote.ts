import type { Element, ElementContent } from 'hast';
import type { DraftBuilder } from './draft-builder.ts';
import { withNotesOnWords } from './hang-notes.ts';
import type { Place } from '../problems/problem.ts';
import { placeOf } from './place-of.ts';
import { sliceText } from './slice-text.ts';
import { withEditorial } from './spans.ts';
import { textFromHast } from './text-from-hast.ts';
import type { Text } from './types.ts';

/**
 * A `>` quote: a pull-quote, or a quotation from elsewhere where its last line is
 * `— Name, *Work*`.
 */
export function readBlockquote(node: Element, builder: DraftBuilder): void {
  const place = placeOf(node);
  const read = (children: readonly ElementContent[]): Text => {
    const inline = textFromHast(children);
    builder.addInline(inline);
    return withNotesOnWords(withEditorial({ text: inline.text, spans: inline.spans }));
  };
  const paragraphs = paragraphsOf(node, builder);
  const { words, source } = splitSource(paragraphs);
  const texts = words.map(read).filter(({ text }) => text !== '');
  if (!source && texts.length > 0) return addPullQuote(texts, builder, place);
  // What is in an empty quote, if anything, has been refused already.
  if (!source && node.children.some((child) => child.type === 'element')) return;
  if (!source) {
    const message = 'A quotation without words.';
    const hint = 'Write words of the interview behind the > mark, or take it out.';
    return void builder.findings.push({ id: 'quotation-empty', ...place, message, hint });
  }
  const line = read(source);
  const name = sliceText(line, dash.exec(line.text)?.[0].length ?? 0, line.text.length);
  if (texts.length === 0 || name.text === '') {
    const message = 'A quotation without words, or without a source behind its dash.';
    const hint = 'Write the words first, then a last line “— Name, *Work*”.';
    builder.findings.push({ id: 'quotation-empty', ...place, message, hint });
  }
  builder.addBlock({ kind: 'quotation', paragraphs: texts, source: name, line: place.line });
}

/** A pull-quote shows words that have their notes where they stand. */
function addPullQuote(texts: readonly Text[], builder: DraftBuilder, place: Place): void {
  builder.addQuote(texts.map(({ text }) => text).join(' '), place);
  if (!texts.some(({ spans }) => spans.some((span) => span.kind === 'note'))) return;
  const message = 'A note mark stands in a pull-quote.';
  const hint = 'Take it out; the note stays with the same words in the interview.';
  builder.findings.push({ id: 'note-misplaced', ...place, message, hint });
}

const dash = /^(?:—|―|–|--)\s*/u;

/** The paragraphs of a quote, which is all that may be in one. */
function paragraphsOf(node: Element, builder: DraftBuilder): ElementContent[][] {
  const paragraphs: ElementContent[][] = [];
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    if (child.tagName === 'p') paragraphs.push(child.children);
    else if (child.tagName === 'blockquote') {
      const message = 'A quotation inside a quotation.';
      const hint = 'Take away one of the > marks.';
      builder.findings.push({ id: 'too-deep', ...placeOf(child), message, hint });
    } else if (/^h[23]$/.test(child.tagName)) {
      const message = 'A heading inside a quotation.';
      const hint = 'Put a backslash before the first #, or an empty line before the heading.';
      builder.findings.push({ id: 'heading-level', ...placeOf(child), message, hint });
    }
  }
  return paragraphs;
}

/** A last line that opens with a dash names the source. */
function splitSource(paragraphs: readonly ElementContent[][]): {
  words: readonly (readonly ElementContent[])[];
  source: readonly ElementContent[] | null;
} {
  const { before, line } = splitLastLine(paragraphs.at(-1) ?? []);
  if (!dash.test(textFromHast(line).text)) return { words: paragraphs, source: null };
  return { words: [...paragraphs.slice(0, -1), before], source: line };
}

/** Divides a paragraph before its last line of the source file. */
function splitLastLine(children: readonly ElementContent[]): {
  before: readonly ElementContent[];
  line: readonly ElementContent[];
} {
  for (let index = children.length - 1; index >= 0; index--) {
    const child = children[index];
    if (child?.type !== 'text') continue;
    const end = child.value.lastIndexOf('\n');
    if (end < 0) continue;
    const first = { ...child, value: child.value.slice(0, end) };
    const last = { ...child, value: child.value.slice(end + 1) };
    return {
      before: [...children.slice(0, index), first],
      line: [last, ...children.slice(index + 1)],
    };
  }
  return { before: [], line: children };
}
