import { answersTo, type Names, plainName } from '../cast/names.ts';
import { roleWord } from '../cast/role-words.ts';
import type { Paragraph } from '../types.ts';
import { findUnlabelled } from './labels/find-unlabelled.ts';
import { skipParticulars } from './labels/particulars.ts';
import { findInside, type InsideLabel, labelsInside } from './labels/inside-labels.ts';
import { type Candidate, candidatesOf, type Form } from './labels/label-forms.ts';
import type { FoundLabel, LabelSystem } from './labels/label-system.ts';
import { judgeRare, mannerOf, namesIn, variantOf } from './labels/rare-labels.ts';
import { labelKey, type Tally, tallyLabels } from './labels/tally-labels.ts';
import { isSection, isThing } from './labels/things.ts';
import { type Evidence, shareOf, weighForm } from './labels/weigh-form.ts';

/** The labels of a file that are speakers’, and where; null: it has none. */
export function findLabels(paragraphs: readonly Paragraph[], names: Names): LabelSystem | null {
  const isNamed = namedBy(names);
  const begin = skipParticulars(paragraphs);
  const candidates = new Map<number, readonly Candidate[]>();
  for (const { at, ...line } of paragraphs.slice(begin)) {
    const found = candidatesOf(line, isNamed);
    if (found.length > 0) candidates.set(at, found);
  }
  const evidence: Evidence = { paragraphs, candidates, isNamed };
  const tallies = tallyLabels(paragraphs, candidates);
  const accepted = acceptForms(tallies, evidence);
  const regular = [...accepted.values()].flat();
  const running = regular.length < 2 ? labelsInside(paragraphs) : [];
  if (regular.length === 0 && running.length === 0) return null;

  const share = shareOf(regular, evidence);
  const established = new Set([...regular.map(({ label }) => label), ...running]);
  const isVariant = variantOf([...established]);
  const manner = mannerOf(regular, share);
  const isNameElsewhere = namesIn(paragraphs);
  const places = new Set(regular.flatMap((tally) => tally.places));
  // Between a headline and the first turn there is an introduction.
  const isAbove = (at: number): boolean => {
    const next = paragraphs[at + 1];
    return labels.size === 0 && next !== undefined && !places.has(next.at);
  };
  const labels = new Map<number, FoundLabel>();
  const sections = new Map<number, string>();
  const left = new Map<number, string>();
  for (const [at, found] of candidates) {
    const sure = found.find(
      ({ form, label }) =>
        isOpen(form) &&
        (established.has(labelKey(label)) ||
          isNamed(label) ||
          (isVariant(label) && !isThing(label))),
    );
    const [first] = found;
    if (first?.form === 'colon' && isAbove(at) && isTitle(paragraphs[at]?.text ?? '', first.end)) {
      left.set(
        at,
        `“${first.label}:” stands above the first turn, as in a headline; taken as introduction`,
      );
      continue;
    }
    if (sure) {
      labels.set(at, { ...place(sure), doubt: null });
      continue;
    }
    const [other] = found.filter(({ form }) => isOpen(form));
    if (!other) continue;
    const { label } = other;
    if (isSection(label) && other.form !== 'dash') {
      const words = (paragraphs[at]?.text ?? '').slice(other.end).split(/\s+/u).length;
      if (words <= 20) {
        sections.set(
          at,
          `“${label}” names a part of the whole and nobody who speaks; taken as a heading`,
        );
        continue;
      }
    }
    if (isThing(label)) continue;
    const isOfFile = accepted.has(other.form);
    const { isSpeaker, doubt } = judgeRare(other, { ...manner, isOfFile }, isNameElsewhere);
    if (isSpeaker) labels.set(at, { ...place(other), doubt });
    else if (doubt !== null && other.form === 'colon') left.set(at, doubt);
  }
  const unlabelled = findUnlabelled(paragraphs, labels, [...established]);
  const inside = new Map<number, readonly InsideLabel[]>();
  for (const { at, text } of paragraphs.slice(begin)) {
    const found = findInside(text, labels.get(at)?.end ?? 0, (label) =>
      established.has(labelKey(label)),
    );
    if (found.length > 0 && isOpen('colon')) inside.set(at, found);
  }
  const strength = running.length > 0 ? 1 : strengthOf(regular, share, isNamed);
  return { labels, inside, sections, left, unlabelled, established, strength };

  /** Whether labels of this form are looked for: it is this file’s, or as plain as any. */
  function isOpen(form: Form): boolean {
    return accepted.has(form) || form === 'colon';
  }
}

/** `Mara Voss: “I count in ice”`, `The Lantern, episode 12: What the moths saw`. */
function isTitle(text: string, from: number): boolean {
  const words = text.slice(from).trim();
  return (
    words !== '' &&
    words.length <= 120 &&
    (!/[.?!…。！？]$/u.test(words) || /^[«“„"「].*[»”"」]$/u.test(words))
  );
}

function place({ form, label, end, time }: Candidate): Omit<FoundLabel, 'doubt'> {
  return { form, label, end, time };
}

/** The forms that are this file’s, with the labels that stand for themselves in them. */
function acceptForms(
  tallies: ReadonlyMap<Form, ReadonlyMap<string, Tally>>,
  evidence: Evidence,
): ReadonlyMap<Form, readonly Tally[]> {
  const found = new Map<Form, readonly Tally[]>();
  for (const [form, of] of tallies) {
    const regular = weighForm(form, of, evidence);
    if (regular.length > 0) found.set(form, regular);
  }
  const size = (form: Form): number =>
    (found.get(form) ?? []).reduce((sum, { places }) => sum + places.length, 0);
  // One paragraph can have a label in several forms; the one that most have is the file’s.
  const plain = size('colon') + size('timed');
  const [best] = [...found.keys()].toSorted((a, b) => size(b) - size(a));
  if (best === undefined) return found;
  const isOfFile = (form: Form): boolean =>
    form === best || ((form === 'colon' || form === 'timed') && size(form) * 4 >= plain);
  return new Map([...found].filter(([form]) => isOfFile(form)));
}

/** As sure as it stands for itself, and as much of the file as it explains. */
function strengthOf(
  regular: readonly Tally[],
  share: number,
  isNamed: (label: string) => boolean,
): number {
  const isSure = regular.some(
    ({ label, timed, set }) => timed > 1 || set > 2 || isNamed(label) || roleWord(label) === 'asks',
  );
  if (share >= 0.2 || (isSure && share >= 0.05)) return 1;
  return share >= 0.1 || isSure ? 0.75 : 0.45;
}

function namedBy({ interviewer, subjects, labels, aliases }: Names): (label: string) => boolean {
  const given = new Set([...labels, ...aliases.keys()].map(plainName));
  const named = subjects.map(({ name }) => name);
  if (interviewer !== null) named.push(interviewer);
  return (label) => given.has(plainName(label)) || named.some((name) => answersTo(label, name));
}
