import { passagesOf } from '../library/index.ts';
import { type Interview, type Passage, type Speaker, writeTime } from '../interview/index.ts';
import { counted, type Exported, Unfit } from './exported.ts';
import { leftOutAsides } from './left-out.ts';
import { cutAtSentences } from './cut-at-sentences.ts';

/**
 * An interview as SubRip subtitles: each passage from its time to the next one's, cut at the ends of
 * sentences, `Name:` where a turn begins. A passage without a time shares the stretch of the one
 * before it, by its length. An introduction without times is none of the recording.
 *
 * @throws Unfit where nobody said when anything was said, where the text is in another order, and for a
 *   digest
 */
export function subtitles(interview: Interview): Exported {
  // Nobody says these words in any recording.
  if (interview.edition === 'digest')
    throw new Unfit('it is a digest, which retells what was said');
  const stretches = stretchesOf(interview);
  const cues = stretches.flatMap((stretch) => cuesOf(stretch, interview.language));
  const written = cues.map(({ start, end, text }, index) => {
    return `${index + 1}\n${srtTime(start)} --> ${srtTime(end)}\n${text}\n`;
  });
  const { sections, notes } = interview;
  const headings = sections.filter(({ heading }) => heading !== null).length;
  const untimed = interview.introduction.filter(
    (block) => block.kind === 'passage' && block.time === null,
  ).length;
  return {
    bytes: new TextEncoder().encode(written.join('\n')),
    leftOut: [
      ...counted(untimed, 'paragraph of the introduction', 'paragraphs of the introduction'),
      ...counted(headings, 'heading'),
      ...counted(notes.length, 'note'),
      ...leftOutAsides(interview),
    ],
  };
}

/** What is said between one time and the next. */
interface Stretch {
  /** Seconds. */
  readonly start: number;
  /** null: the recording's end, which nobody told. */
  end: number | null;
  readonly said: Said[];
}

interface Said {
  readonly passage: Passage;
  /** Who begins to speak here. */
  readonly speaker: Speaker | null;
}

function stretchesOf(interview: Interview): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { block: passage, turn } of passagesOf(interview)) {
    const before = stretches.at(-1);
    if (turn === null && passage.time === null && !before) continue;
    const opens = turn?.blocks.find(({ kind }) => kind === 'passage') === passage;
    const said = { passage, speaker: opens ? turn.speaker : null };
    if (passage.time === null && !before) {
      if (Iterator.from(passagesOf(interview)).every(({ block }) => block.time === null)) {
        throw new Unfit('it says of no passage when it was said');
      }
      throw new Unfit(`the passage on line ${passage.line} has no time, nor has any before it`);
    }
    if (before && passage.time !== null && passage.time < before.start) {
      throw new Unfit(`the time on line ${passage.line} is earlier than the one before it`);
    }
    if (before && (passage.time === null || passage.time === before.start)) before.said.push(said);
    else if (passage.time !== null) {
      if (before) before.end = passage.time;
      stretches.push({ start: passage.time, end: null, said: [said] });
    }
  }
  if (stretches.length === 0) throw new Unfit('it says of no passage when it was said');
  return stretches;
}

interface Cue {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Divides a stretch among its sentences, by their length. */
function cuesOf({ start, end, said }: Stretch, language: string): Cue[] {
  const pieces = said.flatMap(({ passage, speaker }) => {
    const [first = '', ...others] = cutAtSentences(
      passage.text.replaceAll(/\n+/gu, '\n'),
      language,
    );
    return [speaker ? `${speaker.name}: ${first}` : first, ...others];
  });
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  const seconds = end === null ? Math.max(2, length / charactersASecond) : end - start;
  let done = 0;
  return pieces.map((text) => {
    const from = start + (seconds * done) / length;
    done += text.length;
    return { start: from, end: start + (seconds * done) / length, text };
  });
}

/** How fast people talk, roughly; for the last words, whose end nobody told. */
const charactersASecond = 15;

/** 750.25 → `00:12:30,250`. */
function srtTime(time: number): string {
  const [whole = '', fraction = '000'] = writeTime(time).split('.');
  return `${whole},${fraction}`;
}
