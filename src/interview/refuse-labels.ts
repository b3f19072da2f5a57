import type { Node, Paragraph, PhrasingContent, Strong } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Finding } from '../problems/problem.ts';
import { placeAt, placeOf } from './place-of.ts';
import { openingTime } from './time.ts';

/**
 * Labels that would be missed or would lose something. A missed label gives somebody’s words to the
 * speaker before, which nobody would notice but the two of them.
 *
 * @param opens whether the paragraph is one that may open a turn
 */
export function refuseLabels(paragraph: Paragraph, source: string, opens: boolean): Finding[] {
  const findings = findInside(paragraph, source);
  if (!opens) return findings;
  const opening = refuseOpening(paragraph, source);
  return opening ? [opening, ...findings] : findings;
}

/** Labels at the beginning of a line that goes on with the paragraph above it. */
function findInside({ children }: Paragraph, source: string): Finding[] {
  return children.flatMap((node, index): Finding[] => {
    if (index === 0) return [];
    const labels =
      node.type === 'strong' && isLabel(node, children[index + 1]) && beginsLine(node, source)
        ? [{ ...placeOf(node), label: textOf(node) }]
        : node.type === 'text'
          ? unreadLabels(node, source)
          : [];
    return labels.map(({ label, line, column }) => {
      const message = `The label “${label}” stands in the middle of a paragraph.`;
      const hint = 'Leave an empty line above it, so that a new turn begins.';
      return { id: 'label-inside', line, column, message, hint };
    });
  });
}

function refuseOpening({ children }: Paragraph, source: string): Finding | null {
  const [first, second, third] = children;
  if (!first) return null;
  const place = placeOf(first);
  const unread = (message: string, hint: string): Finding => ({
    id: 'label-unread',
    ...place,
    message,
    hint,
  });
  if (first.type === 'text') {
    const time = openingTime(first.value);
    if (time && first.value.slice(time.written.length).trim() === '' && second?.type === 'strong') {
      if (!isLabel(second, third)) return null;
      const name = textOf(second).replace(/\s*[:：]$/u, '');
      return unread(
        `A time stands before the label “${name}:”.`,
        `Write “**${name}:** ${time.written.trim()} …”.`,
      );
    }
    const [label] = unreadLabels(first, source);
    if (label?.line !== place.line) return null;
    if (/^[:：]$/u.test(label.label)) {
      return unread('A label without a name.', 'Write “**Name:** …”.');
    }
    return unread(
      `Markdown does not take the label “${label.label}” for bold.`,
      `Put a space behind the asterisks and none inside them: “**${label.label}** …”.`,
    );
  }
  const bold = first.type === 'emphasis' && first.children.length === 1 ? first.children[0] : first;
  if (bold?.type !== 'strong' || !isLabel(bold, second)) return null;
  const name = textOf(bold).replace(/\s*[:：]$/u, '');
  const right = `Write “**${name || 'Name'}:** …”.`;
  if (name === '') return unread('A label without a name.', right);
  if (bold !== first) return unread(`The label “${name}:” is in bold and emphasis.`, right);
  if (!isPlain(bold)) {
    const message = `The label “${name}:” holds more than words.`;
    return unread(message, `${right} Links, notes and pictures stand behind the label.`);
  }
  const behind = second?.type === 'text' ? second.value : '';
  const read = /[:：]$/u.test(textOf(bold)) || /^(?::(?=\s|$)|：)/u.test(behind);
  return read ? null : unread(`The colon of the label “${name}” is not where it is read.`, right);
}

/** Bold that ends in a colon, or has one behind it. */
export function isLabel(node: Strong, next: PhrasingContent | undefined): boolean {
  if (/[:：]$/u.test(textOf(node))) return true;
  return next?.type === 'text' && /^\s*[:：]/u.test(next.value);
}

/** Asterisks around a label that Markdown left as they are, at the beginning of a line. */
function unreadLabels(
  node: Node,
  source: string,
): { label: string; line: number; column: number }[] {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  const lines = /(^|\n[ \t>]*)(?:\*\*|__)([^*_\n]{0,80}?[:：])(?=\s*(?:\*\*|__))/gu;
  return Array.from(source.slice(start, end).matchAll(lines)).flatMap((match) => {
    if (match[1] === '' && !beginsLine(node, source)) return [];
    const offset = start + match.index + (match[1]?.length ?? 0);
    return [{ label: match[2]?.trim() ?? '', ...placeAt(source, offset) }];
  });
}

function beginsLine(node: Node, source: string): boolean {
  const start = node.position?.start.offset ?? 0;
  return /(?:^|\n)[ \t>]*$/u.test(source.slice(Math.max(0, start - 40), start));
}

function isPlain(node: Strong): boolean {
  let plain = true;
  visit(node, (inner) => {
    if (inner !== node && inner.type !== 'text') plain = false;
  });
  return plain;
}

function textOf(node: Strong): string {
  let text = '';
  visit(node, 'text', ({ value }) => {
    text += value;
  });
  return text.trim();
}
