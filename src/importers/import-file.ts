import { basename, resolve } from 'node:path';
import { readSource } from './files/read-source.ts';
import { type FileToSave, saveFiles } from './files/save-files.ts';
import { refuseTaken, saveReport } from './files/save-report.ts';
import type { Again } from './plan-import.ts';
import type { Prepared, Question, Shown } from './prepare-import.ts';
import { Refusal } from './refusal.ts';
import type { Options } from './read-options.ts';
import type { Reply } from './processes/import-process.ts';
import { type Limits, startProcess, type Process } from './processes/start-process.ts';

export interface Request extends Options {
  /** A path, or `-` for standard input. */
  readonly source: string;
  /** What a relative path is relative to. */
  readonly from: string;
  /** Absolute path of the content folder. */
  readonly contentDir: string;
  /** Overwrite an interview that is there. */
  readonly force: boolean;
  /** Write nothing into the content folder. */
  readonly dryRun: boolean;
  /** Path of the page that shows source and result side by side; null: none. */
  readonly report: string | null;
  readonly shown: Pick<Shown, 'summary' | 'json'>;
}

export interface Result {
  readonly again: Again['kind'];
  readonly doubts: number;
  readonly summary: string | null;
  readonly json: string | null;
  /** Paths within the content folder of what was, or would be, written. */
  readonly files: readonly string[];
}

export type ImportProcess = Process<Question, Reply>;

/** What one file may take, and how many milliseconds more for each of its bytes: 5 s a megabyte. */
const limits: Limits = { milliseconds: 30_000, megabytes: 1024 };
const perByte = 5 / 1000;

export function startImportProcess(): ImportProcess {
  return startProcess(new URL('./processes/import-process.ts', import.meta.url), limits);
}

/**
 * Imports one file into a content folder: the interview, and a stub for each person and film that has
 * no record yet. It is understood in a process of its own, within limits of time and memory; it is written here, so
 * that stopping the process never leaves half of anything.
 *
 * @throws Refusal where anything is in the way; nothing is written then
 */
export async function importFile(request: Request, child: ImportProcess): Promise<Result> {
  const { source, from, contentDir, dryRun, report } = request;
  const page = report === null ? null : resolve(from, report);
  if (page !== null) await refuseTaken(page);
  const bytes = await readSource(source, from);
  const { told, format, asked, slug, force } = request;
  const name = source === '-' ? null : basename(source);
  const job = { told, format, asked, slug, name, bytes, contentDir, force };
  const shown = { ...request.shown, report: report === null ? null : source };
  const answer = await child.ask({ job, shown }, bytes.length * perByte);
  const prepared = readAnswer(answer);
  // The page first: where it cannot be written the import has failed, and has to leave no interview.
  if (page !== null && prepared.report !== null) await saveReport(page, prepared.report);
  if (!dryRun) await saveFiles(contentDir, prepared.files);
  const { again, doubts, summary, json } = prepared;
  return { again, doubts, summary, json, files: namesOf(prepared.files) };
}

function readAnswer(answer: Awaited<ReturnType<ImportProcess['ask']>>): Prepared {
  switch (answer.kind) {
    case 'too-slow':
      throw new Refusal(
        'took too long and was given up; look for thousands of brackets or asterisks in a row, or divide the file',
      );
    case 'too-large':
      throw new Refusal(
        `needs more than the ${limits.megabytes} MB of memory that one file may take; divide it`,
      );
    case 'failed':
      throw failed(answer.reason);
    case 'answered':
      if ('prepared' in answer.reply) return answer.reply.prepared;
      throw 'refused' in answer.reply
        ? new Refusal(answer.reply.refused)
        : failed(answer.reply.failed);
  }
}

function failed(reason: string): Refusal {
  return new Refusal(`made the importer fail (${reason}); please report it with the file`);
}

/** The interview first: it is what somebody looks for. */
function namesOf(files: readonly FileToSave[]): string[] {
  return files.map(({ path }) => path).toReversed();
}
