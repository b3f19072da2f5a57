import { Document, isScalar } from 'yaml';
import type { Cast } from '../cast/cast-voices.ts';
import type { Named, Names } from '../cast/names.ts';

/** What the editor said about the interview; null and empty lists: nothing. */
export interface Told extends Names {
  readonly title: string | null;
  readonly dek: string | null;
  readonly date: string | null;
  readonly edition: 'transcript' | 'excerpt' | 'digest';
  readonly publication: string | null;
  readonly sourceTitle: string | null;
  readonly url: string | null;
  readonly rights: string | null;
  readonly films: readonly Named[];
  readonly language: string | null;
}

/** What stands in place of a value that nobody told. The check names each of them. */
export const gap = 'TODO';

/** The front matter, with its lines of hyphens. What has to be there and was not told is a gap. */
export function writeFrontMatter(told: Told, cast: Cast): string {
  const document = new Document(fieldsOf(told, cast));
  for (const [path, wanted] of gaps) {
    const node = document.getIn(path, true);
    if (isScalar(node) && node.value === gap) node.comment = ` ${wanted}`;
  }
  return `---\n${document.toString({ lineWidth: 0 })}---\n`;
}

/** The fields that are gaps, as the editor will find them: `title`, `source.rights`. */
export function listGaps(told: Told, cast: Cast): string[] {
  const document = new Document(fieldsOf(told, cast));
  return gaps
    .map(([path]) => path)
    .filter((path) => document.getIn(path) === gap)
    .map((path) => path.filter((key) => key !== 0).join('.'));
}

function fieldsOf(told: Told, cast: Cast): Record<string, unknown> {
  const { title, dek, subjects, interviewer, films, date, edition, language } = told;
  return {
    title: title ?? gap,
    ...(dek === null ? {} : { dek }),
    subjects: subjects.length > 0 ? subjects.map(({ slug }) => slug) : [gap],
    interviewer: interviewer ?? gap,
    ...(films.length > 0 ? { films: films.map(({ slug }) => slug) } : {}),
    date: date ?? gap,
    edition,
    source: {
      publication: told.publication ?? gap,
      ...(told.sourceTitle === null ? {} : { title: told.sourceTitle }),
      ...(told.url === null ? {} : { url: told.url }),
      rights: told.rights ?? gap,
    },
    speakers: Object.fromEntries(cast.members.map((member) => [member.label, declare(member)])),
    ...(language === null ? {} : { language }),
  };
}

function declare({ name, role, person }: Cast['members'][number]): unknown {
  if (role === 'interviewer') return role;
  return person ?? { name: name ?? gap, role };
}

const gaps: readonly (readonly [path: readonly (string | number)[], wanted: string])[] = [
  [['title'], 'the headline'],
  [['subjects', 0], 'who is interviewed: slugs of records in people/'],
  [['interviewer'], 'who asks: a name, or {person: slug}'],
  [['date'], 'the day it was published, YYYY-MM-DD'],
  [['source', 'publication'], 'where it appeared first'],
  [['source', 'rights'], 'whose words they are, as in “© The Playlist”'],
];
