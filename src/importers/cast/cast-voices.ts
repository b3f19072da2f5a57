import type { Role } from '../../interview/index.ts';
import { decideParts, type Part } from './decide-parts.ts';
import { hearVoices, type Heard, keyOf } from './hear-voices.ts';
import type { Names } from './names.ts';
import { ownLabels } from './own-labels.ts';
import type { Doubt, Piece, Voice } from '../types.ts';

/** Who one voice of a transcript is. */
export interface Member {
  /** What stands before the turns, without its colon. */
  readonly label: string;
  /** As the page will show it; null where nobody said. */
  readonly name: string | null;
  readonly role: Role;
  /** Slug of the record, for a subject the editor named. */
  readonly person: string | null;
}

export interface Cast {
  /** In the order of first speaking. A person with two labels is in it twice. */
  readonly members: readonly Member[];
  readonly memberOf: (voice: Voice) => Member;
  readonly doubts: readonly Doubt[];
}

/** Says who each voice is, by the names the editor gave, by who asks, and by who is left. */
export function castVoices(pieces: readonly Piece[], names: Names): Cast {
  const heard = hearVoices(pieces);
  const parts = decideParts(heard, names);
  const labels = ownLabels(names);
  const members = new Map<string, Member>();
  const doubts: Doubt[] = [];
  for (const one of heard) {
    const { voice, line, text } = one;
    const { part, guessed } = parts.get(one) ?? { part: { kind: 'other' }, guessed: false };
    const label = voice.kind === 'label' ? voice.label : labels[voice.kind];
    const member = { label, ...describe(part, one, names) };
    members.set(keyOf(voice), member);
    if (!guessed) continue;
    const as = {
      interviewer: 'the interviewer',
      interviewee: 'interviewed',
      other: 'somebody else',
    };
    const reason = `Nobody said who “${label}” is; taken as ${as[member.role]}`;
    doubts.push({ line, reason: member.person ? `${reason}: ${member.name}` : reason, text });
  }
  doubts.push(...doubtAnswers(heard, names));
  return { members: [...members.values()], memberOf, doubts };

  function memberOf(voice: Voice): Member {
    const member = members.get(keyOf(voice));
    if (!member) throw new Error(`A voice that was never heard: ${keyOf(voice)}`);
    return member;
  }
}

function describe(part: Part, { voice }: Heard, names: Names): Omit<Member, 'label'> {
  switch (part.kind) {
    case 'interviewer':
      return { name: names.interviewer, role: 'interviewer', person: null };
    case 'subject':
      return { name: part.subject.name, role: 'interviewee', person: part.subject.slug };
    case 'interviewee':
      return { name: null, role: 'interviewee', person: null };
    case 'other': {
      const name = voice.kind === 'label' ? voice.label : null;
      return { name, role: names.subjects.length > 0 ? 'other' : 'interviewee', person: null };
    }
  }
}

function doubtAnswers(heard: readonly Heard[], { subjects: [first, second] }: Names): Doubt[] {
  const answers = heard.find(({ voice }) => voice.kind === 'answers');
  if (!answers || !first || !second) return [];
  const { line, text } = answers;
  const reason = `Several people are interviewed and nothing says who answers; taken as ${first.name}, everywhere`;
  return [{ line, reason, text }];
}
