import type { SeenBlock } from './read-back.ts';

/**
 * Reads a block that any reader of Markdown reads alike: a paragraph, with or without a label, of
 * words, escaped marks, pairs of brackets as in `[laughs]`, and `*emphasis*` or `**strong**` between
 * spaces and punctuation. By the rules of CommonMark none of these can be anything else.
 *
 * @returns null for every other block; only a parser can say what that is
 */
export function readSimple(block: string): SeenBlock | null {
  const label = labelled.exec(block);
  const start = label?.[0].length ?? 0;
  if (!label && !opening.test(block)) return null;
  const text = readWords(block, start);
  return text === null ? null : { label: label?.[1] ?? null, text, notes: [] };
}

const labelled = /^\*\*(\p{L}[^\\`*_[\]<>&~\n]*[:：])\*\*(?: |$)/u;
/** What can open no list, heading, quote, rule, code or definition. */
const opening =
  /^(?:[\p{L}“”‘’"'(…¿¡«„—–\\]|\*{1,2}[\p{L}\d“‘"']|\d{1,9}(?:\\|[^\d.)])|\[[^\]]*\](?![:([]))/u;

function readWords(block: string, start: number): string | null {
  let text = '';
  let at = start;
  while (at < block.length) {
    literal.lastIndex = at;
    const words = literal.exec(block)?.[0] ?? '';
    text += words;
    at += words.length;
    if (at === block.length) break;
    const rest = readMark(block, at);
    if (!rest) return null;
    text += rest.text;
    at = rest.end;
  }
  return text;
}

/** Characters that are words wherever they stand behind the first. */
const literal = /[^\\`*_[\]<>&~\n]*/uy;

function readMark(block: string, at: number): { text: string; end: number } | null {
  for (const { form, text } of marks) {
    form.lastIndex = at;
    const match = form.exec(block);
    if (match) return { text: text(match), end: form.lastIndex };
  }
  return null;
}

const inner = '[^\\\\`*_[\\]<>&~\\n]';
const marks: readonly { form: RegExp; text: (match: RegExpExecArray) => string }[] = [
  { form: /\\[!-/:-@[-`{-~]/y, text: ([whole]) => whole.slice(1) },
  // An address or another bracket behind it would make a link of it, or a picture behind a “!”.
  { form: new RegExp(`\\[(?!\\^)${inner}*\\](?![([:])`, 'uy'), text: ([whole]) => whole },
  {
    form: new RegExp(
      `(?<![^\\s(“‘"'«„¿¡—–-])(\\*{1,2})(?=[\\p{L}\\d“‘"'])(${inner}*[\\p{L}\\d.,!?…”’"'])\\1(?![^\\s.,;:!?)…”’"'»—–-])`,
      'uy',
    ),
    text: (match) => match[2] ?? '',
  },
  { form: /&(?!#?[A-Za-z0-9]+;)/y, text: ([whole]) => whole },
  { form: /(?<=[\p{L}\d])_+(?=[\p{L}\d])/uy, text: ([whole]) => whole },
];
