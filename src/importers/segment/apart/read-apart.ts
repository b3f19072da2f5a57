import type { Paragraph } from '../../types.ts';
import { addresses, prompts, speaksOfSelf } from '../address.ts';
import { asks, countWords } from '../asks.ts';
import { openingDash, said, type Said, withoutDash, withoutSpans } from '../said.ts';
import type { Reading, ShapeReader } from '../shape-reader.ts';
import type { Kind } from '../tell-apart.ts';
import type { Part } from './cut.ts';
import type { Apart, Entry } from './weigh-apart.ts';

/** Reads a file whose questions, or answers, are set otherwise than the rest. */
export function readApart(
  entries: readonly Entry[],
  asking: ReadonlySet<number>,
  apart: Apart,
): ShapeReader {
  const cuts = new Map(entries.map(({ paragraph, cut }) => [paragraph.at, cut]));
  const first = [...asking].reduce((least, at) => Math.min(least, at), Infinity);
  const dashed = hasDashes(entries, asking);
  const isReversed = !entries.some(
    ({ paragraph, cut }) => cut.kind !== 'none' && asking.has(paragraph.at),
  );
  return {
    opens: ({ at }) => asking.has(at),
    awaitsAnswer: ({ at }) => asking.has(at) && cuts.get(at)?.kind !== 'parts',
    read(flow) {
      let last: Kind | null = null;
      return flow.flatMap((paragraph, index) => {
        const readings = readParagraph(paragraph, last, [flow[index - 1], flow[index + 1]]);
        last = readings.at(-1)?.kind ?? null;
        return readings.map(({ reading }) => reading);
      });
    },
  };

  function readParagraph(
    paragraph: Paragraph,
    last: Kind | null,
    [before, next]: readonly [Paragraph | undefined, Paragraph | undefined],
  ): Turn[] {
    const { at, text } = paragraph;
    if (at < first) {
      const reading = { ...said(paragraph), voice: null, opens: false, doubt: doubtLead(text) };
      return [{ kind: null, reading }];
    }
    const cut = cuts.get(at);
    if (!asking.has(at)) {
      const isSet = cut?.kind === 'whole' && !isReversed;
      const doubt = isSet ? notAQuestion : doubtPlain(paragraph, last, next);
      const kind = !isSet && isForgotten(paragraph, last, next) ? 'asks' : 'answers';
      return [turn(said(paragraph), kind, last, doubt)];
    }
    if (cut?.kind !== 'parts') {
      const doubt = doubtQuestion(text, cut?.kind === 'whole');
      const isSecond = last === 'asks' && !asks(text) && asks(before?.text ?? '');
      return [turn(said(paragraph), 'asks', last, isSecond ? unanswered : doubt)];
    }
    let lastKind: Kind | null = last;
    return cut.parts.map((part) => {
      const kind = part.apart ? 'asks' : 'answers';
      const reading = turn(
        said(paragraph, part.start, part.end),
        kind,
        lastKind,
        doubtPart(text, part),
      );
      lastKind = kind;
      return reading;
    });
  }

  function turn(words: Said, kind: Kind, last: Kind | null, doubt: string | null): Turn {
    const plain = kind === 'asks' ? withoutSpans(words, (span) => apart.isMark(span)) : words;
    const opens = kind !== last;
    const bare = dashed[kind] && opens ? withoutDash(plain) : plain;
    return { kind, reading: { ...bare, voice: { kind }, opens, doubt } };
  }

  function isForgotten(
    { text }: Paragraph,
    last: Kind | null,
    next: Paragraph | undefined,
  ): boolean {
    const isAnswered = next !== undefined && !asking.has(next.at);
    return last === 'answers' && isAnswered && asks(text) && addresses(text);
  }

  function doubtPlain(
    paragraph: Paragraph,
    last: Kind | null,
    next: Paragraph | undefined,
  ): string | null {
    const { text } = paragraph;
    if (isForgotten(paragraph, last, next)) return forgotten;
    if (!asks(text)) return null;
    const isOnlyAnswer = last === 'asks' && (!next || asking.has(next.at));
    return isOnlyAnswer || (speaksOfSelf(text) && countWords(text) > 40) ? null : plainQuestion;
  }
}

interface Turn {
  /** null: the introduction. */
  readonly kind: Kind | null;
  readonly reading: Reading;
}

const unanswered =
  'It is set as the question above it is, but asks nothing; taken as going on with that';
const forgotten =
  'It is not set as the other questions are, but asks somebody and stands above another paragraph; taken as a question';
const plainQuestion =
  'It ends in a question mark, but is not set as the questions are; taken as part of the answer';
const notAQuestion =
  'It is set as the questions are, but does not read like one; taken as part of the answer';

function doubtLead(text: string): string | null {
  return asks(text)
    ? 'It ends in a question mark, but stands before the first question that is answered; taken as introduction'
    : null;
}

function doubtQuestion(text: string, isSet: boolean): string | null {
  const isLong = countWords(text) > 150;
  if (asks(text) || (isSet && (prompts(text) || addresses(text)))) {
    return isLong ? 'It is long for a question; taken as one for the way it is set' : null;
  }
  return isSet && !isLong && !speaksOfSelf(text)
    ? null
    : 'It does not end in a question mark; taken as a question for the way it is set';
}

function doubtPart(text: string, { start, end, apart }: Part): string | null {
  if (!apart) return null;
  return start === 0 && asks(text.slice(start, end))
    ? null
    : 'It begins in the middle of a paragraph, or does not ask; taken as a question for the way it is set';
}

/** Whether questions, and whether answers, open with a dash as a rule. */
function hasDashes(
  entries: readonly Entry[],
  asking: ReadonlySet<number>,
): Readonly<Record<Kind, boolean>> {
  const counts = { asks: { all: 0, dashed: 0 }, answers: { all: 0, dashed: 0 } };
  for (const [index, { paragraph }] of entries.entries()) {
    const before = entries[index - 1];
    const isAsking = asking.has(paragraph.at);
    const isAnswering = !isAsking && before !== undefined && asking.has(before.paragraph.at);
    if (!isAsking && !isAnswering) continue;
    const counted = counts[isAsking ? 'asks' : 'answers'];
    counted.all++;
    if (openingDash.test(paragraph.text)) counted.dashed++;
  }
  const isRule = ({ all, dashed }: { all: number; dashed: number }): boolean =>
    dashed >= 2 && dashed >= all * 0.5;
  return { asks: isRule(counts.asks), answers: isRule(counts.answers) };
}
