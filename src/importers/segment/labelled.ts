import { sliceLine } from '../source-line.ts';
import type { Paragraph, SourceLine, Voice } from '../types.ts';
import { roleWord } from '../cast/role-words.ts';
import { asks } from './asks.ts';
import type { FoundLabel, LabelSystem } from './labels/label-system.ts';
import { isSetApart } from './labels/set-apart.ts';
import type { Reading, ShapeReader } from './shape-reader.ts';

/** Turns open with a label; a paragraph without one goes on with the turn, or is of whoever has none. */
export function labelled(system: LabelSystem): ShapeReader {
  const { labels, inside, sections, left, unlabelled, established } = system;
  const isAlone = ({ at, text }: Paragraph): boolean => labels.get(at)?.end === text.length;
  return {
    opens: (paragraph) =>
      labels.has(paragraph.at) || sections.has(paragraph.at) || isAsked(paragraph),
    awaitsAnswer: isAlone,
    read(flow) {
      const readings: Reading[] = [];
      for (const [index, paragraph] of flow.entries()) {
        const { at, text } = paragraph;
        const before = readings.at(-1);
        const label = labels.get(at);
        const section = sections.get(at);
        if (section !== undefined) {
          readings.push({ ...said(paragraph, null), heading: true, doubt: section });
        } else if (label) {
          readings.push(opening(paragraph, label, before?.voice ?? null, ends(at, text)));
        } else if (before?.text === '' && before.label !== null && before.at === at - 1) {
          // The label stood on a line of its own, with nothing but its words below.
          const words = wordsOf(paragraph, 0, ends(at, text));
          readings[readings.length - 1] = { ...before, ...words, line: before.line };
        } else {
          readings.push(readUnlabelled(paragraph, lastVoice(readings), flow[index + 1]));
        }
        for (const reading of readInside(paragraph)) readings.push(reading);
      }
      return withDoubts(readings);
    },
  };

  /** Offset where the first words of a paragraph end: its own end, or the label of somebody else. */
  function ends(at: number, text: string): number {
    return inside.get(at)?.[0]?.start ?? text.length;
  }

  function readInside(paragraph: Paragraph): Reading[] {
    const found = sections.has(paragraph.at) ? [] : (inside.get(paragraph.at) ?? []);
    return found.map(({ label, start, end }, index) => {
      const to = found[index + 1]?.start ?? paragraph.text.length;
      const words = said(withoutTime(paragraph), { kind: 'label', label }, end, to);
      const doubt =
        roleWord(label) === null
          ? `“${label}:” stands amid a paragraph, where a sentence has ended; taken as a new turn`
          : null;
      return { ...words, opens: true, label: paragraph.text.slice(start, end), doubt };
    });
  }

  /** It is the interviewer’s, whom no label names. */
  function isAsked(paragraph: Paragraph): boolean {
    if (unlabelled !== 'asks' || labels.has(paragraph.at)) return false;
    if (isSetApart(paragraph)) return true;
    // Between two answers of one person there is a question, whatever it ends in.
    return labels.has(paragraph.at + 1) && (asks(paragraph.text) || established.size === 1);
  }

  function readUnlabelled(
    paragraph: Paragraph,
    last: Voice | null,
    next: Paragraph | undefined,
  ): Reading {
    const doubt = left.get(paragraph.at) ?? null;
    const to = ends(paragraph.at, paragraph.text);
    const isFirst = last === null;
    // Above the first turn a line that is set apart may as well be a headline.
    if (isAsked(paragraph) && (!isFirst || asks(paragraph.text) || (next && labels.has(next.at)))) {
      const opens = last?.kind !== 'asks';
      const asking = plainly(said(paragraph, { kind: 'asks' }, 0, to));
      return { ...asking, opens, doubt: isSetApart(paragraph) ? doubt : doubtPlain(paragraph) };
    }
    if (unlabelled === 'answers' && last !== null) {
      return {
        ...said(paragraph, { kind: 'answers' }, 0, to),
        opens: last.kind !== 'answers',
        doubt,
      };
    }
    return { ...said(paragraph, last, 0, to), doubt };
  }
}

function doubtPlain({ text }: Paragraph): string {
  return asks(text)
    ? 'It ends in a question mark and stands above a labelled answer; taken as the interviewer’s'
    : 'It stands above a labelled answer; taken as the interviewer’s, but it may go on with the answer before';
}

function opening(paragraph: Paragraph, found: FoundLabel, last: Voice | null, to: number): Reading {
  const { label: name, end, time, doubt, form } = found;
  const voice = { kind: 'label', label: name } as const;
  const written = paragraph.text.slice(0, end).trim();
  const isSame = last?.kind === 'label' && last.label === name;
  return {
    ...said(paragraph, voice, end, to),
    ...(time === null ? {} : { time }),
    // A format names the speaker of every line; that begins no turn.
    opens: form !== 'format' || !isSame,
    label: written === '' ? null : written,
    doubt,
  };
}

function said(paragraph: Paragraph, voice: Voice | null, from = 0, to?: number): Reading {
  const { at, line } = paragraph;
  const words = wordsOf(paragraph, from, to);
  return { at, ...words, line, voice, opens: false, label: null, doubt: null };
}

/** The words between two offsets; type that marked the whole turn is off them. */
function wordsOf(paragraph: Paragraph, from: number, to = paragraph.text.length): SourceLine {
  const { time, spans = [] } = paragraph;
  const words = sliceLine(paragraph, from, to);
  const marking = spans.find(
    ({ kind, start, end }) =>
      (kind === 'strong' || kind === 'emphasis') && from > start && end >= paragraph.text.length,
  );
  const kept = words.spans?.filter(
    ({ kind, start, end }) => kind !== marking?.kind || start > 0 || end < words.text.length,
  );
  const { line, text, speaker } = words;
  return {
    ...{ line, text },
    ...(kept && kept.length > 0 ? { spans: kept } : {}),
    ...(speaker === undefined ? {} : { speaker }),
    ...(time === undefined ? {} : { time }),
  };
}

/** Amid a paragraph nobody knows what time it is. */
function withoutTime(paragraph: Paragraph): Paragraph {
  const copy: { -readonly [key in keyof Paragraph]: Paragraph[key] } = { ...paragraph };
  delete copy.time;
  return copy;
}

/** A question that is nothing but bold says by it that it is one, and nothing else. */
function plainly({ spans = [], ...reading }: Reading): Reading {
  const kept = spans.filter(
    ({ kind, start, end }) =>
      !(
        (kind === 'strong' || kind === 'emphasis' || kind === 'marked') &&
        start === 0 &&
        end >= reading.text.length
      ),
  );
  return { ...reading, ...(kept.length > 0 ? { spans: kept } : {}) };
}

function lastVoice(readings: readonly Reading[]): Voice | null {
  return readings.findLast(({ heading }) => heading !== true)?.voice ?? null;
}

function withDoubts(readings: readonly Reading[]): Reading[] {
  return readings.map((reading, index) => {
    if (reading.doubt !== null || reading.heading === true) return reading;
    if (reading.text === '') {
      return { ...reading, doubt: 'Nothing stands behind this label' };
    }
    const isLast = index === readings.length - 1;
    if (isLast && !reading.opens && reading.voice) {
      const doubt =
        'The last paragraph has no label; taken as going on, but it may be closing words';
      return { ...reading, doubt };
    }
    return reading;
  });
}
