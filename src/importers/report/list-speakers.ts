import type { Role } from '../../interview/index.ts';
import type { Cast } from '../cast/cast-voices.ts';
import type { GroupedTurn } from './group-turns.ts';

/** Somebody who speaks in an import, by whatever labels. */
interface ListedSpeaker {
  /** The name where it is known, otherwise the label; as in the turns. */
  readonly name: string;
  readonly role: Role;
  /** Slug of a record, or null. */
  readonly person: string | null;
  readonly labels: readonly string[];
  /** How many turns are theirs. */
  readonly turns: number;
}

/** The speakers of an import, each once, in the order of first speaking. */
export function listSpeakers({ members }: Cast, turns: readonly GroupedTurn[]): ListedSpeaker[] {
  const counts = new Map<string, number>();
  for (const { speaker, role } of turns) {
    const key = `${role} ${speaker}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const nameOf = ({ name, label }: Cast['members'][number]): string => name ?? label;
  const same = Map.groupBy(members, (member) => `${member.role} ${nameOf(member)}`);
  return Array.from(same, ([key, [first, ...others]]) => {
    if (!first) return [];
    const labels = [first, ...others].map(({ label }) => label);
    const { role, person } = first;
    return [{ name: nameOf(first), role, person, labels, turns: counts.get(key) ?? 0 }];
  }).flat();
}
