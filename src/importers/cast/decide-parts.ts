import { aliasOf, isMachineId, type Person } from './same-person.ts';
import { answersTo, type Named, type Names, plainName } from './names.ts';
import { isPublication, letterPair, type RoleWord, roleWord } from './role-words.ts';
import type { StatedNames } from './stated-names.ts';

/** What part somebody has in the conversation. */
export type Part =
  | Readonly<{ kind: 'interviewer' }>
  | Readonly<{ kind: 'subject'; subject: Named }>
  /** Interviewed, by nobody knows what name. */
  | Readonly<{ kind: 'interviewee' }>
  /** Known by a label alone. */
  | Readonly<{ kind: 'other' }>
  /** Somebody from the hall, several at once: no part of their own. */
  | Readonly<{ kind: 'listens' }>;

export interface Decision {
  readonly part: Part;
  /** It was left over when all others were known, and could be another’s. */
  readonly guessed: boolean;
}

/** Letters that are short for question and answer, by who wrote them before the words. */
type Letters = Readonly<Record<'text' | 'format', ReadonlyMap<string, RoleWord>>>;

/** Decides each person’s part: first by what their labels say, then for those left over. */
export function decideParts(
  persons: readonly Person[],
  names: Names,
  stated: StatedNames,
): ReadonlyMap<Person, Decision> {
  const decisions = new Map<Person, Decision>();
  const letters = {
    text: letterPair(persons.flatMap(labelsOf)),
    format: lettersOfFormat(persons),
  };
  for (const one of persons) {
    const part = knownPart(one, names, stated, letters);
    if (part) decisions.set(one, { part, guessed: false });
  }
  const parts = [...decisions.values()].map(({ part }) => part);
  let left = persons.filter((one) => !decisions.has(one));
  let isClear = parts.some(({ kind }) => kind === 'interviewer');
  if (!isClear) {
    const asking = likeliestToAsk(left);
    if (asking) {
      isClear = asking.isClear;
      decisions.set(asking.person, { part: { kind: 'interviewer' }, guessed: !isClear });
      left = left.filter((one) => one !== asking.person);
    }
  }
  const unheard = names.subjects.filter(
    (subject) => !parts.some((part) => part.kind === 'subject' && part.subject === subject),
  );
  const [only, ...others] = unheard;
  const subject = left.length === 1 && others.length === 0 ? only : undefined;
  for (const one of left) {
    if (subject) {
      decisions.set(one, { part: { kind: 'subject', subject }, guessed: true });
      continue;
    }
    const isSecond = left.length > 1 && shareOf(one) >= 0.6 && turnsOf(one) >= 3;
    const part: Part = isSecond && isClear ? { kind: 'interviewer' } : { kind: 'other' };
    // Where it is clear who asks, and nobody was named, all others are interviewed.
    const isCertain = isClear && names.subjects.length === 0 && shareOf(one) < 1 / 3;
    decisions.set(one, { part, guessed: !isCertain });
  }
  return decisions;
}

function knownPart(
  { voices, name }: Person,
  names: Names,
  stated: StatedNames,
  letters: Letters,
): Part | null {
  for (const { voice, byFormat } of voices) {
    const part =
      voice.kind === 'label'
        ? partOfLabel(voice.label, names, roleOf(voice.label, byFormat, letters))
        : partOfRole(voice.kind, names);
    if (part) return part;
  }
  if (name !== null) {
    const isAsking = stated.asks.some((full) => answersTo(name, full));
    const isAnswering = stated.answers.some((full) => answersTo(name, full));
    if (isAsking !== isAnswering) {
      if (isAsking && names.interviewer === null) return { kind: 'interviewer' };
      if (isAnswering && names.subjects.length === 0) return { kind: 'interviewee' };
    }
  }
  return null;
}

/** A machine’s `A` is the first voice it heard, and says nothing of a part. */
function roleOf(label: string, byFormat: boolean, letters: Letters): RoleWord | null {
  const letter = letters[byFormat ? 'format' : 'text'].get(label);
  return letter ?? (byFormat && isMachineId(label) ? null : roleWord(label));
}

function partOfRole(role: RoleWord, { subjects: [first] }: Names): Part {
  if (role === 'asks') return { kind: 'interviewer' };
  if (role === 'listens') return { kind: 'listens' };
  return first ? { kind: 'subject', subject: first } : { kind: 'interviewee' };
}

function partOfLabel(label: string, names: Names, word: RoleWord | null): Part | null {
  const { interviewer, subjects } = names;
  const alias = aliasOf(label, names);
  const role = alias === null ? word : null;
  if (role === 'answers') return subjects.length > 1 ? null : partOfRole(role, names);
  if (role) return partOfRole(role, names);
  const said = alias ?? label;
  const answering = subjects.filter(
    ({ name, slug }) => answersTo(said, name) || plainName(said) === plainName(slug),
  );
  const isInterviewer =
    interviewer !== null && (answersTo(said, interviewer) || alias === 'interviewer');
  if (isInterviewer) return answering.length === 0 ? { kind: 'interviewer' } : null;
  const [subject, ...more] = answering;
  return subject && more.length === 0 ? { kind: 'subject', subject } : null;
}

/**
 * Whoever asks most, if in at least a third of the turns; a magazine before anybody else. Clear if
 * nobody else asks half as often.
 */
function likeliestToAsk(persons: readonly Person[]): { person: Person; isClear: boolean } | null {
  const [most, next] = persons.toSorted((a, b) => shareOf(b) - shareOf(a));
  const magazine = persons.filter(({ name }) => name !== null && isPublication(name));
  if (magazine.length === 1 && magazine[0] && shareOf(magazine[0]) > 0) {
    return { person: magazine[0], isClear: true };
  }
  if (!most || shareOf(most) < 1 / 3) return null;
  const isClear = shareOf(most) >= 0.5 && (!next || shareOf(next) <= shareOf(most) / 2);
  return { person: most, isClear: isClear && turnsOf(most) >= 2 };
}

function shareOf({ voices }: Person): number {
  const questions = voices.reduce((sum, one) => sum + one.questions, 0);
  return questions / Math.max(1, turnsOf({ voices }));
}

function turnsOf({ voices }: Pick<Person, 'voices'>): number {
  return voices.reduce((sum, { turns }) => sum + turns, 0);
}

/** A column has `Q` and `A` of somebody who wrote them, where those are all its letters. */
function lettersOfFormat(persons: readonly Person[]): ReadonlyMap<string, RoleWord> {
  const ids = persons
    .flatMap(({ voices }) => voices)
    .flatMap(({ voice, byFormat }) =>
      voice.kind === 'label' && byFormat && isMachineId(voice.label) ? [voice.label] : [],
    );
  return ids.length === 2 ? letterPair(ids) : new Map();
}

function labelsOf({ voices }: Person): string[] {
  return voices.flatMap(({ voice, byFormat }) =>
    voice.kind === 'label' && !byFormat ? [voice.label] : [],
  );
}
