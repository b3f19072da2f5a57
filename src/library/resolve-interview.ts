import type { Entry } from '../content/read-content.ts';
import type { InterviewFile } from '../content/read-interview-file.ts';
import type { InterviewFields } from '../content/schemas/interview.ts';
import type { Body, DraftTurn, Interview, Section, Speaker, Topic } from '../interview/index.ts';
import { noPermalinks, type Permalinks } from '../permalinks/index.ts';
import { didYouMean } from '../problems/nearest.ts';
import { inFile, type Problem } from '../problems/problem.ts';
import { castOf, type Cast } from './cast.ts';
import { resolveCorrections } from './corrections.ts';
import { directionOf } from './direction-of.ts';
import type { Person } from './types.ts';

export interface Resolved {
  readonly interview: Interview;
  readonly problems: readonly Problem[];
}

/** Joins an interview's file with the records of people: labels become speakers. */
export function resolveInterview(
  entry: Entry<InterviewFile>,
  fields: InterviewFields,
  people: ReadonlyMap<string, Person>,
  permalinks: Permalinks = noPermalinks,
): Resolved {
  const problems: Problem[] = [];
  const cast = castOf(fields, people);
  const unknown = new Set<string>();
  // Of somebody whose record is faulty or missing, nobody knows the names; that is named already.
  const present = [...cast.subjects, ...cast.interviewers].every(
    ({ person }) => person === null || people.has(person),
  );
  const speakerOf = ({ label, line, column }: DraftTurn): Speaker | null => {
    if (label === null) return null;
    const speaker = cast.byLabel.get(label.normalize('NFC'));
    if (speaker) return speaker;
    if (present && !unknown.has(label)) {
      const message = `No speaker is called “${label}”.`;
      const hint = didYouMean(
        label,
        cast.byLabel.keys(),
        `Declare the label in the front matter: speakers: { ${label}: interviewer }.`,
      );
      problems.push(inFile(entry.file, { id: 'undeclared-speaker', line, column, message, hint }));
      unknown.add(label);
    }
    return { name: label, role: 'other', person: null };
  };
  const sections = entry.draft.sections.map(({ heading, turns }): Section => ({
    heading,
    turns: turns.map((turn) => ({
      speaker: speakerOf(turn),
      blocks: turn.blocks,
    })),
  }));
  const { introduction, notes, words } = entry.draft;
  return {
    interview: {
      ...frontMatter(entry, fields, cast),
      corrections: resolveCorrections(fields.corrections, entry.draft, permalinks),
      permalinks,
      introduction,
      sections,
      notes,
      words,
    },
    problems,
  };
}

function frontMatter(
  { slug, file }: Entry<InterviewFile>,
  fields: InterviewFields,
  { subjects, interviewers }: Cast,
): Omit<Interview, keyof Body | 'corrections' | 'permalinks'> {
  const { publication, rights } = fields.source;
  return {
    slug,
    file,
    title: fields.title,
    dek: fields.dek ?? null,
    subjects,
    interviewers,
    films: fields.films,
    date: fields.date,
    edition: fields.edition,
    source: {
      publication,
      title: fields.source.title ?? null,
      url: fields.source.url ?? null,
      rights,
    },
    language: fields.language,
    direction: directionOf(fields.language),
    accent: fields.accent ?? null,
    topics: topicsOf(fields.topics),
    featured: fields.featured,
    audio: fields.audio ?? null,
    // A time is of use to whoever can listen.
    times: fields.times ?? (fields.audio === undefined ? 'hidden' : 'shown'),
    edited: fields.edited ?? null,
    credits: fields.credits,
  };
}

function topicsOf(topics: InterviewFields['topics']): Topic[] {
  if (Array.isArray(topics)) return topics.map((name) => ({ name, words: [name] }));
  return Object.entries(topics).map(([name, words]) => ({ name, words }));
}
