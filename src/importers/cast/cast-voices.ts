import type { Role } from '../../interview/index.ts';
import { decideParts, type Part } from './decide-parts.ts';
import { hearVoices, type Heard, keyOf } from './hear-voices.ts';
import { nearlyTheSame } from './nearly-the-same.ts';
import type { Names } from './names.ts';
import { ownLabels } from './own-labels.ts';
import { isNumbered, roleWord } from './role-words.ts';
import { aliasOf, findPersons, isMachineId, type Person } from './same-person.ts';
import { statedNames } from './stated-names.ts';
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
  /** In the order of first speaking. A person with two labels is in it twice, by one name and role. */
  readonly members: readonly Member[];
  readonly memberOf: (voice: Voice) => Member;
  readonly doubts: readonly Doubt[];
}

/** Says who each voice is, by the names the editor gave, by who asks, and by who is left. */
export function castVoices(pieces: readonly Piece[], names: Names): Cast {
  const heard = hearVoices(pieces);
  const persons = findPersons(heard, names);
  const decisions = decideParts(persons, names, statedNames(pieces));
  const labelOf = labeller(heard, names);
  const members = new Map<string, Member>();
  const doubts: Doubt[] = [];
  const personOf = new Map(persons.flatMap((one) => one.voices.map((voice) => [voice, one])));
  for (const one of heard) {
    const person = personOf.get(one);
    const decision = person && decisions.get(person);
    if (!person || !decision) continue;
    const label = labelOf(one);
    const member = { label, ...describe(decision.part, person, label, names) };
    members.set(keyOf(one.voice), member);
    // Each person once, at the first label.
    if (person.voices[0] !== one) continue;
    const doubt = doubtMember(one, member, decision.guessed, names);
    if (doubt) doubts.push(doubt);
  }
  doubts.push(...doubtAnswers(heard, names), ...nearlyTheSame(heard, personOf));
  return { members: [...members.values()], memberOf, doubts };

  function memberOf(voice: Voice): Member {
    const member = members.get(keyOf(voice));
    if (!member) throw new Error(`A voice that was never heard: ${keyOf(voice)}`);
    return member;
  }
}

/** What stands before a voice’s turns. Machines’ names for voices become `Speaker 1`, by first speaking. */
function labeller(heard: readonly Heard[], names: Names): (one: Heard) => string {
  const own = ownLabels(names);
  const ids = heard.flatMap(({ voice, byFormat }) =>
    voice.kind === 'label' && byFormat && isMachineId(voice.label) ? [voice.label] : [],
  );
  return ({ voice }) => {
    if (voice.kind !== 'label') return own[voice.kind];
    const number = ids.indexOf(voice.label) + 1;
    const alias = number === 0 ? null : aliasOf(voice.label, names);
    if (alias !== null && !/[:：]/u.test(alias)) return alias;
    return number === 0 ? voice.label : `Speaker ${number}`;
  };
}

function describe(part: Part, person: Person, label: string, names: Names): Omit<Member, 'label'> {
  switch (part.kind) {
    case 'interviewer':
      return { name: names.interviewer ?? person.name, role: 'interviewer', person: null };
    case 'subject':
      return { name: part.subject.name, role: 'interviewee', person: part.subject.slug };
    case 'interviewee':
      return { name: person.name, role: 'interviewee', person: null };
    case 'listens':
      return { name: person.name ?? label, role: 'other', person: null };
    case 'other': {
      const role = names.subjects.length > 0 ? 'other' : 'interviewee';
      return { name: person.name ?? label, role, person: null };
    }
  }
}

function doubtMember(
  { voice, byFormat, line, text }: Heard,
  member: Member,
  guessed: boolean,
  names: Names,
): Doubt | null {
  const { label, name, role, person } = member;
  const isId =
    voice.kind === 'label' &&
    byFormat &&
    isMachineId(voice.label) &&
    aliasOf(voice.label, names) === null;
  if (person !== null && !guessed) return null;
  const isNumber = isNumbered(label) && roleWord(label) === null;
  if (!guessed && !isId && !isNumber) return null;
  const as = {
    interviewer: 'the interviewer',
    interviewee: 'interviewed',
    other: 'somebody else',
  };
  // `--alias` goes by the name that is in the file.
  const inFile = isId && voice.label !== label ? `, “${voice.label}” in the file,` : '';
  const reason = isId
    ? `A machine told the voices apart, and nobody said who “${label}”${inFile} is; taken as ${as[role]}`
    : `Nobody said who “${label}” is; taken as ${as[role]}`;
  return { line, reason: person === null ? reason : `${reason}: ${name ?? ''}`, text };
}

function doubtAnswers(heard: readonly Heard[], { subjects: [first, second] }: Names): Doubt[] {
  const answers = heard.find(({ voice }) => voice.kind === 'answers');
  if (!answers || !first || !second) return [];
  const { line, text } = answers;
  const reason = `Several people are interviewed and nothing says who answers; taken as ${first.name}, everywhere`;
  return [{ line, reason, text }];
}
