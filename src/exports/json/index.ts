import type { Interview, Speaker, Turn } from '../../interview/index.ts';
import { addresses, publicationOf, type Film, type Person } from '../../library/index.ts';
import { sameAsFilm, sameAsPerson } from '../../views/structured-data/same-as.ts';
import type { Exported } from '../exported.ts';
import { recordingOf } from '../recording.ts';
import { recordsIn } from '../records-in.ts';
import type { Surroundings } from '../surroundings.ts';
import { version, type InterviewFile } from './interview-file.ts';
import { BlockWriter } from './write-blocks.ts';

export { jsonSchema, version } from './interview-file.ts';

/** An interview as JSON: the document model, with what it refers to; docs/json.md. */
export function jsonFile(interview: Interview, surroundings: Surroundings): Exported {
  const text = `${JSON.stringify(interviewData(interview, surroundings))}\n`;
  return { bytes: new TextEncoder().encode(text), leftOut: [] };
}

/**
 * Everything the model holds but what is about the editor's files: their names, and lines in them.
 *
 * Fields are written in the order of the schema, which is that of the page.
 */
export function interviewData(interview: Interview, surroundings: Surroundings): InterviewFile {
  const { wholeAddress, library, site } = surroundings;
  const { slug, permalinks, edition, source } = interview;
  const writer = new BlockWriter(interview, surroundings);
  const records = recordsIn(interview, library);
  return {
    $schema: wholeAddress(addresses.schema(version)),
    version,
    slug,
    address: wholeAddress(addresses.interview(slug)),
    title: interview.title,
    dek: interview.dek,
    language: interview.language,
    direction: interview.direction,
    edition,
    source: {
      publication: source.publication,
      title: source.title,
      url: source.url,
      date: interview.date,
      rights: source.rights,
    },
    licence:
      edition === 'digest' ? { name: site.licence.name, url: site.licence.url || null } : null,
    ...publicationOf(interview),
    subjects: interview.subjects.map(speakerData),
    interviewers: interview.interviewers.map(speakerData),
    about: interview.films,
    topics: interview.topics.map(({ name, words }) => ({ name, words })),
    recording: recordingOf(interview, surroundings),
    times: interview.times,
    edited: interview.edited,
    credits: interview.credits,
    accent: interview.accent,
    featured: interview.featured,
    words: interview.words,
    people: records.people.map((person) => personData(person, surroundings)),
    films: records.films.map((film) => filmData(film, surroundings)),
    introduction: interview.introduction.map((block) => writer.block(block)),
    sections: interview.sections.map(({ heading, turns }) => ({
      heading: heading && writer.heading(heading),
      turns: turns.map((turn) => ({
        speaker: turn.speaker && speakerData(turn.speaker),
        wording: wordingOf(turn, interview),
        blocks: turn.blocks.map((block) => writer.block(block)),
      })),
    })),
    notes: interview.notes.map(({ name, number, type, paragraphs }) => ({
      name,
      number,
      type,
      paragraphs: paragraphs.map((text) => writer.text(text)),
    })),
    corrections: interview.corrections.map(({ date, passage, kind, before, note }) => ({
      date,
      passage,
      kind,
      before,
      note,
    })),
    formerly: permalinks.formerly.map((former) => ({
      slug: former,
      address: wholeAddress(addresses.interview(former)),
    })),
    retired: permalinks.retired.map((place) => ({
      id: place.id,
      address: wholeAddress(addresses.place(interview, place)),
      kind: place.kind,
      text: place.text === '' ? null : place.text,
      speaker: place.speaker,
      published: place.published,
      retired: place.retired,
      near: place.near,
      after: place.after,
    })),
  };
}

function speakerData({ name, role, person }: Speaker): InterviewFile['subjects'][number] {
  return { name, role, person };
}

/** A digest's words are nobody's but its own: a program that collects what was said must see that. */
function wordingOf({ speaker }: Turn, { edition }: Interview): 'spoken' | 'retold' | 'editorial' {
  if (speaker === null) return 'editorial';
  return edition === 'digest' ? 'retold' : 'spoken';
}

function personData(
  person: Person,
  { wholeAddress }: Surroundings,
): InterviewFile['people'][number] {
  const { slug, name, kind } = person;
  const address = wholeAddress(addresses.person(slug));
  return { slug, name, kind, address, sameAs: sameAsPerson(person) ?? [] };
}

function filmData(film: Film, { wholeAddress }: Surroundings): InterviewFile['films'][number] {
  const { slug, title, year = null, kind, imdb = null } = film;
  const address = wholeAddress(addresses.film(slug));
  return { slug, title, year, kind, address, imdb, sameAs: sameAsFilm(film) ?? [] };
}
