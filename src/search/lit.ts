import type { Range } from './answer.ts';
import { fold, isUnspaced, wordsOf } from './words.ts';

/** The forms of a word, or of a phrase in order. */
export type LitTerm = readonly string[];

/** The value of `?lit=`: `noble%20failure,cut`. */
export function litParameter(terms: readonly LitTerm[]): string {
  return terms.map((term) => term.map(encodeURIComponent).join('%20')).join(',');
}

/** What an address asks to be lit, its value decoded. Anything may stand there. */
export function readLit(value: string): LitTerm[] {
  return value
    .slice(0, 2000)
    .split(',')
    .slice(0, 64)
    .map((term) =>
      term
        .split(' ')
        .map(fold)
        .filter((form) => form !== ''),
    )
    .filter((term) => term.length > 0);
}

/** Where words and phrases stand in a text, in order and apart from each other; the longest of those that overlap. */
export function findLit(text: string, terms: readonly LitTerm[]): Range[] {
  return litTerms(text, terms).map(({ start, end }) => ({ start, end }));
}

/** The same with the number of the term found. */
export function litTerms(
  text: string,
  terms: readonly LitTerm[],
): (Range & { readonly term: number })[] {
  const words = wordsOf(text);
  const places = new Map<string, number[]>();
  for (const [at, { form }] of words.entries()) {
    const known = places.get(form);
    if (known) known.push(at);
    else places.set(form, [at]);
  }
  const found: (Range & { readonly term: number })[] = [];
  for (const [term, forms] of terms.entries()) {
    const [first = '', ...rest] = forms;
    let any = false;
    for (const at of places.get(first) ?? []) {
      if (!rest.every((form, index) => words[at + index + 1]?.form === form)) continue;
      found.push({ start: words[at]?.start ?? 0, end: words[at + rest.length]?.end ?? 0, term });
      any = true;
    }
    // Browsers cut Japanese or Thai by dictionaries of their own.
    if (!any && isUnspaced(first)) found.push(...runs(text, forms.join(''), term));
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return found.filter((one) => {
    if (one.start < end) return false;
    end = one.end;
    return true;
  });
}

function* runs(text: string, run: string, term: number): Generator<Range & { term: number }> {
  for (let at = text.indexOf(run); at >= 0; at = text.indexOf(run, at + run.length)) {
    yield { start: at, end: at + run.length, term };
  }
}
