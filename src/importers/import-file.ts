import { lstat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Imported, importTranscript } from './import-transcript.ts';
import type { Named } from './cast/names.ts';
import type { Options } from './read-options.ts';
import { readRecordName } from './files/read-record-name.ts';
import { readSource } from './files/read-source.ts';
import { readerFor } from './readers/index.ts';
import { Refusal } from './refusal.ts';
import { saveFiles } from './files/save-files.ts';
import { type NewFile, stubRecord } from './files/stub-records.ts';
import type { SourceDocument } from './types.ts';

export interface Request extends Options {
  /** A path, or `-` for standard input. */
  readonly source: string;
  /** What a relative path is relative to. */
  readonly from: string;
  /** Absolute path of the content folder. */
  readonly contentDir: string;
  /** Overwrite an interview that is there. */
  readonly force: boolean;
  /** Write nothing. */
  readonly dryRun: boolean;
}

export interface Result {
  readonly imported: Imported;
  readonly encoding: SourceDocument['encoding'];
  /** Paths within the content folder of what was, or would be, written: the interview, then stubs. */
  readonly files: readonly string[];
}

/**
 * Imports one file into a content folder: the interview, and a stub for each person and film that
 * has no record yet.
 *
 * @throws Refusal where anything is in the way; nothing is written then
 */
export async function importFile(request: Request): Promise<Result> {
  const { source, contentDir, slug, dryRun, force } = request;
  const name = source === '-' ? null : basename(source);
  const reader = readerFor({ name }, request.format);
  const bytes = await readSource(source, request.from);
  const document = await reader({ name, bytes }, request.asked);
  const people = await lookUp(contentDir, 'people', request.told.subjects);
  const films = await lookUp(contentDir, 'films', request.told.films);
  const told = { ...request.told, subjects: people.named, films: films.named };
  const imported = importTranscript(document, told);
  const interview = {
    path: `interviews/${slug}.md`,
    text: imported.markdown,
    overwrite: force,
  };
  const stubs = [...people.stubs, ...films.stubs];
  const files = [interview, ...stubs.map((stub) => ({ ...stub, overwrite: false }))];
  if (!dryRun) {
    if (!force) await refuseExisting(contentDir, interview.path);
    await saveFiles(contentDir, files);
  }
  return { imported, encoding: document.encoding, files: files.map(({ path }) => path) };
}

/** Takes names from records where there are some, and makes stubs where there are none. */
async function lookUp(
  contentDir: string,
  kind: 'people' | 'films',
  given: readonly Named[],
): Promise<{ named: Named[]; stubs: NewFile[] }> {
  const named: Named[] = [];
  const stubs: NewFile[] = [];
  for (const one of given) {
    const record = await readRecordName(contentDir, kind, one.slug);
    if (!record) stubs.push(stubRecord(kind, one));
    named.push({ slug: one.slug, name: record?.name ?? one.name });
  }
  return { named, stubs };
}

async function refuseExisting(contentDir: string, path: string): Promise<void> {
  const exists = await lstat(join(contentDir, path)).then(
    () => true,
    () => false,
  );
  if (exists) {
    throw new Refusal(
      `was not imported, as ${path} is there already; --force overwrites it, --slug gives another name`,
    );
  }
}
