import { isPicture } from '../content/list-files.ts';
import { isRecording } from '../content/recording-types.ts';
import type { Content, Entry } from '../content/read-content.ts';
import type { TextFile } from '../content/read-interview-file.ts';
import { filmSchema } from '../content/schemas/film.ts';
import type { Interview, Target } from '../interview/index.ts';
import type { QuotePages } from '../permalinks/index.ts';
import { inOrder, type Problem } from '../problems/problem.ts';
import { aboutOf, checkAbout } from './about.ts';
import { checkFigures } from './check-figures.ts';
import { checkFilm } from './check-film.ts';
import { checkRecordings } from './check-recordings.ts';
import { joinInterviews, knownIn } from './join-interviews.ts';
import { namesOf } from './named-records.ts';
import { collectReferences, keyOf } from './references.ts';
import { settlePermalinks, type Permanent, type Settled } from './settle-permalinks.ts';
import { bySortName, byTitle } from './sorting.ts';
import { collectTopics } from './topics.ts';
import type { Film, Library, Person } from './types.ts';

export interface Built {
  readonly library: Library;
  /** The ledgers, up to date; those that are not what their files hold are to be written. */
  readonly settled: readonly Settled[];
  /** Those of the content and those that show when it is joined, sorted. */
  readonly problems: readonly Problem[];
}

/**
 * Joins a content folder to a library: permalinks, speakers, mentions, backlinks and order. Pure.
 *
 * @param today the day that changes of permalinks are dated with, `2026-11-22`
 * @param quotePages which passages have a page of their own
 */
export function buildLibrary(
  read: Content,
  today: string,
  quotePages: QuotePages = 'pull-quotes',
): Built {
  const permanent = settlePermalinks(read, today, quotePages);
  const { content } = permanent;
  const films = content.films.flatMap(({ slug, fields }): Film[] =>
    fields ? [{ slug, ...fields }] : [],
  );
  const people = content.people.flatMap(({ slug, fields }): Person[] =>
    fields ? [{ slug, ...fields }] : [],
  );
  const { interviews, problems } = joinInterviews(permanent, films, people, today);
  const recordings = content.recordings.map((file) => ({ file }));
  const slugs = new Set(content.people.map(({ slug }) => slug));
  const all = [
    ...content.problems,
    ...permanent.problems,
    ...problems,
    ...content.films.flatMap((entry) =>
      checkFilm(entry, entry.fields ?? { ...withoutFields, ...entry.valid }, slugs),
    ),
    ...(content.about ? checkAbout(content.about, knownIn(content, permanent.permalinks)) : []),
    ...checkFigures(textsIn(content), withRefused(content.pictures, content, isPicture)),
    ...checkRecordings(content.interviews, withRefused(recordings, content, isRecording)),
  ];
  return {
    library: assemble(permanent, interviews, films, people),
    settled: permanent.settled,
    problems: inOrder(all.filter((problem) => !follows(problem, content))),
  };
}

/** Of a film without a title, the people can be checked all the same. */
const withoutFields = filmSchema.parse({ title: 'untold' });

/** The names of all files of a kind, those that are refused among them: one mistake is named once. */
function withRefused(
  files: readonly { readonly file: string }[],
  { problems }: Content,
  isOfKind: (file: string) => boolean,
): Set<string> {
  const refused = problems.filter(
    ({ id, file }) => (id.startsWith('picture-') || id === 'too-large') && isOfKind(file),
  );
  return new Set([...files, ...refused].map(({ file }) => file));
}

/** True for what is only said to be missing because its whole folder could not be read. */
function follows({ id }: Problem, { problems }: Content): boolean {
  const folder = { 'unknown-film': 'films', 'unknown-person': 'people' }[id as string];
  if (folder === undefined) return false;
  return problems.some((other) => other.id === 'unreadable-file' && other.file === folder);
}

function assemble(
  { content, withdrawn }: Permanent,
  interviews: readonly Interview[],
  films: readonly Film[],
  people: readonly Person[],
): Library {
  const references = collectReferences(interviews);
  const interviewBySlug = new Map(interviews.map((interview) => [interview.slug, interview]));
  const filmBySlug = new Map(films.map((film) => [film.slug, film]));
  const personBySlug = new Map(people.map((person) => [person.slug, person]));
  const pictureByFile = new Map(content.pictures.map((picture) => [picture.file, picture]));
  const { people: index } = namesOf([], people);
  const none: readonly Interview[] = [];
  const withPerson = groupBy(interviews, speakersOf);
  const onFilm = groupBy(interviews, (interview) => interview.films);
  return {
    about: content.about && aboutOf(content.about),
    folder: content.folder,
    frontMatter: new Map(
      content.interviews.flatMap(({ slug, fields }) => (fields ? [[slug, fields]] : [])),
    ),
    interviews,
    films: films.toSorted(byTitle),
    people: people.toSorted(bySortName),
    withdrawn,
    pictures: content.pictures,
    topics: collectTopics(interviews),
    interview: (slug) => interviewBySlug.get(slug),
    film: (slug) => filmBySlug.get(slug),
    person: (slug) => personBySlug.get(slug),
    picture: (file) => pictureByFile.get(file),
    referencesTo: (target: Target) => references.get(keyOf(target)) ?? [],
    interviewsWith: (person) => withPerson.get(person) ?? none,
    interviewsOn: (film) => onFilm.get(film) ?? none,
    personNamed: (name) => {
      const [target, ...others] = index.named(name);
      return target && others.length === 0 ? personBySlug.get(target.slug) : undefined;
    },
  };
}

/** All texts that pictures may stand in. */
function textsIn({ about, interviews }: Content): readonly Entry<TextFile<unknown>>[] {
  return about ? [about, ...interviews] : interviews;
}

function speakersOf({ subjects, interviewers, sections }: Interview): string[] {
  const turns = sections.flatMap((section) => section.turns.map((turn) => turn.speaker));
  const speakers = [...subjects, ...interviewers, ...turns];
  return speakers.flatMap((speaker) => (speaker?.person ? [speaker.person] : []));
}

function groupBy(
  interviews: readonly Interview[],
  keysOf: (interview: Interview) => readonly string[],
): Map<string, readonly Interview[]> {
  const groups = new Map<string, Interview[]>();
  for (const interview of interviews) {
    for (const key of new Set(keysOf(interview))) {
      const group = groups.get(key) ?? [];
      group.push(interview);
      groups.set(key, group);
    }
  }
  return groups;
}
