import type { CountedSpeaker } from '../count-speakers.ts';
import { roles } from '../count-speakers.ts';
import { count, cutTo, padTo } from './lay-out.ts';
import type { Paint } from './paint.ts';

/** A panel of twenty is shown whole; an audience may have hundreds. */
const most = 24;

/** One line for each speaker: turns, who it is, first words; and one for several labels. */
export function saySpeakers(speakers: readonly CountedSpeaker[], paint: Paint): string[] {
  const lines = speakers.slice(0, most).flatMap(({ name, role, labels, turns, firstWords }) => {
    const number = turns.toLocaleString('en').padStart(7);
    const part = `, ${roles[role]}`;
    const who = padTo(cutTo(name, 27 - part.length) + part, 27);
    const line = `${number}  ${who}  ${paint.faint(cutTo(firstWords, 42))}`;
    if (labels.length < 2) return [line];
    const several = cutTo(labels.map((label) => `“${label}”`).join(', '), 60);
    return [line, `         labelled ${several}`];
  });
  const more = speakers.length - most;
  return more > 0 ? [...lines, `         and ${count(more, 'speaker')} more`] : lines;
}
