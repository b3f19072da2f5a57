import { letterPair, type RoleWord, roleWord } from '../../cast/role-words.ts';
import type { Paragraph } from '../../types.ts';
import { asks } from '../asks.ts';
import type { Candidates, Tally } from './tally-labels.ts';
import { isThing } from './things.ts';
import type { Form } from './label-forms.ts';

/** What is known of a file when one form of its labels is weighed. */
export interface Evidence {
  readonly paragraphs: readonly Paragraph[];
  readonly candidates: Candidates;
  /** The editor said that it is a speaker’s. */
  readonly isNamed: (label: string) => boolean;
}

/**
 * The labels of one form that stand for themselves as speakers’, or none.
 *
 * Capitalised words before a colon are wrong in 9.5 % of texts that are no dialogue. Two of them that
 * stand at least twice each are wrong in 0.6 %, and no dialogue is lost; so that is the evidence asked
 * for, and more where a form is also one of ordinary sentences and lines.
 */
export function weighForm(
  form: Form,
  tallies: ReadonlyMap<string, Tally>,
  evidence: Evidence,
): readonly Tally[] {
  const all = [...tallies.values()];
  const roles = all.filter(({ kind }) => kind === 'role');
  // `Speaker 1`, `Speaker 2`, `Speaker 1`: words for a part confirm one another.
  const areRoles = roles.length >= 2 && roles.flatMap(({ places }) => places).length >= 3;
  const regular = all.filter(
    (tally) => isRegular(tally, evidence) || (areRoles && tally.kind === 'role'),
  );
  if (regular.length === 0 || areValues(regular)) return [];
  if (form === 'colon' || form === 'timed') {
    if (regular.length >= 2) return regular;
    return regular.filter((tally) => standsAlone(tally, evidence));
  }
  const repeated = regular.filter(({ places }) => places.length >= 2).map(({ label }) => label);
  const isPair =
    letterPair(repeated).size > 0 || (isOf(repeated, 'asks') && isOf(repeated, 'answers'));
  const least = areRoles ? 1 : form === 'alone' || isPair || regular.every(isMarked) ? 2 : 3;
  const strong = regular.filter(({ places }) => places.length >= least);
  if (strong.length < 2 || shareOf(regular, evidence) < (form === 'alone' ? 0.2 : 0.3)) return [];
  return form === 'alone' && !haveWordsBelow(regular, evidence) ? [] : regular;
}

function isOf(labels: readonly string[], role: RoleWord): boolean {
  return labels.some((label) => roleWord(label) === role);
}

function isRegular({ label, kind, places }: Tally, { isNamed }: Evidence): boolean {
  if (isNamed(label)) return true;
  return places.length >= (kind === 'lower' ? 3 : 2) && !isThing(label);
}

function isMarked({ kind, set, places }: Tally): boolean {
  return kind === 'role' || set === places.length;
}

/** `Director: Jane Roe` and `Year: 1971`: particulars end without a full stop. */
function areValues(tallies: readonly Tally[]): boolean {
  const sum = (of: (tally: Tally) => number): number =>
    tallies.reduce((total, tally) => total + of(tally), 0);
  const all = sum(({ places }) => places.length);
  const isPart = tallies.some(({ label }) => roleWord(label) !== null);
  const hasOther = sum(({ timed }) => timed) > 0 || sum(({ asked }) => asked) > 0;
  return !isPart && !hasOther && sum(({ ended }) => ended) < all * 0.25;
}

/** One label is evidence if there is other: time, type, `Q`, the editor, or what stands around it. */
function standsAlone(tally: Tally, evidence: Evidence): boolean {
  const { label, places, timed, asked } = tally;
  if (places.length < 2) return false;
  if (evidence.isNamed(label) || roleWord(label) === 'asks' || timed >= 2) return true;
  if (places.length < 3) return false;
  const asksItself = asked >= places.length * 0.6;
  return asksItself ? isAnswered(tally, evidence) : isAsked(tally, evidence);
}

function isAsked({ places }: Tally, { paragraphs, candidates }: Evidence): boolean {
  const asked = places.filter((at) => {
    const before = paragraphs[at - 1];
    return before && asks(before.text) && !candidates.has(at - 1);
  });
  return asked.length >= places.length * 0.6;
}

function isAnswered({ places }: Tally, { paragraphs, candidates }: Evidence): boolean {
  const answered = places.filter((at) => paragraphs[at + 1] && !candidates.has(at + 1));
  return answered.length >= places.length * 0.8;
}

/** The share of paragraphs, from the first label on, that these labels open. */
export function shareOf(
  tallies: readonly Tally[],
  { paragraphs }: Pick<Evidence, 'paragraphs'>,
): number {
  const places = new Set(tallies.flatMap((tally) => tally.places));
  if (places.size === 0) return 0;
  return places.size / (paragraphs.length - firstOf(tallies));
}

/** Names on lines of their own have words below them, and most words have such a line above. */
function haveWordsBelow(tallies: readonly Tally[], { paragraphs }: Evidence): boolean {
  const places = new Set(tallies.flatMap((tally) => tally.places));
  const above = [...places].filter((at) => paragraphs[at + 1] && !places.has(at + 1));
  const text = paragraphs.length - firstOf(tallies) - places.size;
  return above.length >= places.size * 0.9 && above.length >= text * 0.3;
}

function firstOf(tallies: readonly Tally[]): number {
  return tallies.reduce((least, { places }) => Math.min(least, places[0] ?? least), Infinity);
}
