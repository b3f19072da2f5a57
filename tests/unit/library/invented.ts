import { readInterviewFile } from '../../../src/content/read-interview-file.ts';
import { interviewSchema, type InterviewFields } from '../../../src/content/schemas/interview.ts';
import { filmSchema } from '../../../src/content/schemas/film.ts';
import { personSchema } from '../../../src/content/schemas/person.ts';
import { parse, type Interview } from '../../../src/interview/index.ts';
import { resolveInterview, type Resolved } from '../../../src/library/resolve-interview.ts';
import type { Film, Person } from '../../../src/library/types.ts';

/** A person's record with nothing in it but what is said here. */
export function person(slug: string, fields: Partial<Person> & { name: string }): Person {
  return { slug, ...personSchema.parse(fields) };
}

export function film(slug: string, fields: Partial<Film> & { title: string }): Film {
  return { slug, ...filmSchema.parse(fields) };
}

/** Ana Duarte, who is interviewed, Eve Marsh, who asks, and Ben Okri, who is there too. */
export const people: readonly Person[] = [
  person('ana-duarte', { name: 'Ana Duarte', aliases: ['The Duarte'] }),
  person('eve-marsh', { name: 'Eve Marsh' }),
  person('ben-okri', { name: 'Ben Okri' }),
];

/** An interview made of a body; Ana Duarte is asked by the Playlist unless `fields` say otherwise. */
export function resolve(
  markdown: string,
  fields: Partial<Record<keyof InterviewFields, unknown>> = {},
  known: readonly Person[] = people,
  slug = 'talk',
): Resolved {
  const complete = interviewSchema.parse({
    title: 'A talk',
    subjects: ['ana-duarte'],
    interviewer: 'Playlist',
    date: '2013-12-19',
    edition: 'transcript',
    source: { publication: 'The Playlist', rights: '© nobody' },
    ...fields,
  });
  const { draft } = parse(markdown);
  const file = readInterviewFile('---\ntitle: A talk\n---\n');
  const entry = { ...file, slug, file: `interviews/${slug}.md`, fields: complete, draft };
  const bySlug = new Map(known.map((one) => [one.slug, one]));
  return resolveInterview(entry, complete, bySlug);
}

export function interview(...given: Parameters<typeof resolve>): Interview {
  return resolve(...given).interview;
}
