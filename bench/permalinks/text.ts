/** A word of an invented text. It remembers where it comes from, and so says what an edit did. */
export interface Word {
  readonly text: string;
  /** Index of the entry of the first revision that said it; null where an edit brought it. */
  readonly from: number | null;
  /** How much of it is as it was, 0 to 1. */
  readonly kept: number;
}

/** A passage or a heading. */
export interface Entry {
  readonly kind: 'passage' | 'section';
  readonly speaker: string | null;
  readonly words: readonly Word[];
}

/** One revision of an invented conversation. */
export interface Text {
  readonly language: Language;
  readonly entries: readonly Entry[];
}

/** What an invented conversation is made of. */
export interface Language {
  /** What stands between words. */
  readonly glue: ' ' | '';
  /** Words, the frequent ones first. */
  readonly words: readonly string[];
  readonly names: readonly string[];
  /** Groups of words that are said again and again. */
  readonly phrases: readonly string[];
  /** What proof-readers take out. */
  readonly fillers: readonly string[];
  /** Whole passages that are said again and again. */
  readonly responses: readonly string[];
  /** Questions with a gap, `…`, for a name. */
  readonly questions: readonly string[];
  readonly marks: { readonly comma: string; readonly stop: string; readonly question: string };
}

/** An entry as readers and schemes see it. */
export interface Said {
  readonly kind: 'passage' | 'section';
  readonly text: string;
  readonly speaker: string | null;
}

export function said({ entries, language }: Text): Said[] {
  return entries.map(({ kind, speaker, words }) => ({
    kind,
    speaker,
    text: words.map(({ text }) => text).join(language.glue),
  }));
}

/** Words that were never there before. */
export function newWords(language: Language, text: string): Word[] {
  const parts = text.match(language.glue === '' ? /\[[^\]]*\]|./gu : /\S+/g) ?? [];
  return parts.map((part) => ({ text: part, from: null, kept: 1 }));
}

/** The text as a first revision: every word comes from where it stands. */
export function asFirst({ language, entries }: Text): Text {
  return {
    language,
    entries: entries.map((entry, from) => ({
      ...entry,
      words: entry.words.map(({ text }) => ({ text, from, kept: 1 })),
    })),
  };
}
