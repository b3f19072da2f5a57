import { createHash } from 'node:crypto';
import { appendFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Edition, Interview, Role } from '../../interview/index.ts';
import { addresses, type Library } from '../../library/index.ts';
import type { Kind } from '../format.ts';
import { paragraphsOf, type Paragraph } from './paragraphs.ts';

/** A line of `passages.ndjson`; docs/passages.md describes every field. */
export interface PassageRecord {
  readonly id: string;
  readonly url: string;
  readonly kind: (typeof kinds)[Kind];
  readonly text: string;
  readonly position: number;
  readonly speaker?: string;
  readonly person?: string;
  readonly role?: Role;
  readonly attribution?: string;
  readonly films?: readonly string[];
  readonly people?: readonly string[];
  readonly interview: string;
  readonly title: string;
  readonly date: string;
  readonly year: number;
  readonly language: string;
  readonly edition: Edition;
  readonly about?: readonly string[];
}

/** Bytes of a file at most, about: some hosts take no larger ones. */
const fileSize = 20_000_000;

/**
 * Writes every paragraph of every interview as one line of JSON, for search engines that have a
 * server: to `passages.ndjson`, and where this would be too large, to `passages-2.ndjson` and so on.
 *
 * @param folder absolute
 * @param base path the site is published under, with `/` at both ends
 * @param size bytes after which another file is begun
 */
export async function writePassages(
  library: Library,
  folder: string,
  base: string,
  size = fileSize,
): Promise<void> {
  let number = 1;
  let written = 0;
  await writeFile(path.join(folder, nameOf(number)), '');
  for (const interview of library.interviews) {
    const records = Array.from(passageRecords(interview, base));
    const lines = records.map((record) => `${JSON.stringify(record)}\n`).join('');
    const bytes = Buffer.byteLength(lines);
    if (written > 0 && written + bytes > size) {
      number++;
      written = 0;
    }
    written += bytes;
    await appendFile(path.join(folder, nameOf(number)), lines);
  }
}

function nameOf(number: number): string {
  return number === 1 ? 'passages.ndjson' : `passages-${number}.ndjson`;
}

/** The paragraphs of one interview in order. */
export function* passageRecords(interview: Interview, base: string): Generator<PassageRecord> {
  const { slug, title, date, language, edition, films } = interview;
  /** How often each place was met: what has no anchor of its own shares one. */
  const met = new Map<string, number>();
  for (const [position, paragraph] of paragraphsOf(interview).entries()) {
    const place = `${slug} ${paragraph.kind} ${paragraph.id}`;
    const times = met.get(place) ?? 0;
    met.set(place, times + 1);
    yield {
      id: idOf(`${place} ${times}`),
      url: base.slice(0, -1) + addresses.place(interview, { id: paragraph.id || null }),
      kind: kinds[paragraph.kind],
      text: paragraph.text,
      position,
      ...whoSpeaks(paragraph),
      ...(paragraph.films.length > 0 && { films: paragraph.films }),
      ...(paragraph.people.length > 0 && { people: paragraph.people }),
      interview: slug,
      title,
      date,
      year: Number(date.slice(0, 4)),
      language,
      edition,
      ...(films.length > 0 && { about: films }),
    };
  }
}

const kinds = {
  q: 'question',
  a: 'answer',
  i: 'introduction',
  o: 'quotation',
  n: 'note',
  f: 'caption',
  h: 'heading',
} as const satisfies Readonly<Record<Kind, string>>;

/** Meilisearch takes letters, digits, hyphens and underscores only, and slugs may be in any script. */
function idOf(place: string): string {
  return createHash('sha256').update(place).digest('hex').slice(0, 20);
}

/** Fields without a value are left out: Typesense refuses null. */
function whoSpeaks({
  speaker,
  shownAs,
}: Paragraph): Pick<PassageRecord, 'speaker' | 'person' | 'role' | 'attribution'> {
  if (!speaker) return {};
  return {
    speaker: speaker.name,
    ...(speaker.person === null ? {} : { person: speaker.person }),
    role: speaker.role,
    attribution: shownAs ?? speaker.name,
  };
}
