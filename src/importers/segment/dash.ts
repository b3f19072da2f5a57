import type { Paragraph } from '../types.ts';
import { asks } from './asks.ts';
import { openingDash, said, withoutDash } from './said.ts';
import type { ShapeReader } from './shape-reader.ts';
import { type Kind, tellApart, turns } from './tell-apart.ts';

/** Questions open with a dash, answers do not. */
export const dashedQuestions: ShapeReader = {
  opens: isDashed,
  awaitsAnswer: isDashed,
  read(flow) {
    let last: Kind | null = null;
    return flow.map((paragraph) => {
      const isQuestion = isDashed(paragraph);
      const kind = isQuestion ? 'asks' : last && 'answers';
      const opens = kind !== null && kind !== last;
      last = kind;
      const words = isQuestion ? withoutDash(said(paragraph)) : said(paragraph);
      const doubt = isQuestion || !kind || !asks(paragraph.text) || opens ? null : noDash;
      return { ...words, voice: kind && { kind }, opens, doubt };
    });
  },
};

/** Every turn opens with a dash; who begins, and whether somebody speaks twice, its words say. */
export const dashedTurns: ShapeReader = {
  opens: isDashed,
  awaitsAnswer: (paragraph) => isDashed(paragraph) && asks(paragraph.text),
  read(flow) {
    const dashed = flow.filter(isDashed);
    const told = new Map(
      tellApart(dashed, turns).map((one, index) => [dashed[index]?.at ?? -1, one]),
    );
    let last: Kind | null = null;
    return flow.map((paragraph) => {
      const one = told.get(paragraph.at);
      if (!one?.kind) {
        return { ...said(paragraph), voice: last && { kind: last }, opens: false, doubt: null };
      }
      const { kind, margin } = one;
      const isAnybody = last === null && isChevron(paragraph);
      const doubt = isAnybody ? anybody : kind === last ? twice : margin < sure ? unsure : null;
      last = kind;
      return { ...withoutDash(said(paragraph)), voice: { kind }, opens: true, doubt };
    });
  },
};

/** `>> Why?`: captions for the hard of hearing. */
export function isChevron({ text }: Paragraph): boolean {
  return text.startsWith('>>');
}

export function isDashed({ text, style }: Paragraph): boolean {
  return style !== 'heading' && openingDash.test(text);
}

const sure = 3;
const noDash = 'It ends in a question mark, but opens with no dash; taken as part of the answer';
const twice =
  'It opens with a dash, but reads like what stands before; taken as the same speaker once more';
const anybody =
  '“>>” says that somebody else speaks and not who; taken as two people in turns, one who asks and one who answers';
const unsure = 'A dash says that somebody else speaks, and nothing says who; taken in turns';
