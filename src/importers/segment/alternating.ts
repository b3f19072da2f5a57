import { addresses, prompts } from './address.ts';
import { asks, countWords } from './asks.ts';
import type { Paragraph } from '../types.ts';
import { said } from './said.ts';
import type { ShapeReader } from './shape-reader.ts';
import { type Kind, paragraphs, tellApart } from './tell-apart.ts';

/**
 * Questions and answers as paragraphs of their own, nothing marked. A question mark at the end is
 * certain; what else is a question, the file as a whole decides.
 */
export const alternating: ShapeReader = {
  opens: ({ text }) => asks(text),
  awaitsAnswer: ({ text }) => asks(text),
  read(flow) {
    let last: Kind | null = null;
    const given = weighNumbers(flow);
    return tellApart(flow, paragraphs, given).map(({ kind, margin }, index) => {
      const paragraph = flow[index];
      if (!paragraph) throw new Error('A paragraph was told apart that is not there');
      const isSure = given(paragraph) > 0 && kind === 'asks' && last !== 'asks';
      const doubt = isSure ? null : doubtOf(paragraph.text, kind, last, margin);
      const opens = kind !== null && kind !== last;
      last = kind;
      return { ...said(paragraph), voice: kind && { kind }, opens, doubt };
    });
  },
};

/** Where questions are numbered or items of a list, and little else is, that tells the others too. */
function weighNumbers(flow: readonly Paragraph[]): (paragraph: Paragraph) => number {
  const numbered = flow.filter(isNumbered);
  const asking = flow.filter(({ text }) => asks(text));
  const both = numbered.filter(({ text }) => asks(text)).length;
  const isRule = both >= 2 && both >= numbered.length * 0.3 && both >= asking.length * 0.6;
  return isRule ? (paragraph) => (isNumbered(paragraph) ? 5 : -2) : () => 0;
}

function isNumbered({ style, text }: Paragraph): boolean {
  return style === 'item' || /^\d{1,3}\s?[.)–-]\s?[^\d\s]/u.test(text);
}

function doubtOf(
  text: string,
  kind: Kind | null,
  last: Kind | null,
  margin: number,
): string | null {
  if (kind === null) return addresses(text) ? introduction : null;
  if (kind === 'asks') {
    if (!asks(text)) return statement;
    if (last === 'asks') return second;
    return countWords(text) > longQuestion ? long : null;
  }
  if (asks(text)) return counter;
  if (last === 'asks') return margin < 3 && (addresses(text) || prompts(text)) ? addressed : null;
  return margin < sure ? goesOn : null;
}

/** As logarithms go, one in fifty. */
const sure = 4;

/** Words; a quarter of a page is rarely one question. */
const longQuestion = 120;

const introduction =
  'It speaks to somebody, but stands before the first question; taken as introduction';
const statement =
  'It does not end in a question mark, but stands between answers and reads like a question; taken as one';
const second =
  'It ends in a question mark, but so does the paragraph before; taken as one question';
const long = 'It ends in a question mark, so it was taken as a question, but it is long for one';
const counter =
  'It ends in a question mark, but stands where the answer should; taken as the answer';
const addressed = 'It speaks to somebody, but stands where the answer should; taken as the answer';
const goesOn = 'Nothing says who speaks; taken as going on with the answer above';
