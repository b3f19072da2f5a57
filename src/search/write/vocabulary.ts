import { gzipSync } from 'node:zlib';
import type { Endings, Vocabulary } from '../format.ts';
import { wordsOf } from '../words.ts';
import { cutForms, tellingStart } from './cut-forms.ts';
import { kinOf } from './kin.ts';
import { meaningsOf } from './meanings.ts';
import type { Named } from './names.ts';
import { formsIn, type CountedWords } from './word-counts.ts';

/** Bytes of a file of the vocabulary, compressed. */
const wished = 2_000;

/** The files of one order, and how to tell which of them holds a form. */
export interface FormFiles<File> {
  readonly starts: readonly string[];
  readonly files: readonly File[];
}

/** Everything known of a form but its kin. */
interface Entry {
  readonly form: string;
  readonly count: number;
  readonly names: readonly number[];
  readonly means: string | null;
}

/**
 * All forms of all texts and names, with what tells them apart and joins them.
 *
 * @param names those that forms are words of; their numbers are their places here
 */
export function vocabularyOf(
  words: CountedWords,
  names: readonly Named[],
): { byStart: FormFiles<Vocabulary>; byEnd: FormFiles<Endings> } {
  const entries = entriesOf(words, names);
  // A misspelling is nothing to be meant.
  const meant = entries.filter(({ count, names }) => count > 0 || names.length > 0);
  return { byStart: startFiles(entries, kinOf(words)), byEnd: endFiles(meant) };
}

function entriesOf(words: CountedWords, names: readonly Named[]): Entry[] {
  const counts = new Map<string, number>();
  for (const counted of Object.values(words)) {
    for (const [index, form] of formsIn(counted).entries()) {
      counts.set(form, (counts.get(form) ?? 0) + (counted.counts[index] ?? 0));
    }
  }
  const numbers = new Map<string, number[]>();
  for (const [number, { calledBy }] of names.entries()) {
    for (const form of new Set(calledBy.flatMap((name) => wordsOf(name).map((one) => one.form)))) {
      const list = numbers.get(form) ?? [];
      list.push(number);
      numbers.set(form, list);
    }
  }
  const meanings = meaningsOf(names);
  const forms = new Set([...counts.keys(), ...numbers.keys(), ...meanings.keys()]);
  return Array.from(forms)
    .toSorted()
    .map((form) => ({
      form,
      count: counts.get(form) ?? 0,
      names: numbers.get(form) ?? [],
      means: meanings.get(form) ?? null,
    }));
}

function startFiles(
  entries: readonly Entry[],
  groups: readonly (readonly string[])[],
): FormFiles<Vocabulary> {
  const groupsOf = new Map<string, (readonly string[])[]>();
  for (const group of groups) {
    for (const form of group) groupsOf.set(form, [...(groupsOf.get(form) ?? []), group]);
  }
  return filesOf(
    entries.map(({ form }) => form),
    (from, to) => vocabularyFile(entries.slice(from, to), groupsOf),
  );
}

function vocabularyFile(
  entries: readonly Entry[],
  groupsOf: ReadonlyMap<string, readonly (readonly string[])[]>,
): Vocabulary {
  const places = new Map(entries.map(({ form }, index) => [form, index]));
  const kin = new Map<readonly string[], number[]>();
  const far: [string, string[]][] = [];
  for (const { form } of entries) {
    const others = new Set<string>();
    for (const group of groupsOf.get(form) ?? []) {
      const here = group.flatMap((one) => places.get(one) ?? []);
      if (here.length > 1) kin.set(group, here);
      for (const one of group) if (!places.has(one)) others.add(one);
    }
    if (others.size > 0) far.push([form, Array.from(others)]);
  }
  return {
    forms: entries.map(({ form }) => form).join(' '),
    counts: entries.map(({ count }) => count),
    kin: Array.from(kin.values()),
    far: Object.fromEntries(far),
    names: Object.fromEntries(
      entries.flatMap(({ form, names }) => (names.length > 0 ? [[form, names]] : [])),
    ),
    means: Object.fromEntries(
      entries.flatMap(({ form, means }) => (means === null ? [] : [[form, means]])),
    ),
  };
}

function endFiles(entries: readonly Entry[]): FormFiles<Endings> {
  const backwards = entries
    .map(({ form, count }) => ({ form, count, reversed: form.split('').reverse().join('') }))
    .toSorted((a, b) => (a.reversed < b.reversed ? -1 : 1));
  return filesOf(
    backwards.map(({ reversed }) => reversed),
    (from, to) => {
      const here = backwards.slice(from, to);
      return {
        forms: here.map(({ form }) => form).join(' '),
        counts: here.map(({ count }) => count),
      };
    },
  );
}

/** Cuts forms, in the order they are looked up by, into files of the size wished. */
function filesOf<File>(
  keys: readonly string[],
  fileOf: (from: number, to: number) => File,
): FormFiles<File> {
  const whole = JSON.stringify(fileOf(0, keys.length));
  const ratio = whole.length / gzipSync(whole).length;
  const empty = JSON.stringify(fileOf(0, 0)).length;
  // What each form takes by itself, in characters before they are compressed.
  const weights = keys.map((_, index) => JSON.stringify(fileOf(index, index + 1)).length - empty);
  const written = weights.reduce((sum, weight) => sum + weight, 0);
  const starts = cutForms(keys, weights, (wished * ratio * written) / whole.length);
  return {
    starts: starts.map((start) => tellingStart(keys[start] ?? '', keys[start - 1] ?? null)),
    files: starts.map((start, index) => fileOf(start, starts[index + 1] ?? keys.length)),
  };
}
