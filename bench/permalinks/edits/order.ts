import { between, pick, type Random } from '../../random.ts';
import type { Entry, Text } from '../text.ts';

/* Edits of where passages begin, end and stand. */

/** A share of the passages becomes two or three. */
export function split(text: Text, random: Random, share: number): Text {
  return withEntries(text, (entry) => {
    const { words } = entry;
    if (entry.kind === 'section' || words.length < 8 || random() >= share) return [entry];
    const parts = random() < 0.7 ? 2 : 3;
    const cuts = Array.from({ length: parts - 1 }, () => between(random, 2, words.length - 2));
    const bounds = [0, ...cuts.sort((a, b) => a - b), words.length];
    return bounds
      .slice(1)
      .map((end, index) => ({ ...entry, words: words.slice(bounds[index], end) }))
      .filter((part) => part.words.length > 0);
  });
}

/** A share of the passages is joined to the one before, mostly to words of the same speaker. */
export function merged(text: Text, random: Random, share: number): Text {
  const entries: Entry[] = [];
  for (const entry of text.entries) {
    const before = entries.at(-1);
    const likely = before?.speaker === entry.speaker ? share : share / 4;
    if (before?.kind === 'passage' && entry.kind === 'passage' && random() < likely)
      entries[entries.length - 1] = { ...before, words: [...before.words, ...entry.words] };
    else entries.push(entry);
  }
  return { ...text, entries };
}

/** Between a share of neighbours the border is drawn elsewhere. */
export function recut(text: Text, random: Random, share: number): Text {
  const entries = [...text.entries];
  for (let index = 1; index < entries.length; index++) {
    const [before, after] = [entries[index - 1], entries[index]];
    if (before?.kind !== 'passage' || after?.kind !== 'passage' || random() >= share) continue;
    const words = [...before.words, ...after.words];
    if (words.length < 6) continue;
    const border = between(random, 2, words.length - 2);
    entries[index - 1] = { ...before, words: words.slice(0, border) };
    entries[index] = { ...after, words: words.slice(border) };
    index++;
  }
  return { ...text, entries };
}

/** A run of `length` entries stands elsewhere; `times` over. */
export function moved(text: Text, random: Random, length: number, times: number): Text {
  const entries = [...text.entries];
  for (let time = 0; time < times; time++) {
    const run = entries.splice(between(random, 0, Math.max(0, entries.length - length)), length);
    entries.splice(between(random, 0, entries.length), 0, ...run);
  }
  return { ...text, entries };
}

/** A whole section stands elsewhere: from one heading to the next. */
export function sectionMoved(text: Text, random: Random): Text {
  const starts = text.entries.flatMap(({ kind }, index) => (kind === 'section' ? [index] : []));
  if (starts.length < 3) return moved(text, random, 20, 1);
  const which = between(random, 0, starts.length - 2);
  const section = text.entries.slice(starts[which], starts[which + 1]);
  const rest = text.entries.filter((entry) => !section.includes(entry));
  const places = rest.flatMap(({ kind }, index) => (kind === 'section' ? [index] : []));
  rest.splice(pick(random, places), 0, ...section);
  return { ...text, entries: rest };
}

export function reversed(text: Text): Text {
  return { ...text, entries: [...text.entries].reverse() };
}

/** The whole text stands there twice, one after the other. */
export function doubled(text: Text): Text {
  return { ...text, entries: [...text.entries, ...text.entries] };
}

export function withEntries(text: Text, change: (entry: Entry, index: number) => Entry[]): Text {
  return { ...text, entries: text.entries.flatMap(change) };
}
