import type { Element, ElementContent, Root } from 'hast';
import type { DraftBuilder } from './draft-builder.ts';
import { placeOf } from './place-of.ts';
import { sliceText } from './slice-text.ts';
import { withEditorial } from './spans.ts';
import { textFromHast, type Inline } from './text-from-hast.ts';
import type { Note, Text } from './types.ts';

/** A note before it is known whether, and as which one, it is marked. */
export type WrittenNote = Omit<Note, 'number'>;

/** The notes of a file by their names, in the order they are written. */
export function readNotes(root: Root, builder: DraftBuilder): Map<string, WrittenNote> {
  const notes = new Map<string, WrittenNote>();
  for (const { node, top } of findNotes(root.children, true)) {
    const key = String(node.properties['dataKey']);
    const name = String(node.properties['dataNote']);
    const place = placeOf(node);
    if (!top) {
      const message = `The note “${name}” stands inside a quotation or another note.`;
      const hint = 'Write notes at the end of the file, each from the beginning of a line.';
      builder.findings.push({ id: 'note-misplaced', ...place, message, hint });
    }
    if (notes.has(key)) {
      const message = `There are two notes “${name}”.`;
      const hint = 'Give one of them another name, and its mark too.';
      builder.findings.push({ id: 'note-twice', ...place, message, hint });
    }
    notes.set(key, { ...readNote(node, name, builder), name: key });
  }
  return notes;
}

function* findNotes(
  nodes: readonly (ElementContent | Root['children'][number])[],
  top: boolean,
): Generator<{ node: Element; top: boolean }> {
  for (const node of nodes) {
    if (node.type !== 'element') continue;
    const isNote = node.tagName === 'aside';
    if (isNote) yield { node, top };
    yield* findNotes(node.children, false);
  }
}

function readNote(node: Element, name: string, builder: DraftBuilder): Omit<WrittenNote, 'name'> {
  const { line } = placeOf(node);
  const paragraphs: Text[] = [];
  let type: Note['type'] = 'note';
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    const inline = child.tagName === 'p' ? textFromHast(child.children) : null;
    // These are refused wherever they stand.
    if (/^(?:[ou]l|pre|hr|h[1456])$/.test(child.tagName)) continue;
    if (!inline || inline.spans.some((span) => span.kind === 'note')) {
      const message = `The note “${name}” holds something other than paragraphs of text.`;
      const hint = 'Keep quotations, headings, lists and marks of other notes out of notes.';
      builder.findings.push({ id: 'note-misplaced', ...placeOf(child), message, hint });
      continue;
    }
    builder.addInline(inline);
    const correction = paragraphs.length === 0 ? takeCorrection(inline) : null;
    if (correction) type = 'correction';
    if (correction?.text !== '' && inline.text !== '') {
      const { text, spans } = correction ?? inline;
      paragraphs.push(withEditorial({ text, spans }));
    }
  }
  const holdsOther = node.children.some((child) => child.type === 'element' && !isWords(child));
  if (paragraphs.length === 0 && !holdsOther) {
    const message = `The note “${name}” is empty.`;
    const hint = `Write its words behind “[^${name}]:”.`;
    builder.findings.push({ id: 'note-missing', ...placeOf(node), message, hint });
  }
  return { type, paragraphs, line };
}

/** True for a paragraph with neither notes nor pictures in it. */
function isWords({ tagName, children }: Element): boolean {
  const inner = children.filter((child) => child.type === 'element');
  return tagName === 'p' && !inner.some((child) => /^(?:sup|img)$/.test(child.tagName));
}

/** The words after a leading **Correction:**, which the page says in its own way. */
function takeCorrection(inline: Inline): Text | null {
  const lead = /^Correction:\s*/u.exec(inline.text);
  const isBold = inline.spans.some((span) => span.kind === 'strong' && span.start === 0);
  return lead && isBold ? sliceText(inline, lead[0].length, inline.text.length) : null;
}
