import type { Content, Entry } from '../content/read-content.ts';
import type { InterviewFile } from '../content/read-interview-file.ts';
import type { InterviewFields } from '../content/schemas/interview.ts';
import { noPermalinks, type Permalinks } from '../permalinks/index.ts';
import type { Draft, Interview, Passage } from '../interview/index.ts';
import { inFile, type Problem } from '../problems/problem.ts';
import { addMentions } from './add-mentions.ts';
import { checkCorrections } from './check-corrections.ts';
import { checkLabels } from './check-labels.ts';
import { checkReferences, type Known } from './check-references.ts';
import type { AmbiguousName, Names } from './find-mentions.ts';
import { blocksOf } from './flow.ts';
import { namedFilms, namedPeople, namesOf } from './named-records.ts';
import { resolveInterview } from './resolve-interview.ts';
import { hidesWords, type Permanent } from './settle-permalinks.ts';
import { byDate } from './sorting.ts';
import { checkTopics } from './topics.ts';
import type { Film, Person } from './types.ts';

/** What an interview is checked against and joined with. */
interface Surroundings {
  readonly known: Known;
  /** Everybody whose names can be told. */
  readonly people: ReadonlyMap<string, Person>;
  /** Of all records that have a name. */
  readonly names: Names;
  /** Of the records without faults. */
  readonly published: Names;
  /** By the slug of the interview. */
  readonly permalinks: ReadonlyMap<string, Permalinks>;
  /** Slugs of interviews of which no ledger knows anything yet. */
  readonly unpromised: ReadonlySet<string>;
  readonly today: string;
}

/**
 * Joins the interviews with the records. One whose front matter has faults is not published, but
 * checked as far as the rest of it goes: all problems of a run are reported together.
 *
 * @param films without faults; so `people`
 * @param today the day of this run, `2026-11-22`
 * @returns the interviews without faults, newest first, and the problems of all
 */
export function joinInterviews(
  { content, permalinks, unpromised }: Pick<Permanent, 'content' | 'permalinks' | 'unpromised'>,
  films: readonly Film[],
  people: readonly Person[],
  today: string,
): { interviews: Interview[]; problems: Problem[] } {
  const allFilms = namedFilms(content.films);
  const allPeople = namedPeople(content.people);
  const isWhole = allFilms.length === films.length && allPeople.length === people.length;
  const published = namesOf(films, people);
  const surroundings: Surroundings = {
    known: knownIn(content, permalinks),
    people: new Map(allPeople.map((person) => [person.slug, person])),
    names: isWhole ? published : namesOf(allFilms, allPeople),
    published,
    permalinks,
    unpromised,
    today,
  };
  const joined = content.interviews.map((entry) => join(entry, surroundings));
  return {
    interviews: joined.flatMap(({ interview }) => interview ?? []).toSorted(byDate),
    problems: joined.flatMap(({ problems }) => problems),
  };
}

function join(
  entry: Entry<InterviewFile>,
  { known, people, names, published, permalinks, unpromised, today }: Surroundings,
): { interview: Interview | null; problems: Problem[] } {
  const { fields, valid, file, places } = entry;
  const { interview, problems: undeclared } = resolveInterview(
    entry,
    fields ?? { ...withoutFields, ...valid },
    people,
    permalinks.get(entry.slug) ?? noPermalinks,
  );
  const problems = checkReferences(entry, known);
  // Where a mistake hides words of the text, their places are not gone.
  const promised = entry.findings.some(hidesWords) ? undefined : permalinks.get(entry.slug);
  problems.push(...checkCorrections(entry, promised, unpromised.has(entry.slug), today));
  // Whoever may have been declared in a field with a fault in it is not called undeclared.
  if (valid.speakers && valid.subjects && valid.interviewer) problems.push(...undeclared);
  const plain = new Set(valid.plain);
  const complete = addMentions(interview, names, plain);
  if (valid.plain) {
    problems.push(...checkLabels(entry, { speakers: valid.speakers ?? {}, plain: valid.plain }));
    problems.push(...complete.ambiguous.map((name) => ambiguousName(file, name)));
  }
  // A text that could not be read at all speaks of nothing.
  if (blocksOf(entry.draft).length > 0) problems.push(...checkTopics(interview, places));
  if (!fields) return { interview: null, problems };
  const shown = names === published ? complete : addMentions(interview, published, plain);
  return { interview: shown.interview, problems };
}

/** Stands in for what cannot be told, in an interview that is checked and not published. */
const withoutFields: InterviewFields = {
  title: '',
  subjects: [],
  interviewer: '',
  films: [],
  date: '1000-01-01',
  edition: 'transcript',
  source: { publication: '', rights: '' },
  speakers: {},
  topics: [],
  plain: [],
  formerly: [],
  language: 'en',
  featured: false,
  credits: [],
  corrections: [],
};

/** A record with faults is there all the same: one mistake is named once. */
export function knownIn(
  { people, films, interviews }: Content,
  permalinks: ReadonlyMap<string, Permalinks>,
): Known {
  return {
    people: new Set(people.map(({ slug }) => slug)),
    films: new Set(films.map(({ slug }) => slug)),
    ids: new Map(interviews.map(({ slug, draft }) => [slug, idsOf(draft)])),
    retired: new Map(
      Array.from(permalinks, ([slug, { retired }]) => [slug, new Set(retired.map(({ id }) => id))]),
    ),
  };
}

function idsOf(draft: Draft): Set<string> {
  const ids = new Set<string>();
  const add = ({ id, aliases }: Pick<Passage, 'id' | 'aliases'>): void => {
    for (const each of [id, ...aliases]) ids.add(each);
  };
  for (const { heading } of draft.sections) if (heading) add(heading);
  for (const block of blocksOf(draft)) if (block.kind === 'passage') add(block);
  return ids;
}

function ambiguousName(
  file: string,
  { name, targets, line }: AmbiguousName & { line: number },
): Problem {
  const ways = targets.map(({ type, slug }) => `[${name}](${type}:${slug})`).join(' or ');
  const message = `“${name}” may be any of: ${targets.map(({ slug }) => slug).join(', ')}.`;
  const hint = `Write ${ways}, or list it in the front matter: plain: [${name}].`;
  return inFile(file, { id: 'ambiguous-name', line, column: 1, message, hint });
}
