import type { Paragraph } from '../../types.ts';
import { asks } from '../asks.ts';
import { converses } from '../converses.ts';
import { dashedQuestions, dashedTurns, isChevron, isDashed } from '../dash.ts';
import type { Marking } from '../marking.ts';
import { isNamed } from './is-named.ts';

/** Questions, or all turns, open with a dash. */
export const dash: Marking = {
  shape: 'dash',
  most: 0.9,
  weigh(paragraphs, names) {
    const named = isNamed('dash', names);
    if (named === false) return null;
    const flow = paragraphs.filter(({ style }) => style !== 'caption' && style !== 'heading');
    const { dashed, asking, followed, plain } = count(flow.slice(flow.findIndex(isDashed)));
    // Captions say so that somebody else speaks; nothing else is written like it.
    const isCaptioned = dashed >= 4 && flow.filter(isChevron).length >= dashed * 0.9;
    if (isCaptioned && plain <= dashed) return { strength: 0.8, reader: dashedTurns };
    if (asking < (named ? 1 : 2) || !(named || speaks(flow))) return null;
    const share = asking / dashed;
    // A novel’s dialogue has more between its dashes than a conversation has.
    if (followed >= dashed * 0.6 && share >= 0.5) {
      return { strength: 0.7 + 0.2 * share, reader: dashedQuestions };
    }
    const isDialogue = dashed >= 4 && share >= 0.2 && plain <= dashed * 0.5;
    return isDialogue || named ? { strength: 0.75, reader: dashedTurns } : null;
  },
};

interface Counts {
  /** Paragraphs that open with a dash, and how many of those ask. */
  dashed: number;
  asking: number;
  /** Those with one behind them that opens with none. */
  followed: number;
  plain: number;
}

function count(flow: readonly Paragraph[]): Counts {
  const counts = { dashed: 0, asking: 0, followed: 0, plain: 0 };
  for (const [index, paragraph] of flow.entries()) {
    if (!isDashed(paragraph)) {
      counts.plain++;
      continue;
    }
    const next = flow[index + 1];
    counts.dashed++;
    if (asks(paragraph.text)) counts.asking++;
    if (next && !isDashed(next)) counts.followed++;
  }
  return counts;
}

function speaks(flow: readonly Paragraph[]): boolean {
  const [questions, answers] = [true, false].map((is) =>
    flow.filter(({ text }) => asks(text) === is).map(({ text }) => text),
  );
  return converses(questions ?? [], answers ?? []);
}
