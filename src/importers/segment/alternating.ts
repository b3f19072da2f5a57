import type { Paragraph, Voice } from '../types.ts';
import { addresses, asks, countWords } from './asks.ts';
import type { Reading, ShapeReader } from './shape-reader.ts';

/**
 * Questions and answers as paragraphs of their own, nothing marked. A paragraph that ends in a
 * question mark asks; what follows answers, until the next question.
 */
export const alternating: ShapeReader = {
  opens: ({ text }) => asks(text),
  awaitsAnswer: ({ text }) => asks(text),
  read(flow) {
    const readings: Reading[] = [];
    for (const [index, paragraph] of flow.entries()) {
      readings.push(readParagraph(paragraph, readings.at(-1), flow[index + 1]));
    }
    return readings;
  },
};

function readParagraph(
  { at, line, text }: Paragraph,
  before: Reading | undefined,
  next: Paragraph | undefined,
): Reading {
  const said = { at, line, text, label: null };
  const last = before?.voice?.kind ?? null;
  if (asks(text)) {
    if (last === 'asks' && (!next || asks(next.text))) {
      const doubt =
        'It ends in a question mark, but stands where the answer should; taken as the answer';
      return { ...said, voice: { kind: 'answers' }, opens: true, doubt };
    }
    return {
      ...said,
      voice: { kind: 'asks' },
      opens: last !== 'asks',
      doubt: doubtQuestion(text, last),
    };
  }
  if (last === null) return { ...said, voice: null, opens: false, doubt: null };
  if (last === 'asks') return { ...said, voice: { kind: 'answers' }, opens: true, doubt: null };
  const isQuestion =
    addresses(text) && next !== undefined && !asks(next.text) && next.text.length > text.length;
  if (isQuestion) {
    const doubt =
      'It does not end in a question mark, but speaks to somebody and stands above a longer paragraph; taken as a question';
    return { ...said, voice: { kind: 'asks' }, opens: true, doubt };
  }
  const doubt = 'Nothing says who speaks; taken as going on with the answer above';
  return { ...said, voice: { kind: 'answers' }, opens: false, doubt };
}

function doubtQuestion(text: string, last: Voice['kind'] | null): string | null {
  if (last === 'asks') {
    return 'It ends in a question mark, but so does the paragraph before; taken as one question';
  }
  const isLong = countWords(text) > longQuestion;
  return isLong
    ? 'It ends in a question mark, so it was taken as a question, but it is long for one'
    : null;
}

/** Words; a quarter of a page is rarely one question. */
const longQuestion = 120;
