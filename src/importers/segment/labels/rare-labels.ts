import { nameForms, plainName } from '../../cast/names.ts';
import { isNumbered, roleWord } from '../../cast/role-words.ts';
import type { Paragraph } from '../../types.ts';
import type { Candidate } from './label-forms.ts';
import { withoutRole } from '../../cast/name-form.ts';
import type { Tally } from './tally-labels.ts';

/** What the labels of a file have in common. */
export interface Manner {
  /** At least nine in ten of its labels are set so. */
  readonly set: boolean;
  readonly timed: boolean;
  readonly capitals: boolean;
  /** The share of paragraphs that labels open. */
  readonly share: number;
}

/** What they have in common, and whether the label in question stands in their form. */
export interface Likeness extends Manner {
  readonly isOfFile: boolean;
}

/** What is decided of a label that does not stand often enough to speak for itself. */
export interface Verdict {
  readonly isSpeaker: boolean;
  readonly doubt: string | null;
}

export function mannerOf(tallies: readonly Tally[], share: number): Manner {
  const sum = (of: (tally: Tally) => number): number =>
    tallies.reduce((total, tally) => total + of(tally), 0);
  const all = sum(({ places }) => places.length);
  const isMost = (count: number): boolean => count >= all * 0.9;
  const inCapitals = ({ label, places }: Tally): number => (isCapitals(label) ? places.length : 0);
  return {
    ...{ set: isMost(sum(({ set }) => set)), timed: isMost(sum(({ timed }) => timed)) },
    ...{ capitals: isMost(sum(inCapitals)), share },
  };
}

/**
 * Decides about a label that stands once in a file whose speakers are labelled: a guest at the end, a
 * question from the hall; or a name in an answer that quotes somebody.
 */
export function judgeRare(
  { label, typography, time, kind }: Candidate,
  manner: Likeness,
  isNameElsewhere: (word: string) => boolean,
): Verdict {
  const isSet = manner.set || manner.timed || manner.capitals;
  const looksAlike =
    manner.isOfFile &&
    ((manner.set && typography !== null) ||
      (manner.timed && time !== null) ||
      (manner.capitals && isCapitals(label)));
  const isOtherwise = !manner.isOfFile || (isSet && !looksAlike);
  if (kind === 'lower') return left(label);
  if (looksAlike) return { isSpeaker: true, doubt: null };
  const role = roleWord(label);
  // Written out at its first question, short from then on.
  if (role === 'asks' || role === 'answers') return { isSpeaker: true, doubt: null };
  const doubt = `“${label}” stands only once as a label; taken as a speaker`;
  if (role !== null || isNumbered(label)) return { isSpeaker: true, doubt };
  if (isOtherwise) return left(label);
  const words = withoutRole(label).split(/\s+/u);
  const isFull = words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word));
  const isName = isFull || manner.share >= 0.9 || isNameElsewhere(words.at(-1) ?? '');
  return isName ? { isSpeaker: true, doubt } : left(label);
}

function left(label: string): Verdict {
  const doubt = `“${label}:” looks like a label but stands only once; taken as words of the text`;
  return { isSpeaker: false, doubt };
}

function isCapitals(label: string): boolean {
  return (
    /\p{Lu}/u.test(label) &&
    !/\p{Ll}/u.test(withoutRole(label).replace(/\bM[crs]{1,2}(?=[\p{Lu}.])/gu, ''))
  );
}

/** Whether a label is a shorter or longer form of one of these. */
export function variantOf(labels: readonly string[]): (label: string) => boolean {
  // A single letter is short for a question, not for a name.
  const known = new Set(
    labels.map((label) => plainName(withoutRole(label))).filter((plain) => plain.length > 1),
  );
  const shorter = new Set(
    labels.flatMap((label) => (roleWord(label) === null ? [...nameForms(withoutRole(label))] : [])),
  );
  return (label) => {
    const bare = withoutRole(label);
    return (
      shorter.has(plainName(bare)) ||
      (roleWord(label) === null && [...nameForms(bare)].some((form) => known.has(form)))
    );
  };
}

/**
 * Whether a word is the last one of a longer name in running text: `Brandt` where the introduction
 * speaks of “Ilse Brandt”. The text is read once, and only when somebody asks.
 */
export function namesIn(paragraphs: readonly Paragraph[]): (word: string) => boolean {
  let names: Set<string> | null = null;
  return (word) => {
    if (names === null) {
      names = new Set();
      for (const { text } of paragraphs) {
        for (const [, name = ''] of text.matchAll(fullName)) names.add(plainName(name));
      }
    }
    return names.has(plainName(word));
  };
}

const fullName =
  /(?<![\p{L}.!?…] ?)\p{Lu}[\p{L}.’'-]{0,30} (?:(?:de|da|di|van|von|del|la|le) ){0,2}(\p{Lu}[\p{L}’-]{1,30})/gu;
