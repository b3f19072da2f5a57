import { between, pick, pickByRank, type Random } from '../random.ts';
import { type Entry, type Language, newWords, asFirst, type Text } from './text.ts';

/** How a conversation is written down. */
export interface Manner {
  readonly passages: number;
  readonly speakers: number;
  readonly sections: boolean;
  readonly timestamps: boolean;
}

/**
 * An invented conversation, as awkward as transcripts are: a quarter of its passages are under
 * twenty characters, a tenth are said twice or more to the letter, questions differ in one word,
 * and the same advertisement is read out again and again.
 */
export function conversation(random: Random, language: Language, manner: Manner): Text {
  const speakers = Array.from({ length: manner.speakers }, (_, index) => `Speaker ${index + 1}`);
  const advertisement = paragraph(random, language, between(random, 30, 70));
  const entries: Entry[] = [];
  const say = (speaker: string | null, text: string): void => {
    const stamp = manner.timestamps ? `${timestamp(entries.length * 17)}${language.glue}` : '';
    entries.push({ kind: 'passage', speaker, words: newWords(language, stamp + text) });
  };
  for (let turn = 0; entries.length < manner.passages; turn++) {
    if (manner.sections && turn % 22 === 3)
      entries.push({ kind: 'section', speaker: null, words: heading(random, language) });
    if (turn % 40 === 25) say('Announcer', advertisement);
    if (turn % 2 === 0) say('Speaker 1', asked(random, language));
    else {
      const speaker = pick(random, speakers.slice(1));
      for (const text of answered(random, language)) say(speaker, text);
    }
  }
  say('Speaker 1', pick(random, language.responses));
  return asFirst({ language, entries });
}

/** Something of `length` words, in sentences. */
export function paragraph(random: Random, language: Language, length: number): string {
  const sentences: string[] = [];
  for (let left = length; left > 0;) {
    const words = Math.min(left, between(random, 3, 22));
    sentences.push(sentence(random, language, words) + language.marks.stop);
    left -= words;
  }
  return sentences.join(language.glue);
}

export function asked(random: Random, language: Language): string {
  const chance = random();
  if (chance < 0.17) return pickByRank(random, language.responses);
  if (chance < 0.4)
    return pick(random, language.questions).replace('…', pick(random, language.names));
  if (chance < 0.55) return remark(random, language);
  return sentence(random, language, between(random, 3, 30)) + language.marks.question;
}

export function answered(random: Random, language: Language): string[] {
  const chance = random();
  if (chance < 0.1) return [pickByRank(random, language.responses)];
  if (chance < 0.25) return [remark(random, language)];
  const paragraphs = random() < 0.6 ? 1 : between(random, 2, 4);
  return Array.from({ length: paragraphs }, () => {
    // Most are short, some run to two hundred words.
    const length = Math.round(Math.exp(1.2 + random() * 4.1) * (language.glue === '' ? 2 : 1));
    return paragraph(random, language, length);
  });
}

/** A few words that nobody else says just so. */
function remark(random: Random, language: Language): string {
  return sentence(random, language, between(random, 1, 4)) + language.marks.stop;
}

export function heading(random: Random, language: Language): Entry['words'] {
  return newWords(language, sentence(random, language, between(random, 1, 5)));
}

/** `[00:12:30]`, for the seconds since the beginning. */
export function timestamp(seconds: number): string {
  const digits = (number: number): string => String(Math.floor(number)).padStart(2, '0');
  return `[${digits(seconds / 3600)}:${digits((seconds / 60) % 60)}:${digits(seconds % 60)}]`;
}

export function isTimestamp(word: string): boolean {
  return /^\[\d\d:\d\d:\d\d\]$/.test(word);
}

function sentence(random: Random, language: Language, length: number): string {
  const { glue, fillers, marks, phrases, words } = language;
  const parts: string[] = [];
  while (parts.length < length) {
    const chance = random();
    const last = parts.at(-1);
    if (chance < 0.04) parts.push(pick(random, fillers));
    else if (chance < 0.07)
      parts.push(...newWords(language, pick(random, phrases)).map(({ text }) => text));
    else if (chance < 0.08 && last !== undefined) parts.push(last);
    else if (chance < 0.13 && last !== undefined)
      parts[parts.length - 1] = last.replace(marks.comma, '') + marks.comma;
    else parts.push(pickByRank(random, words));
  }
  const text = parts.join(glue).replace(new RegExp(`${marks.comma}$`, 'u'), '');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
