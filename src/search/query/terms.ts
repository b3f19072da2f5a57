import type { Range } from '../answer.ts';
import { isUnspaced } from '../words.ts';
import { cutUnspaced } from './cut-unspaced.ts';
import type { Entry, Lexicon } from './lexicon.ts';
import { mend, moreLikely } from './mend.ts';
import type { Asked, AskedWord, ParsedQuery } from './parse-query.ts';
import { withParticles } from './with-particles.ts';

/** What a word of the query may be in a text. */
export interface Term {
  readonly alternatives: readonly Alternative[];
  /** In about how many paragraphs it is; decides its weight. */
  readonly count: number;
  /** Numbers of the names it is a word of. */
  readonly names: readonly number[];
}

export interface Alternative {
  /** One form, or two that were typed as one word. */
  readonly forms: readonly string[];
  /** 1 for the word itself, less for its kin and what it is a beginning of. */
  readonly weight: number;
  /** 0 for the likeliest reading of a mended word, up to 3 for others. */
  readonly reading: number;
  readonly count: number;
}

/** Terms that stand in a row; a word alone is a row of one. */
export interface Row {
  readonly terms: readonly Term[];
  readonly quoted: boolean;
  readonly excluded: boolean;
}

export interface Resolved {
  readonly rows: readonly Row[];
  /** Words, as typed, that are nowhere. */
  readonly missing: readonly string[];
  /** What of the query’s text was taken for something else. */
  readonly readings: readonly Replacement[];
  readonly offers: readonly Replacement[];
}

export interface Replacement extends Range {
  readonly words: string;
}

const weights = { exact: 1, kin: 0.3, beginning: 0.2 };

/** How many words a beginning may stand for. */
const mostBeginnings = 12;

/** Finds out what the words of a query may be. */
export async function resolveTerms(
  { text, asked }: ParsedQuery,
  lexicon: Lexicon,
  literal: boolean,
): Promise<Resolved> {
  const missing: string[] = [];
  const readings: Replacement[] = [];
  const offers: Replacement[] = [];
  const rows = await Promise.all(
    (await joinCut(asked, lexicon, literal, readings)).map(resolveRow),
  );
  const inOrder = (a: Range, b: Range): number => a.start - b.start;
  return { rows, missing, readings: readings.sort(inOrder), offers: offers.sort(inOrder) };

  async function resolveRow(row: Asked): Promise<Row> {
    const words = await cutUnspaced(row.words, lexicon, row.open);
    const terms = await Promise.all(
      words.map((word, index) => {
        const open = row.open && index === words.length - 1;
        return resolve(word, open, row.excluded || row.quoted || words.length > 1, row.excluded);
      }),
    );
    return { terms, quoted: row.quoted, excluded: row.excluded };
  }

  async function resolve(
    word: AskedWord,
    open: boolean,
    strict: boolean,
    excluded: boolean,
  ): Promise<Term> {
    const { form } = word;
    const entry = await lexicon.entry(form);
    const goesOn =
      (open && form.length > 1) || /\p{Script=Hangul}/u.test(form) || (open && isUnspaced(form));
    const longer = goesOn && !excluded ? await lexicon.beginning(form, mostBeginnings) : [];
    const written = await Promise.all(
      (strict ? [] : withParticles(form)).map((one) => lexicon.entry(one)),
    );
    const kin = written.filter((one) => one !== null);
    const known = entry !== null && (entry.count > 0 || entry.means === null);
    if (!known && longer.length + kin.length === 0 && !excluded) {
      return mended(word, entry, strict);
    }
    const term = termOf(entry, longer, kin, strict);
    if (!known || literal || open || strict || entry.names.length > 0) return term;
    const likelier = await moreLikely(entry, lexicon);
    if (likelier === null) return term;
    offers.push(replacement(word, likelier));
    // A name misspelt by somebody before is still a name.
    return { ...term, names: [...term.names, ...((await lexicon.entry(likelier))?.names ?? [])] };
  }

  async function mended(word: AskedWord, entry: Entry | null, strict: boolean): Promise<Term> {
    const all = literal
      ? []
      : entry?.means
        ? [{ forms: entry.means.split(' '), count: 1 }]
        : await mend(word.form, lexicon);
    // In a row every word keeps its place.
    const candidates = strict ? all.filter(({ forms }) => forms.length === 1) : all;
    // What it is a beginning of is a guess as well, and said to be one.
    const [longer] =
      candidates.length > 0 || literal || word.form.length < 4
        ? []
        : await lexicon.beginning(word.form, 1);
    if (longer) candidates.push({ forms: [longer.form], count: longer.count });
    const [best] = candidates;
    if (!best) {
      missing.push(text.slice(word.start, word.end));
      return { alternatives: [], count: 0, names: [] };
    }
    readings.push(replacement(word, best.forms.join(' ')));
    const entries = await Promise.all(
      candidates.map(({ forms: [form = ''] }) => lexicon.entry(form)),
    );
    return {
      alternatives: candidates
        .map(({ forms, count }, reading) => ({
          forms,
          count: entry?.means ? (entries[reading]?.count ?? 0) : count,
          weight: weights.exact,
          reading,
        }))
        .filter(({ count }) => count > 0),
      count: best.count,
      names: best.forms.length === 1 ? (entries[0]?.names ?? []) : [],
    };
  }
}

/** Other words for one of the query, with a capital where that had one. */
function replacement({ start, end, initial }: AskedWord, words: string): Replacement {
  const capital = initial !== initial.toLowerCase();
  return { start, end, words: capital ? words.charAt(0).toUpperCase() + words.slice(1) : words };
}

/** What a word that is known, or begins others, may be. */
function termOf(
  entry: Entry | null,
  longer: readonly Entry[],
  written: readonly Entry[],
  strict: boolean,
): Term {
  const alternatives = new Map<string, Alternative>();
  const add = (form: string, count: number, weight: number): void => {
    if (count > 0 && !alternatives.has(form)) {
      alternatives.set(form, { forms: [form], count, weight, reading: 0 });
    }
  };
  if (entry) add(entry.form, entry.count, weights.exact);
  if (!strict) for (const { form, count } of entry?.kin ?? []) add(form, count, weights.kin);
  for (const { form, count } of written) add(form, count, weights.kin);
  for (const { form, count } of longer) add(form, count, weights.beginning);
  const list = [...alternatives.values()];
  return {
    alternatives: list,
    count: entry && entry.count > 0 ? entry.count : list.reduce((sum, { count }) => sum + count, 0),
    names: [...new Set([...(entry?.names ?? []), ...longer.flatMap(({ names }) => names)])],
  };
}

/** Takes two words that are one cut in two, “adap tation”, for that one. */
async function joinCut(
  asked: readonly Asked[],
  lexicon: Lexicon,
  literal: boolean,
  readings: Replacement[],
): Promise<readonly Asked[]> {
  if (literal) return asked;
  const joined: Asked[] = [];
  for (const row of asked) {
    const before = joined.at(-1);
    const [first, second] = [single(before), single(row)];
    if (before && first && second) {
      const whole = first.form + second.form;
      const [one, other, both] = await Promise.all(
        [first.form, second.form, whole].map((form) => lexicon.entry(form)),
      );
      if ((!one || !other) && both && !row.open) {
        const word = { ...first, form: whole, end: second.end };
        readings.push(replacement(word, whole));
        joined[joined.length - 1] = { ...before, words: [word] };
        continue;
      }
    }
    joined.push(row);
  }
  return joined;
}

function single(row: Asked | undefined): AskedWord | undefined {
  return row && !row.quoted && !row.excluded && row.words.length === 1 && !row.words[0]?.unspaced
    ? row.words[0]
    : undefined;
}
