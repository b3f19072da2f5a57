import { countWords, type Role } from '../../interview/index.ts';
import type { Imported } from '../import-transcript.ts';
import { groupTurns } from './group-turns.ts';

/** One person of the conversation, whatever labels they have. */
export interface CountedSpeaker {
  readonly name: string;
  readonly role: Role;
  /** All that stand for them, in the order of first speaking. */
  readonly labels: readonly string[];
  readonly turns: number;
  readonly words: number;
  /** Of their first turn. */
  readonly line: number;
  readonly firstWords: string;
}

/** Who speaks, how often and how much, in the order of first speaking. */
export function countSpeakers({ pieces, cast }: Imported): CountedSpeaker[] {
  const { turns } = groupTurns(pieces, cast);
  const bySpeaker = Map.groupBy(turns, ({ speaker, role }) => `${role} ${speaker}`);
  return Array.from(bySpeaker.values(), (theirs) => {
    const { speaker = '', role = 'other', line = 1, text = '' } = theirs[0] ?? {};
    const members = cast.members.filter(
      ({ name, label, role: part }) => (name ?? label) === speaker && part === role,
    );
    const labels = new Set(members.map(({ label }) => label));
    const words = theirs.reduce((sum, { text }) => sum + countWords(text), 0);
    return {
      ...{ name: speaker, role, line, labels: [...labels] },
      ...{ turns: theirs.length, words, firstWords: text },
    };
  });
}

/** What a speaker does, as the end of “Mara Voss …”. */
export const roles: Readonly<Record<Role, string>> = {
  interviewer: 'asks',
  interviewee: 'answers',
  other: 'joins in',
};
