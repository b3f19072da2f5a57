import type { Manifest, Vocabulary } from '../format.ts';
import type { IndexReader } from '../read/index-reader.ts';
import { lastNotAfter } from './corpus.ts';

/** What the vocabulary knows of a form. */
export interface Entry extends Counted {
  /** Forms that share a stem with it. */
  readonly kin: readonly Counted[];
  /** Numbers of the names it is a word of. */
  readonly names: readonly number[];
  /** What a declared misspelling is meant to say. */
  readonly means: string | null;
}

export interface Counted {
  readonly form: string;
  /** How many paragraphs it stands in. */
  readonly count: number;
}

/** Looks forms up in the files of the vocabulary, of which it reads as few as it can. */
export interface Lexicon {
  entry(form: string): Promise<Entry | null>;
  /** The most frequent forms that begin so and go on, at most `limit`. */
  beginning(start: string, limit: number): Promise<Entry[]>;
  /**
   * Forms that may be one edit away: those that begin like this one and, if `farther`, those that
   * end like it. One edit leaves the first or the last half of a word whole.
   */
  around(form: string, farther: boolean): Promise<Counted[]>;
}

/** A stretch of the vocabulary that is not longer than this is worth fetching for one word. */
const mostFiles = 3;

interface Loaded {
  readonly forms: readonly string[];
  readonly file: Vocabulary;
}

export function lexicon(reader: IndexReader, { vocabulary }: Manifest): Lexicon {
  const split = new WeakMap<object, readonly string[]>();

  function formsOf(file: { readonly forms: string }): readonly string[] {
    const known = split.get(file) ?? (file.forms === '' ? [] : file.forms.split(' '));
    split.set(file, known);
    return known;
  }

  async function load(number: number): Promise<Loaded> {
    const file = await reader.vocabulary(number);
    return { forms: formsOf(file), file };
  }

  async function entry(form: string): Promise<Entry | null> {
    const number = lastNotAfter(vocabulary.starts, form);
    if (number < 0) return null;
    const loaded = await load(number);
    const index = lastNotAfter(loaded.forms, form);
    return loaded.forms[index] === form ? await entryAt(loaded, index) : null;
  }

  async function entryAt({ forms, file }: Loaded, index: number): Promise<Entry> {
    const form = forms[index] ?? '';
    const near = (file.kin.find((group) => group.includes(index)) ?? [])
      .filter((one) => one !== index)
      .map((one) => ({ form: forms[one] ?? '', count: file.counts[one] ?? 0 }));
    const far = await Promise.all((own(file.far, form) ?? []).slice(0, 8).map(countOf));
    return {
      form,
      count: file.counts[index] ?? 0,
      kin: [...near, ...far].filter(({ count }) => count > 0),
      names: own(file.names, form) ?? [],
      means: own(file.means, form) ?? null,
    };
  }

  async function countOf(form: string): Promise<Counted> {
    const number = lastNotAfter(vocabulary.starts, form);
    if (number < 0) return { form, count: 0 };
    const { forms, file } = await load(number);
    const index = lastNotAfter(forms, form);
    return { form, count: forms[index] === form ? (file.counts[index] ?? 0) : 0 };
  }

  async function beginning(start: string, limit: number): Promise<Entry[]> {
    const files = await Promise.all(filesOf(vocabulary.starts, start).map(load));
    const found: { loaded: Loaded; index: number; count: number }[] = [];
    for (const loaded of files) {
      let index = lastNotAfter(loaded.forms, start) + 1;
      // What is `start` itself, and goes on not.
      for (; loaded.forms[index]?.startsWith(start); index += 1) {
        found.push({ loaded, index, count: loaded.file.counts[index] ?? 0 });
      }
    }
    found.sort((a, b) => b.count - a.count);
    return Promise.all(found.slice(0, limit).map(({ loaded, index }) => entryAt(loaded, index)));
  }

  async function around(form: string, farther: boolean): Promise<Counted[]> {
    const first = Math.max(1, (form.length - 1) >> 1);
    const last = form.length - 1 - first;
    const [starts, ends] = await Promise.all([
      Promise.all(
        filesOf(vocabulary.starts, form.slice(0, first), form).map((one) => reader.vocabulary(one)),
      ),
      Promise.all(
        farther
          ? filesOf(vocabulary.ends, backwards(form).slice(0, last), backwards(form)).map((one) =>
              reader.endings(one),
            )
          : [],
      ),
    ]);
    const counts = new Map<string, number>();
    for (const file of [...starts, ...ends]) {
      for (const [index, one] of formsOf(file).entries()) counts.set(one, file.counts[index] ?? 0);
    }
    return Array.from(counts, ([one, count]) => ({ form: one, count }));
  }

  return { entry, beginning, around };
}

/**
 * The files that hold what begins with `start`. Where these are many, those nearest to where
 * `form` itself would stand.
 */
function filesOf(firsts: readonly string[], start: string, form = start): number[] {
  const from = Math.max(lastNotAfter(firsts, start), 0);
  const to = lastNotAfter(firsts, `${start}\uffff`);
  const files = Array.from({ length: Math.max(to - from + 1, 0) }, (_, index) => from + index);
  const middle = lastNotAfter(firsts, form);
  return files
    .sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle) || a - b)
    .slice(0, mostFiles);
}

export function backwards(form: string): string {
  return form.split('').reverse().join('');
}

/** A record read from JSON, asked for `constructor`, answers with what every object has. */
function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
