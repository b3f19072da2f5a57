import { join } from 'node:path';
import { compareInterviews, isUntouched, markWaiting } from './again/index.ts';
import type { Difference } from './again/index.ts';
import type { Named } from './cast/names.ts';
import { sizeLimit } from './files/decode-text.ts';
import { readFile } from './files/read-file.ts';
import { readRecordName } from './files/read-record-name.ts';
import { refuseLinks } from './files/refuse-links.ts';
import type { FileToSave } from './files/save-files.ts';
import { sayError } from './files/say-error.ts';
import { stubRecord } from './files/stub-records.ts';
import { type Imported, importTranscript } from './import-transcript.ts';
import type { Options } from './read-options.ts';
import { readerFor } from './readers/index.ts';
import { Refusal } from './refusal.ts';
import type { SourceDocument } from './types.ts';

export interface Job extends Options {
  /** Of the source, without folders; null: standard input. */
  readonly name: string | null;
  readonly bytes: Uint8Array;
  /** Absolute path of the content folder. */
  readonly contentDir: string;
  /** Overwrite an interview that is there. */
  readonly force: boolean;
}

/** What an import understood, and what is to be written of it. */
export interface Plan {
  readonly document: SourceDocument;
  readonly imported: Imported;
  /** In the order in which they are to take their names: the interview, or what waits beside it, is the last. */
  readonly files: readonly FileToSave[];
  readonly again: Again;
}

/** How the import stands to an interview that has its name. */
export type Again =
  /** There is none. */
  | { readonly kind: 'new' }
  /** It is to be overwritten, as was asked. */
  | { readonly kind: 'replaced' }
  /** It says all that the import says. */
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'differs'; readonly difference: Difference };

/**
 * Does everything of an import but the writing.
 *
 * @throws Refusal where anything is in the way
 */
export async function planImport(job: Job): Promise<Plan> {
  const { name, bytes, contentDir, slug } = job;
  const document = await readerFor({ name }, job.format)({ name, bytes }, job.asked);
  const people = await lookUp(contentDir, 'people', job.told.subjects);
  const films = await lookUp(contentDir, 'films', job.told.films);
  const told = { ...job.told, subjects: people.named, films: films.named };
  const imported = importTranscript(document, told);
  const path = `interviews/${slug}.md`;
  const interview = { path, text: imported.markdown, ifThere: 'refuse' } as const;
  const stubs = [...people.stubs, ...films.stubs];
  const plan = { document, imported, files: [...stubs, interview] };
  const before = await readIfThere(contentDir, path);
  if (before === null) return { ...plan, again: { kind: 'new' } };
  if (job.force) {
    const files = [...stubs, { ...interview, ifThere: 'replace' } as const];
    return { ...plan, files, again: { kind: 'replaced' } };
  }
  const difference = compareInterviews(before, imported.markdown);
  if (!difference) return { ...plan, files: [], again: { kind: 'unchanged' } };
  const waiting = await placeBeside(contentDir, slug, imported.markdown);
  return { ...plan, files: [waiting], again: { kind: 'differs', difference } };
}

/** Takes names from records where there are some, and makes stubs where there are none. */
async function lookUp(
  contentDir: string,
  kind: 'people' | 'films',
  given: readonly Named[],
): Promise<{ named: Named[]; stubs: FileToSave[] }> {
  const named: Named[] = [];
  const stubs: FileToSave[] = [];
  for (const one of given) {
    const record = await readRecordName(contentDir, kind, one.slug);
    if (!record) stubs.push({ ...stubRecord(kind, one), ifThere: 'keep' });
    named.push({ slug: one.slug, name: record?.name ?? one.name });
  }
  return { named, stubs };
}

async function placeBeside(
  contentDir: string,
  slug: string,
  markdown: string,
): Promise<FileToSave> {
  const path = `interviews/${slug}.new.md`;
  const waiting = await readIfThere(contentDir, path);
  if (waiting !== null && !isUntouched(waiting)) {
    throw new Refusal(
      `was not imported, as interviews/${slug}.md is there already and ${path}, which would hold the new import, was edited since; take over what is in it and delete it`,
    );
  }
  return {
    path,
    text: markWaiting(markdown, slug),
    ifThere: waiting === null ? 'refuse' : 'replace',
  };
}

async function readIfThere(contentDir: string, path: string): Promise<string | null> {
  try {
    await refuseLinks(contentDir, path);
    return String(await readFile(join(contentDir, path), { limit: sizeLimit, links: false }));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    const what = `cannot be imported, as interviews cannot be written in ${contentDir}`;
    throw new Refusal(`${what}: ${sayError(error)}`, { cause: error });
  }
}
