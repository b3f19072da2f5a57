import type { Shape } from '../types.ts';

/** Somebody or something that has, or gets, a record. */
export interface Named {
  readonly slug: string;
  readonly name: string;
}

/** Who takes part and how it is marked, as far as the editor said. */
export interface Names {
  readonly interviewer: string | null;
  readonly subjects: readonly Named[];
  /** Labels that are speakers', though they may stand only once. */
  readonly labels: readonly string[];
  /** Whom a label means: `MM` → `Modern Maturity`. The keys are labels as well. */
  readonly aliases: ReadonlyMap<string, string>;
  /** How questions are marked; null: that is to be found out. */
  readonly questions: Shape | 'unmarked' | null;
}

/** `Spike Jonze` → `Jonze`, `Robert Downey Jr.` → `Downey`. One word is its own surname. */
export function surname(name: string): string {
  const words = name.split(/\s+/u);
  while (words.length > 1 && suffix.test(words.at(-1) ?? '')) words.pop();
  return (words.at(-1) ?? name).replace(/,$/u, '');
}

const suffix = /^(?:jr\.?|sr\.?|ii|iii|iv|phd|md)$/iu;

/** `The Playlist` → `Playlist`. */
export function withoutArticle(name: string): string {
  return name.replace(/^the\s+(?=\S)/iu, '');
}

/**
 * What a label for a name can say: the whole of it, what it ends with, its first word, or its
 * initials. `Mara de Voss` → `mara de voss`, `de voss`, `voss`, `mara`, `mdv`.
 *
 * Names are compared so and never by likeness: “Vos” is nobody’s misspelt “Voss” here.
 */
export function nameForms(name: string): ReadonlySet<string> {
  const words = plainName(withoutArticle(name)).split(' ').slice(0, 8);
  const endings = words.map((_, index) => words.slice(index).join(' '));
  const initials = words.length > 1 ? [words.map((word) => word[0]).join('')] : [];
  const forms = [
    plainName(name),
    ...endings,
    plainName(surname(name)),
    words[0] ?? '',
    ...initials,
  ];
  return new Set(forms);
}

/** Makes names comparable: `J.-P. MÉLIS` → `jp melis`; initials are one word: `J. M.` → `jm`. */
export function plainName(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/[\p{M}\p{P}]+/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    // `ß` has no capital that labels are written in: GRÖSSE is Größe.
    .toUpperCase()
    .toLowerCase();
  return /^\p{L}(?: \p{L}){1,4}$/u.test(plain) ? plain.replaceAll(' ', '') : plain;
}

/** Whether a label can stand for a name, or a name said in full for a label. */
export function answersTo(label: string, name: string): boolean {
  return nameForms(name).has(plainName(withoutArticle(label)));
}
