import { Document, isScalar } from 'yaml';
import type { Cast } from '../cast/cast-voices.ts';
import type { Named, Names } from '../cast/names.ts';
import type { Fields } from './settle-fields.ts';

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
  /** Of what says no other. */
  readonly siteLanguage: string;
  /** An address, or a file beside the interview: `./file.mp3`. */
  readonly audio: string | null;
}

/** What stands in place of a value that nobody told. The check names each of them. */
export const gap = 'TODO';

/** The front matter, with its lines of hyphens. What has to be there and was not told is a gap. */
export function writeFrontMatter(fields: Fields, cast: Cast): string {
  const document = new Document(contentsOf(fields, cast));
  for (const [path, wanted] of gaps) {
    const node = document.getIn(path, true);
    if (!isScalar(node) || node.value !== gap) continue;
    const hint = fields.hints.get(nameOf(path));
    node.comment = ` ${wanted}${hint === undefined ? '' : `; ${hint}`}`;
  }
  return `---\n${document.toString({ lineWidth: 0 })}---\n`;
}

/** The fields that are gaps, as the editor will find them: `title`, `source.rights`. */
export function listGaps(fields: Fields, cast: Cast): string[] {
  const document = new Document(contentsOf(fields, cast));
  return gaps
    .map(([path]) => path)
    .filter((path) => document.getIn(path) === gap)
    .map(nameOf);
}

/** Speakers are a map, for an object would put labels such as `2` before all others. */
function contentsOf(fields: Fields, cast: Cast): Record<string, unknown> {
  const { title, dek, subjects, interviewer, films, date, edition, language, audio } = fields;
  return {
    title: title ?? gap,
    ...(dek === null ? {} : { dek }),
    subjects: subjects.length > 0 ? subjects.map(({ slug }) => slug) : [gap],
    interviewer: interviewer ?? gap,
    ...(films.length > 0 ? { films: films.map(({ slug }) => slug) } : {}),
    date: date ?? gap,
    edition,
    source: {
      publication: fields.publication ?? gap,
      ...(fields.sourceTitle === null ? {} : { title: fields.sourceTitle }),
      ...(fields.url === null ? {} : { url: fields.url }),
      rights: fields.rights ?? gap,
    },
    speakers: new Map(cast.members.map((member) => [member.label, declare(member, fields)])),
    ...(language === null ? {} : { language }),
    ...(audio === null ? {} : { audio }),
    ...(fields.edited === null ? {} : { edited: fields.edited }),
    ...(fields.credits.length > 0 ? { credits: fields.credits } : {}),
  };
}

function declare(
  { name, role, person }: Cast['members'][number],
  { interviewer }: Fields,
): unknown {
  if (role === 'interviewer' && (name === null || name === interviewer)) return role;
  return person ?? { name: name ?? gap, role };
}

function nameOf(path: readonly (string | number)[]): string {
  return path.filter((key) => key !== 0).join('.');
}

const gaps: readonly (readonly [path: readonly (string | number)[], wanted: string])[] = [
  [['title'], 'the headline'],
  [['subjects', 0], 'who is interviewed: slugs of records in people/'],
  [['interviewer'], 'who asks: a name, or {person: slug}'],
  [['date'], 'the day it was published, YYYY-MM-DD'],
  [['source', 'publication'], 'where it appeared first'],
  [['source', 'rights'], 'whose words they are, as in “© The Playlist”'],
];
