import type { Content } from '../content/read-content.ts';
import type { Draft, Interview, Target } from '../interview/index.ts';
import { inFile, inOrder, type Problem } from '../problems/problem.ts';
import { addMentions } from './add-mentions.ts';
import { checkFigures } from './check-figures.ts';
import { checkFilm } from './check-film.ts';
import { checkLabels } from './check-labels.ts';
import { checkReferences } from './check-references.ts';
import type { AmbiguousName, Names } from './find-mentions.ts';
import { blocksOf } from './flow.ts';
import { NameIndex } from './name-index.ts';
import { collectReferences, keyOf } from './references.ts';
import { resolveInterview } from './resolve-interview.ts';
import { byDate, bySortName, byTitle } from './sorting.ts';
import { checkTopics, collectTopics } from './topics.ts';
import type { Film, Library, Person } from './types.ts';

export interface Built {
  readonly library: Library;
  /** Those of the content and those that show when it is joined, sorted. */
  readonly problems: readonly Problem[];
}

/** Joins a content folder to a library: speakers, mentions, backlinks and order. Pure. */
export function buildLibrary(content: Content): Built {
  const films = content.films.flatMap(({ slug, fields }): Film[] =>
    fields ? [{ slug, ...fields }] : [],
  );
  const people = content.people.flatMap(({ slug, fields }): Person[] =>
    fields ? [{ slug, ...fields }] : [],
  );
  const { interviews, problems } = joinInterviews(content, films, people);
  const broken = content.problems.filter(({ id }) => id === 'picture-type');
  const pictureFiles = new Set([...content.pictures, ...broken].map(({ file }) => file));
  const slugs = new Set(content.people.map(({ slug }) => slug));
  const all = [
    ...content.problems,
    ...problems,
    ...content.films.flatMap((entry) =>
      entry.fields ? checkFilm(entry, entry.fields, slugs) : [],
    ),
    ...checkFigures(content.interviews, pictureFiles),
  ];
  return {
    library: assemble(content, interviews, films, people),
    problems: inOrder(all),
  };
}

function joinInterviews(
  content: Content,
  films: readonly Film[],
  people: readonly Person[],
): { interviews: Interview[]; problems: Problem[] } {
  const names = namesOf(films, people);
  const bySlug = new Map(people.map((person) => [person.slug, person]));
  const problems: Problem[] = [];
  const interviews: Interview[] = [];
  const resolved = content.interviews.flatMap((entry) =>
    entry.fields
      ? [{ entry, fields: entry.fields, ...resolveInterview(entry, entry.fields, bySlug) }]
      : [],
  );
  const known = {
    // A record with faults is there all the same: one mistake is named once.
    people: new Set(content.people.map(({ slug }) => slug)),
    films: new Set(content.films.map(({ slug }) => slug)),
    ids: new Map(content.interviews.map(({ slug, draft }) => [slug, idsOf(draft)])),
  };
  for (const entry of content.interviews) problems.push(...checkReferences(entry, known));
  for (const { entry, fields, interview, problems: found } of resolved) {
    problems.push(...found, ...checkLabels(entry, fields));
    const { interview: complete, ambiguous } = addMentions(interview, names, new Set(fields.plain));
    problems.push(...ambiguous.map((name) => ambiguousName(interview.file, name)));
    problems.push(...checkTopics(complete, entry.places));
    interviews.push(complete);
  }
  return { interviews: interviews.toSorted(byDate), problems };
}

function idsOf(draft: Draft): Set<string> {
  const ids = new Set<string>();
  for (const { heading } of draft.sections) if (heading) ids.add(heading.id);
  for (const block of blocksOf(draft)) if (block.kind === 'passage') ids.add(block.id);
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

function namesOf(films: readonly Film[], people: readonly Person[]): Names {
  const names = { films: new NameIndex(), people: new NameIndex() };
  for (const { slug, title, aliases } of films) {
    for (const name of [title, ...aliases]) names.films.add(name, { type: 'film', slug });
  }
  for (const { slug, name, aliases } of people) {
    for (const each of [name, ...aliases]) names.people.add(each, { type: 'person', slug });
  }
  return names;
}

function assemble(
  content: Content,
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
    folder: content.folder,
    frontMatter: new Map(
      content.interviews.flatMap(({ slug, fields }) => (fields ? [[slug, fields]] : [])),
    ),
    interviews,
    films: films.toSorted(byTitle),
    people: people.toSorted(bySortName),
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
