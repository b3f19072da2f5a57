import type { Paragraph } from '../types.ts';
import { asks } from './asks.ts';
import { said } from './said.ts';
import type { Reading, ShapeReader } from './shape-reader.ts';
import type { Kind } from './tell-apart.ts';

/**
 * A question stands directly above its answer, and a blank line between exchanges. Where a paragraph
 * stands says who speaks; a question mark only confirms it.
 */
export const paired: ShapeReader = {
  opens: (paragraph) => (paragraph.count > 1 ? paragraph.index === 0 : asks(paragraph.text)),
  awaitsAnswer: ({ count, text }) => count === 1 && asks(text),
  read(flow) {
    const begin = flow.findIndex((paragraph, index) => isExchange(paragraph, flow[index + 1]));
    const readings: Reading[] = [];
    let last: Kind | null = null;
    for (const [index, paragraph] of flow.entries()) {
      const words = said(paragraph);
      if (index < begin) {
        readings.push({ ...words, voice: null, opens: false, doubt: doubtIntroduction(paragraph) });
        continue;
      }
      const { kind, doubt }: Decision = readParagraph(paragraph, last, flow[index + 1]);
      readings.push({ ...words, voice: { kind }, opens: kind !== last, doubt });
      last = kind;
    }
    return readings;
  },
};

interface Decision {
  readonly kind: Kind;
  readonly doubt: string | null;
}

/** Lines under a headline stand together too, but none of them is a sentence. */
function isExchange({ count, index, text }: Paragraph, next: Paragraph | undefined): boolean {
  if (count < 2 || index > 0) return false;
  return asks(text) || (sentence.test(text) && sentence.test(next?.text ?? ''));
}

const sentence = /[.!?…:。！？؟][”"’')\]»]*$/u;

function doubtIntroduction({ count, text }: Paragraph): string | null {
  if (count > 1)
    return 'It stands directly above or below another line, but was taken as introduction';
  if (asks(text)) return 'It ends in a question mark, but was taken as introduction';
  return null;
}

function readParagraph(
  { count, index, text }: Paragraph,
  last: Kind | null,
  next: Paragraph | undefined,
): Decision {
  if (count === 1) return readAlone(text, last);
  if (index === 0) {
    if (last === 'asks') {
      const doubt = 'The question before has no answer yet; taken as going on with it';
      return { kind: 'asks', doubt };
    }
    const doubt = asks(text)
      ? null
      : asks(next?.text ?? '')
        ? 'It does not end in a question mark and the line below does; taken as a question for its place, above the other'
        : 'It does not end in a question mark; taken as a question for its place, directly above an answer';
    return { kind: 'asks', doubt };
  }
  const more = index < count - 1;
  if (more && asks(text)) {
    const doubt = 'It ends in a question mark and stands above another line; taken as a question';
    return { kind: 'asks', doubt };
  }
  return { kind: 'answers', doubt: null };
}

function readAlone(text: string, last: Kind | null): Decision {
  if (asks(text)) {
    const doubt = 'It ends in a question mark but stands alone; taken as a question';
    return { kind: 'asks', doubt };
  }
  if (last === 'asks') return { kind: 'answers', doubt: null };
  const doubt = 'It stands alone; taken as going on with the answer above';
  return { kind: 'answers', doubt };
}
