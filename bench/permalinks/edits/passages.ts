import { between, pick, type Random } from '../../random.ts';
import { answered, asked, heading, paragraph } from '../conversation.ts';
import { type Entry, newWords, type Text } from '../text.ts';
import { withEntries } from './order.ts';
import { reworded } from './words.ts';

/* Edits that bring passages or take them away. */

/** New passages in front of a share of the entries. */
export function inserted(text: Text, random: Random, share: number): Text {
  return withEntries(text, (entry) =>
    random() < share ? [...exchange(text, random, entry.speaker), entry] : [entry],
  );
}

/** Nearly what somebody said elsewhere, said again in front of a share of the entries. */
export function echoed(text: Text, random: Random, share: number): Text {
  const others = asNew(text);
  const echoes = reworded(others, random, 0.12).entries.filter(
    (entry, index) => written(text, entry) !== written(text, others.entries[index] ?? entry),
  );
  return withEntries(text, (entry) => (random() < share ? [pick(random, echoes), entry] : [entry]));
}

/** An introduction of a few paragraphs. */
export function introduced(text: Text, random: Random): Text {
  const introduction = Array.from({ length: between(random, 2, 6) }, () =>
    passage(text, null, paragraph(random, text.language, between(random, 20, 120))),
  );
  return { ...text, entries: [...introduction, ...text.entries] };
}

/** A share of the entries is gone. */
export function cut(text: Text, random: Random, share: number): Text {
  return withEntries(text, (entry) => (random() < share ? [] : [entry]));
}

/** A run of `length` entries is gone; `times` over. */
export function runCut(text: Text, random: Random, length: number, times: number): Text {
  const entries = [...text.entries];
  for (let time = 0; time < times; time++)
    entries.splice(between(random, 0, Math.max(0, entries.length - length)), length);
  return { ...text, entries };
}

/** In place of a share of the passages stands another of the same kind, that says something else. */
export function replaced(text: Text, random: Random, share: number): Text {
  return withEntries(text, (entry) => {
    if (entry.kind === 'section' || random() >= share) return [entry];
    const { language } = text;
    const opening = entry.words.slice(0, between(random, 0, Math.min(3, entry.words.length / 8)));
    const isQuestion = entry.words.at(-1)?.text.endsWith(language.marks.question) ?? false;
    const other = paragraph(random, language, between(random, 1, entry.words.length * 1.5));
    const words = isQuestion
      ? asked(random, language)
      : [...opening.map((word) => word.text), other].join(language.glue);
    return [passage(text, entry.speaker, words)];
  });
}

/** Headings are worded otherwise, doubled, or new. */
export function reheaded(text: Text, random: Random): Text {
  const { language } = text;
  return withEntries(text, (entry): Entry[] => {
    const other: Entry = { kind: 'section', speaker: null, words: heading(random, language) };
    if (entry.kind === 'passage') return random() < 0.01 ? [other, entry] : [entry];
    const chance = random();
    const addition = newWords(language, paragraph(random, language, 1));
    if (chance < 0.4) return [{ ...entry, words: [...entry.words, ...addition] }];
    if (chance < 0.5) return [entry, { ...entry, words: newWords(language, written(text, entry)) }];
    return chance < 0.6 ? [other] : [entry];
  });
}

function exchange(text: Text, random: Random, speaker: string | null): Entry[] {
  const texts = random() < 0.5 ? [asked(random, text.language)] : answered(random, text.language);
  return texts.map((words) => passage(text, speaker, words));
}

function passage({ language }: Text, speaker: string | null, words: string): Entry {
  return { kind: 'passage', speaker, words: newWords(language, words) };
}

function written({ language }: Text, { words }: Entry): string {
  return words.map((word) => word.text).join(language.glue);
}

function asNew(text: Text): Text {
  const entries = text.entries.filter(({ kind }) => kind === 'passage');
  return withEntries({ ...text, entries }, (entry) => [
    { ...entry, words: newWords(text.language, written(text, entry)) },
  ]);
}
