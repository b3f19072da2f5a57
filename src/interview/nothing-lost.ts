import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { Finding } from '../problems/problem.ts';
import type { Draft } from './draft.ts';
import type { Block, Note } from './types.ts';

/**
 * Compares what Markdown gave with what the model holds, character by character, so that a fault of
 * this parser stops the build instead of publishing a page with a hole in it. Pull-quotes are left
 * out on both sides: they refer to words and hold none. Of times the seconds are compared.
 */
export function checkNothingLost(root: Root, draft: Draft): Finding[] {
  const blocks = [
    ...draft.introduction,
    ...draft.sections.flatMap((section) => section.turns.flatMap((turn) => turn.blocks)),
  ];
  const pullQuotes = new Set(
    blocks.filter((block) => block.kind === 'pull-quote').map((block) => block.line),
  );
  const timed = new Set(
    blocks.flatMap((block) => (block.kind === 'passage' && block.time !== null ? block.line : [])),
  );
  const written = root.children
    .map((node) =>
      node.type === 'element' && timed.has(node.position?.start.line ?? 0)
        ? inSeconds(node.children.map((child) => lettersWritten(child, pullQuotes)))
        : lettersWritten(node, pullQuotes),
    )
    .join('');
  const held =
    draft.introduction.map(lettersOfBlock).join('') + draft.sections.map(lettersOfSection).join('');
  return [
    ...compare(written, held, 1),
    ...findAsides(root.children).flatMap((node) => compareNote(node, draft.notes)),
  ];
}

function compareNote(node: Element, notes: readonly Note[]): Finding[] {
  const note = notes.find((one) => one.name === node.properties['dataKey']);
  const lead = note?.type === 'correction' ? 'Correction:' : '';
  const held = lead + (note?.paragraphs ?? []).map((paragraph) => paragraph.text).join('');
  return compare(
    node.children.map((child) => lettersWritten(child, new Set())).join(''),
    held,
    note?.line ?? 1,
  );
}

function compare(written: string, held: string, line: number): Finding[] {
  let a = 0;
  let b = 0;
  for (;;) {
    while (a < written.length && !counts(written.charCodeAt(a))) a++;
    while (b < held.length && !counts(held.charCodeAt(b))) b++;
    if (a >= written.length && b >= held.length) return [];
    if (!isSame(written.charCodeAt(a), held.charCodeAt(b))) break;
    a++;
    b++;
  }
  const near = written.slice(Math.max(0, a - 20), a + 20) || held.slice(b, b + 20);
  const message = `The program lost or changed words near “${near}”.`;
  const hint =
    'This is a fault of the program and not of the text: please report it with the file.';
  return [{ id: 'words-lost', line, column: 1, message, hint }];
}

/**
 * White space does not count, nor do hyphens and dashes: one before a source is the format's own
 * mark and not part of the words.
 */
function counts(code: number): boolean {
  if (code < 0x80) return code > 0x20 && code !== 0x2d;
  return !(code >= 0x2010 && code <= 0x2015) && !/\s/.test(String.fromCharCode(code));
}

/** The colon behind a label may be that of a wide script. */
function isSame(a: number, b: number): boolean {
  return a === b || (a === 0xff1a && b === 0x3a);
}

function lettersWritten(
  node: RootContent | ElementContent,
  pullQuotes: ReadonlySet<number>,
): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' || node.tagName === 'aside') return '';
  const isPullQuote =
    node.tagName === 'blockquote' && pullQuotes.has(node.position?.start.line ?? 0);
  if (isPullQuote) return '';
  if (node.tagName === 'img') {
    return `${node.properties['alt'] ?? ''} ${node.properties['title'] ?? ''}`;
  }
  const letters = node.children.map((child) => lettersWritten(child, pullQuotes)).join('');
  return /^h[23]$/.test(node.tagName) ? letters.replace(/\s*\{#[^\s{}]+\}\s*$/u, '') : letters;
}

/**
 * The letters of a paragraph with the time they open with told in seconds: `Voss:`, ` [00:12:30] It` →
 * `Voss: [750] It`. A bracket in the label is none of it.
 */
function inSeconds(letters: readonly string[]): string {
  const place = letters.findIndex((each) => /^[:：]?\s*\[/u.test(each));
  const timed = letters.map((each, index) =>
    index === place ? each.replace(time, seconds) : each,
  );
  return timed.join('');
}

const time = /\[([\d:.]+)\]/u;

function seconds(_: string, written: string): string {
  const sum = written.split(':').reduce((all, part) => all * 60 + Number(part) * 1000, 0);
  return `[${Math.round(sum) / 1000}]`;
}

function findAsides(nodes: readonly (RootContent | ElementContent)[]): Element[] {
  return nodes.filter((node) => node.type === 'element').filter((node) => node.tagName === 'aside');
}

function lettersOfSection({ heading, turns }: Draft['sections'][number]): string {
  const letters = turns.map(
    ({ label, continued, blocks }) =>
      (label === null || continued ? '' : `${label}:`) + blocks.map(lettersOfBlock).join(''),
  );
  return (heading?.text ?? '') + letters.join('');
}

function lettersOfBlock(block: Block): string {
  switch (block.kind) {
    case 'passage':
      return block.time === null ? block.text : `[${block.time}]${block.text}`;
    case 'pull-quote':
      return '';
    case 'quotation':
      return block.paragraphs.map((paragraph) => paragraph.text).join('') + block.source.text;
    case 'figure':
      return `${block.caption} ${block.credit ?? ''}`;
  }
}
