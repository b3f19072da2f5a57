import type { Element, ElementContent } from 'hast';
import type { DraftBuilder } from './draft-builder.ts';
import { withNotesOnWords } from './hang-notes.ts';
import { placeOf } from './place-of.ts';
import { withEditorial } from './spans.ts';
import { takeTime } from './take-time.ts';
import { textFromHast } from './text-from-hast.ts';

/**
 * A paragraph: a passage, opening a new turn where it begins with a label. A time at the beginning of
 * its words is none of them. In prose there are neither.
 *
 * @param source the whole text
 */
export function readParagraph(
  node: Element,
  builder: DraftBuilder,
  source: string,
  idFor: (text: string) => string,
): void {
  const place = placeOf(node);
  const [first] = node.children;
  const isSpoken = builder.genre === 'interview';
  const split = isSpoken ? takeLabel(node.children) : null;
  if (split) {
    if (first?.type === 'element') builder.addInline(textFromHast(first.children));
    builder.startTurn(split.label, place);
  }
  const words = split?.rest ?? node.children;
  const { time, rest, findings } = isSpoken
    ? takeTime(words, source)
    : { time: null, rest: words, findings: [] };
  builder.findings.push(...findings);
  const inline = textFromHast(rest);
  builder.addInline(inline);
  if (inline.text === '') return;
  const { text, spans } = withNotesOnWords(withEditorial(inline));
  const { line } = place;
  const id = idFor(text);
  builder.addPassage({ kind: 'passage', id, aliases: [], text, spans, time, line });
}

/** `**Label:**`, or `**Label**:`, which means the same to everybody who writes it. */
function takeLabel(
  children: readonly ElementContent[],
): { label: string; rest: readonly ElementContent[] } | null {
  const [first, second, ...others] = children;
  if (first?.type !== 'element' || first.tagName !== 'strong') return null;
  const { text } = textFromHast(first.children);
  if (/^[:：]?$/u.test(text)) return null;
  if (/[:：]$/u.test(text)) return { label: text.slice(0, -1).trim(), rest: children.slice(1) };
  if (second?.type !== 'text' || !/^(?::(?:\s|$)|：)/u.test(second.value)) return null;
  const after = { ...second, value: second.value.slice(1) };
  return { label: text.trim(), rest: [after, ...others] };
}
