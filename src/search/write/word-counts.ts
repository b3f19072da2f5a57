import { fold, type Word } from '../words.ts';

/** How many paragraphs of one language each form stands in, as plain data. */
export interface CountedForms {
  /** In the order of their code units, separated by spaces. */
  readonly forms: string;
  readonly counts: readonly number[];
  /** How a form is written with its accents, where it has any: `café` for `cafe`. */
  readonly spellings: Readonly<Record<string, string>>;
}

/** Words by language: BCP 47, the first part of it. */
export type CountedWords = Readonly<Record<string, CountedForms>>;

interface OfLanguage {
  readonly counts: Map<string, number>;
  readonly spellings: Spellings;
}

/** Counts in how many paragraphs each form stands, language by language. */
export class WordCounts {
  readonly #languages = new Map<string, OfLanguage>();

  /** Counts the words of one paragraph. */
  add(language: string, text: string, words: readonly Word[]): void {
    const primary = primaryLanguage(language);
    const known = this.#languages.get(primary);
    const { counts, spellings }: OfLanguage = known ?? { counts: new Map(), spellings: new Map() };
    if (!known) this.#languages.set(primary, { counts, spellings });
    const seen = new Set<string>();
    for (const { form, start, end } of words) {
      if (seen.has(form)) continue;
      seen.add(form);
      counts.set(form, (counts.get(form) ?? 0) + 1);
      if (end - start !== form.length || !text.startsWith(form, start)) {
        noteSpelling(spellings, form, text.slice(start, end));
      }
    }
  }

  toJSON(): CountedWords {
    return Object.fromEntries(
      inOrder(this.#languages).map(([language, { counts, spellings }]) => [
        language,
        counted(counts, spellings),
      ]),
    );
  }
}

/** Several counts as one. */
export function joinCounts(all: readonly CountedWords[]): CountedWords {
  const languages = Array.from(new Set(all.flatMap(Object.keys))).toSorted();
  return Object.fromEntries(
    languages.map((language) => [language, joinForms(all.flatMap((one) => one[language] ?? []))]),
  );
}

function joinForms(all: readonly CountedForms[]): CountedForms {
  const [only, ...others] = all;
  if (only && others.length === 0) return only;
  const counts = new Map<string, number>();
  const spellings: Spellings = new Map();
  for (const one of all) {
    for (const [index, form] of formsIn(one).entries()) {
      counts.set(form, (counts.get(form) ?? 0) + (one.counts[index] ?? 0));
    }
    for (const [form, written] of Object.entries(one.spellings)) {
      prefer(spellings, form, written);
    }
  }
  return counted(counts, spellings);
}

function counted(counts: ReadonlyMap<string, number>, spellings: Spellings): CountedForms {
  const forms = inOrder(counts);
  return {
    forms: forms.map(([form]) => form).join(' '),
    counts: forms.map(([, count]) => count),
    spellings: Object.fromEntries(inOrder(spellings)),
  };
}

/** Entries by their keys, in the order of code units: the same whatever the locale. */
function inOrder<Value>(map: ReadonlyMap<string, Value>): (readonly [string, Value])[] {
  return Array.from(map).toSorted(([a], [b]) => (a < b ? -1 : 1));
}

export function formsIn({ forms }: CountedForms): string[] {
  return forms === '' ? [] : forms.split(' ');
}

/** `pt` for `pt-BR`. */
export function primaryLanguage(language: string): string {
  return language.split('-', 1)[0]?.toLowerCase() ?? language;
}

type Spellings = Map<string, string>;

/** Stemmers ask for the accents that forms have lost. */
function noteSpelling(spellings: Spellings, form: string, written: string): void {
  const spelling = written
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '');
  if (spelling !== form && fold(spelling) === form) prefer(spellings, form, spelling);
}

/** Of several spellings the one that comes last, whichever was met first: it has the accents. */
function prefer(spellings: Spellings, form: string, spelling: string): void {
  const known = spellings.get(form);
  if (known === undefined || known < spelling) spellings.set(form, spelling);
}
