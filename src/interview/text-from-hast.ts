import type { ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import type { Finding, Place } from '../problems/problem.ts';
import { InlineText } from './inline-text.ts';
import { readLink, refuseLink, type LinkTarget } from './link.ts';
import { sliceText } from './slice-text.ts';
import { sortSpans } from './sort-spans.ts';
import type { Meaning, Span, Text } from './types.ts';

/** What was met on the way through a paragraph's elements. */
export interface Inline extends Text {
  readonly links: readonly (LinkTarget & Place)[];
  readonly findings: readonly Finding[];
}

/**
 * The words of inline elements, and spans for what the elements mean.
 *
 * A line break of the source file is a space, or nothing where scripts write without; a hard break
 * is a line feed. White space at either end goes.
 */
export function textFromHast(children: readonly ElementContent[]): Inline {
  const collector = new Collector();
  collector.addAll(children);
  return collector.finish();
}

class Collector {
  readonly #words = new InlineText();
  readonly #spans: Span[] = [];
  readonly #links: (LinkTarget & Place)[] = [];
  readonly #findings: Finding[] = [];

  addAll(children: readonly ElementContent[]): void {
    for (const child of children) this.#add(child);
  }

  finish(): Inline {
    const { text, spans } = trim(this.#words.text, sortSpans(this.#spans));
    return { text, spans, links: this.#links, findings: this.#findings };
  }

  #add(node: ElementContent): void {
    if (node.type === 'text') return this.#words.addLines(node.value);
    if (node.type !== 'element') return;
    const { line = 1, column = 1 } = node.position?.start ?? {};
    switch (node.tagName) {
      case 'br':
        return this.#words.addHardBreak();
      case 'em':
        this.#enclose(node.children, { kind: 'emphasis' });
        return;
      case 'strong':
        this.#enclose(node.children, { kind: 'strong' });
        return;
      case 'sup': {
        const end = this.#words.beginAt('');
        const note = String(node.properties['dataKey']);
        this.#spans.push({ start: end, end, kind: 'note', note });
        return;
      }
      case 'img': {
        const hint = 'Give the picture a paragraph of its own.';
        const message = 'A picture stands in the middle of a paragraph.';
        this.#findings.push({ id: 'inline-picture', line, column, message, hint });
        return;
      }
      case 'a':
        return this.#addLink(node.children, node.properties, { line, column });
      default:
        return this.addAll(node.children);
    }
  }

  #addLink(
    children: readonly ElementContent[],
    properties: Readonly<Record<string, unknown>>,
    place: Place,
  ): void {
    const href = typeof properties['href'] === 'string' ? properties['href'] : '';
    const link = readLink(href);
    if (link.type === 'unsafe') {
      this.#findings.push({ ...place, ...refuseLink(href) });
      return this.addAll(children);
    }
    this.#links.push({ ...link, ...place });
    const title = typeof properties['title'] === 'string' ? { title: properties['title'] } : {};
    const meaning: Meaning =
      link.type === 'mention'
        ? { kind: 'mention', target: link.target, explicit: true }
        : { kind: 'link', href: link.href, ...title };
    if (this.#enclose(children, meaning)) return;
    const hint = 'Put the words to be linked between the square brackets.';
    this.#findings.push({ id: 'empty-link', ...place, message: 'A link without words.', hint });
  }

  /** False where there are no words in the element. */
  #enclose(children: readonly ElementContent[], meaning: Meaning): boolean {
    const start = this.#words.beginAt(toString({ type: 'root', children: [...children] }));
    const index = this.#spans.length;
    this.addAll(children);
    const end = this.#words.text.length;
    if (end > start) this.#spans.splice(index, 0, { start, end, ...meaning });
    return this.#words.text.slice(start).trim() !== '';
  }
}

function trim(text: string, spans: readonly Span[]): Text {
  const trimmed = text.trim();
  if (trimmed.length === text.length) return { text, spans };
  const start = text.length - text.trimStart().length;
  const end = start + trimmed.length;
  // A mark in the white space stays, at the nearest end of the words.
  const within = (offset: number): number => Math.min(Math.max(offset, start), end);
  const moved = spans.map((span) =>
    span.kind === 'note' ? { ...span, start: within(span.start), end: within(span.end) } : span,
  );
  return sliceText({ text, spans: moved }, start, end);
}
