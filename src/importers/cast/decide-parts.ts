import type { Heard } from './hear-voices.ts';
import { answersTo, type Named, type Names } from './names.ts';

/** What part somebody has in the conversation. */
export type Part =
  | Readonly<{ kind: 'interviewer' }>
  | Readonly<{ kind: 'subject'; subject: Named }>
  /** Interviewed, by nobody knows what name. */
  | Readonly<{ kind: 'interviewee' }>
  /** Known by a label alone. */
  | Readonly<{ kind: 'other' }>;

export interface Decision {
  readonly part: Part;
  /** It was left over when all others were known. */
  readonly guessed: boolean;
}

/** Decides each voice’s part: first by what its label says, then for those left over. */
export function decideParts(heard: readonly Heard[], names: Names): ReadonlyMap<Heard, Decision> {
  const decisions = new Map<Heard, Decision>();
  for (const one of heard) {
    const part = knownPart(one, names);
    if (part) decisions.set(one, { part, guessed: false });
  }
  const parts = [...decisions.values()].map(({ part }) => part);
  const left = heard.filter((one) => !decisions.has(one));
  if (!parts.some((part) => part.kind === 'interviewer')) {
    const asking = likeliestToAsk(left);
    if (asking) {
      decisions.set(asking, { part: { kind: 'interviewer' }, guessed: true });
      left.splice(left.indexOf(asking), 1);
    }
  }
  const unheard = names.subjects.filter(
    (subject) => !parts.some((part) => part.kind === 'subject' && part.subject === subject),
  );
  const [only, ...others] = unheard;
  const subject = left.length === 1 && others.length === 0 ? only : undefined;
  const part: Part = subject ? { kind: 'subject', subject } : { kind: 'other' };
  for (const one of left) decisions.set(one, { part, guessed: true });
  return decisions;
}

function knownPart({ voice }: Heard, { interviewer, subjects }: Names): Part | null {
  const [first, second] = subjects;
  const whoAnswers: Part = first ? { kind: 'subject', subject: first } : { kind: 'interviewee' };
  if (voice.kind === 'asks') return { kind: 'interviewer' };
  if (voice.kind === 'answers') return whoAnswers;
  if (/^(?:q|questions?|interviewer)$/iu.test(voice.label)) return { kind: 'interviewer' };
  if (/^(?:a|answers?|interviewee)$/iu.test(voice.label)) return second ? null : whoAnswers;
  const answering = subjects.filter(({ name }) => answersTo(voice.label, name));
  const isInterviewer = interviewer !== null && answersTo(voice.label, interviewer);
  if (isInterviewer) return answering.length === 0 ? { kind: 'interviewer' } : null;
  const [subject, ...more] = answering;
  return subject && more.length === 0 ? { kind: 'subject', subject } : null;
}

/** The voice with the largest share of questions, if it asks in at least a third of its turns. */
function likeliestToAsk(heard: readonly Heard[]): Heard | null {
  const share = ({ questions, turns }: Heard): number => questions / turns;
  const [most] = heard.toSorted((a, b) => share(b) - share(a));
  return most && share(most) >= 1 / 3 ? most : null;
}
