import { readFileSync } from 'node:fs';
import path from 'node:path';
import { inFile, inOrder, ofFile, type Finding, type Problem } from '../problems/problem.ts';
import type { Cache } from './cache.ts';
import { decode } from './decode.ts';
import { listFiles, type ContentFile } from './list-files.ts';
import { readAboutTexts, readInterviewTexts } from './parse-pool.ts';
import type { AboutFile } from './read-about-file.ts';
import type { InterviewFile, TextFile } from './read-interview-file.ts';
import { readLedgers, type LedgerFile } from './read-ledgers.ts';
import { readPictures, type Picture } from './read-pictures.ts';
import { readRecordFile, type RecordFile } from './read-record-file.ts';
import { filmSchema, type FilmFields } from './schemas/film.ts';
import { personSchema, type PersonFields } from './schemas/person.ts';

/** A file of the content folder and what it says. */
export type Entry<Content> = ContentFile & Content;

/** A content folder as read: each file by itself, nothing joined yet. */
export interface Content {
  /** Absolute. */
  readonly folder: string;
  /** What the magazine says of itself; null where it says nothing. */
  readonly about: Entry<AboutFile> | null;
  readonly interviews: readonly Entry<InterviewFile>[];
  readonly films: readonly Entry<RecordFile<FilmFields>>[];
  readonly people: readonly Entry<RecordFile<PersonFields>>[];
  readonly ledgers: readonly LedgerFile[];
  readonly pictures: readonly Picture[];
  /** Recordings beside the interviews, relative to the content folder. */
  readonly recordings: readonly string[];
  readonly problems: readonly Problem[];
}

/** In bytes. 4 MB is a book of interviews; a record is a page. */
export const sizeLimits = { interview: 4_000_000, record: 256_000 } as const;

interface Bytes extends ContentFile {
  readonly bytes: Uint8Array;
}

/** Reads a content folder, taking from the cache whatever has not changed. */
export async function readContent(folder: string, cache: Cache): Promise<Content> {
  const listed = await listFiles(folder);
  const unreadable: Problem[] = [];
  const open = (files: readonly ContentFile[]): Bytes[] => openFiles(folder, files, unreadable);
  const [about = null] = await readTexts(
    'about',
    open(listed.about ? [listed.about] : []),
    cache,
    (texts) => readAboutTexts(texts),
  );
  const interviews = await readTexts('interviews', open(listed.interviews), cache, (texts) =>
    readInterviewTexts(texts),
  );
  const films = await readRecords('films', filmSchema, open(listed.films), cache);
  const people = await readRecords('people', personSchema, open(listed.people), cache);
  const { ledgers, problems: damaged } = readLedgers(folder, listed.ledgers);
  const { pictures, problems: noPictures } = await readPictures(folder, listed.pictures, cache);
  const problems = [
    ...listed.problems,
    ...damaged,
    ...noPictures,
    ...unreadable,
    ...[...(about ? [about] : []), ...interviews, ...films, ...people].flatMap(
      ({ file, findings }) => findings.map((finding) => inFile(file, finding)),
    ),
  ];
  return {
    folder,
    about,
    interviews,
    films,
    people,
    ledgers,
    pictures,
    recordings: listed.recordings,
    problems: inOrder(problems),
  };
}

function openFiles(folder: string, files: readonly ContentFile[], problems: Problem[]): Bytes[] {
  const opened: Bytes[] = [];
  for (const file of files) {
    try {
      opened.push({ ...file, bytes: readFileSync(path.join(folder, file.file)) });
    } catch (error) {
      const message = `The file cannot be opened: ${(error as Error).message}`;
      problems.push(ofFile('unreadable-file', file.file, message, 'Check its permissions.'));
    }
  }
  return opened;
}

async function readTexts<File extends TextFile<unknown>>(
  kind: string,
  files: readonly Bytes[],
  cache: Cache,
  read: (texts: string[]) => Promise<File[]>,
): Promise<Entry<File>[]> {
  const results = new Map<string, File>();
  const missing: { slug: string; key: string; text: string; findings: readonly Finding[] }[] = [];
  for (const { slug, bytes } of files) {
    const key = cache.keyOf(bytes);
    const cached = cache.get<File>(`${kind}/${slug}`, key);
    if (cached) results.set(slug, cached);
    else missing.push({ slug, key, ...decode(bytes, sizeLimits.interview) });
  }
  // A text that could not be decoded has nothing to be parsed.
  const texts = missing.map(({ text, findings }) => (blocks(findings) ? '' : text));
  const parsed = texts.length === 0 ? [] : await read(texts);
  for (const [index, { slug, key, findings }] of missing.entries()) {
    const result = parsed[index];
    if (!result) continue;
    const file: File = blocks(findings)
      ? { ...result, fields: null, valid: {}, findings }
      : { ...result, findings: [...findings, ...result.findings] };
    results.set(slug, file);
    // How long a text took says something of the machine, too.
    const fixed = !file.findings.some((finding) => finding.id === 'too-slow');
    if (fixed) cache.set(`${kind}/${slug}`, key, file);
  }
  await cache.keepOnly(kind, new Set(files.map(({ slug }) => `${kind}/${slug}`)));
  return files.flatMap(({ file, slug }) => {
    const result = results.get(slug);
    return result ? [{ file, slug, ...result }] : [];
  });
}

/** True where the text cannot be told, or says two things at once. */
function blocks(findings: readonly Finding[]): boolean {
  return findings.some(({ id }) => id !== 'invisible-character' && id !== 'control-character');
}

async function readRecords<Fields>(
  kind: string,
  schema: Parameters<typeof readRecordFile<Fields>>[1],
  files: readonly Bytes[],
  cache: Cache,
): Promise<Entry<RecordFile<Fields>>[]> {
  const entries: Entry<RecordFile<Fields>>[] = [];
  for (const { file, slug, bytes } of files) {
    const name = `${kind}/${slug}`;
    const key = cache.keyOf(bytes);
    let record = cache.get<RecordFile<Fields>>(name, key);
    if (!record) {
      const { text, findings } = decode(bytes, sizeLimits.record);
      const read = blocks(findings)
        ? { fields: null, valid: {}, places: {}, findings }
        : readRecordFile(text, schema);
      record = blocks(findings) ? read : { ...read, findings: [...findings, ...read.findings] };
      cache.set(name, key, record);
    }
    entries.push({ file, slug, ...record });
  }
  await cache.keepOnly(kind, new Set(files.map(({ slug }) => `${kind}/${slug}`)));
  return entries;
}
