import type { InterviewFields } from '../content/schemas/interview.ts';
import type { Speaker } from '../interview/index.ts';
import type { Person } from './types.ts';

export interface Cast {
  readonly subjects: readonly Speaker[];
  readonly interviewers: readonly Speaker[];
  readonly byLabel: ReadonlyMap<string, Speaker>;
}

/** Everybody who may speak, by the labels they answer to. */
export function castOf(fields: InterviewFields, people: ReadonlyMap<string, Person>): Cast {
  const nameOf = (slug: string): string => people.get(slug)?.name ?? slug;
  const subjects = fields.subjects.map((slug): Speaker => ({
    name: nameOf(slug),
    role: 'interviewee',
    person: slug,
  }));
  const interviewer: Speaker =
    typeof fields.interviewer === 'string'
      ? { name: fields.interviewer, role: 'interviewer', person: null }
      : {
          name: nameOf(fields.interviewer.person),
          role: 'interviewer',
          person: fields.interviewer.person,
        };
  const byLabel = labelsOf([...subjects, interviewer], people);
  for (const [label, value] of Object.entries(fields.speakers)) {
    const known = [...subjects, interviewer].find((speaker) => speaker.person === value);
    const speaker =
      value === 'interviewer'
        ? interviewer
        : typeof value === 'string'
          ? (known ?? { name: nameOf(value), role: 'other', person: value })
          : { ...value, person: null };
    byLabel.set(label.normalize('NFC'), speaker);
  }
  return { subjects, interviewers: [interviewer], byLabel };
}

/**
 * The labels speakers answer to undeclared: names and aliases, and the last word of a name where it
 * is nobody's name. What two of them would answer to is no label.
 */
function labelsOf(
  speakers: readonly Speaker[],
  people: ReadonlyMap<string, Person>,
): Map<string, Speaker> {
  const names: [string, Speaker][] = [];
  const lastWords: [string, Speaker][] = [];
  for (const speaker of speakers) {
    const person = speaker.person === null ? undefined : people.get(speaker.person);
    for (const name of [speaker.name, ...(person?.aliases ?? [])]) names.push([name, speaker]);
    if (person) lastWords.push([speaker.name.split(' ').at(-1) ?? '', speaker]);
  }
  return new Map([...borneByOne(lastWords), ...borneByOne(names)]);
}

function* borneByOne(labels: readonly [string, Speaker][]): Generator<[string, Speaker]> {
  const bearers = Map.groupBy(labels, ([label]) => label.normalize('NFC'));
  for (const [label, all] of bearers) {
    const [first, ...others] = new Set(all.map(([, speaker]) => speaker));
    if (first && others.length === 0) yield [label, first];
  }
}
