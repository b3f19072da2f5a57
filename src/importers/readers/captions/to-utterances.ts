import { readLabel } from '../../read-label.ts';
import type { Utterance } from '../speech/utterance.ts';
import { type CaptionLine, sliceCaption } from './caption-line.ts';
import type { Cue } from './cue.ts';

/**
 * Makes utterances of cues, a line each, and says where captions show that somebody else begins to
 * speak: `>>`, a dash before each of two lines, a label, another colour.
 */
export function toUtterances(cues: readonly Cue[]): Utterance[] {
  const split = cues.map((cue) => ({ ...cue, lines: cue.lines.flatMap(splitAtChevrons) }));
  const labels = repeatedLabels(split);
  const utterances: Utterance[] = [];
  let colour: string | null = null;
  let wasDialogue = false;
  let wasTimed = false;
  for (const { line, start, end, lines } of split) {
    const isTimed = start !== undefined;
    const isDialogue = lines.filter(({ text }) => dash.test(text)).length >= 2;
    for (const [index, words] of lines.entries()) {
      const other = colourOf(words);
      const opens =
        openingOf(words, labels, isDialogue) ??
        (utterances.length > 0 && (other !== colour || wasTimed !== isTimed)
          ? 'surely'
          : undefined) ??
        (wasDialogue && index === 0 ? 'after a sentence' : undefined);
      colour = other;
      wasTimed = isTimed;
      const times = { ...(start !== undefined && { start }), ...(end !== undefined && { end }) };
      utterances.push({ line, ...withoutChevrons(words), ...times, ...(opens && { opens }) });
    }
    if (lines.length > 0) wasDialogue = isDialogue;
  }
  return utterances;
}

/** `That is all. >> And then?` are two people. */
function splitAtChevrons(words: CaptionLine): CaptionLine[] {
  const starts = [...words.text.matchAll(/(?<=\s)>>/gu)].map(({ index }) => index);
  if (starts.length === 0) return [words];
  return [0, ...starts].flatMap((start, index): CaptionLine[] => {
    const part = sliceCaption(words, start, starts[index]);
    return part.text === '' ? [] : [part];
  });
}

/** Where a name follows, the name says what the mark says. */
function withoutChevrons(words: CaptionLine): CaptionLine {
  const mark = chevrons.exec(words.text)?.[0].length ?? 0;
  if (mark === 0 || !readLabel(words.text.slice(mark))) return words;
  return sliceCaption(words, mark);
}

/** The marks of a new speaker and of a new topic in captions for the hard of hearing. */
const chevrons = /^>{2,3}\s{0,8}/u;
const dash = /^[-‐–—](?![-‐–—])\s?\S/u;

function openingOf(
  { text }: CaptionLine,
  labels: ReadonlySet<string>,
  isDialogue: boolean,
): Utterance['opens'] {
  if (chevrons.test(text)) return 'surely';
  if (dash.test(text)) return isDialogue ? 'surely' : 'after a sentence';
  const label = readLabel(text)?.label;
  if (label !== undefined) return labels.has(label) ? 'surely' : 'after a sentence';
  return /^[♪♫[(]/u.test(text) ? 'after a sentence' : undefined;
}

function repeatedLabels(cues: readonly Cue[]): ReadonlySet<string> {
  const once = new Set<string>();
  const repeated = new Set<string>();
  for (const { text } of cues.flatMap(({ lines }) => lines)) {
    const label = readLabel(text.replace(chevrons, ''))?.label;
    if (label !== undefined) (once.has(label) ? repeated : once).add(label);
  }
  return repeated;
}

/** The colour of a line that is all of one; some papers of the air give each speaker theirs. */
function colourOf({ text, spans = [] }: CaptionLine): string | null {
  const whole = spans.find(
    (span) => span.kind === 'marked' && span.start === 0 && span.end === text.length,
  );
  return whole?.kind === 'marked' ? whole.by : null;
}
