import { type Again, type Job, planImport } from './plan-import.ts';
import { writeReport } from './report/page/write-report.ts';
import { summarise } from './report/summarise.ts';
import { toJson } from './report/to-json.ts';
import type { FileToSave } from './files/save-files.ts';

export interface Question {
  readonly job: Job;
  readonly shown: Shown;
}

/** What is to be said of an import besides what is written. */
export interface Shown {
  /** For a terminal, with colours or without. */
  readonly summary: { readonly colour: boolean } | null;
  readonly json: boolean;
  /** The source’s name for the head of a page; null: no page. */
  readonly report: string | null;
}

/** All that comes of a source, as data that passes between processes. */
export interface Prepared {
  readonly files: readonly FileToSave[];
  readonly again: Again['kind'];
  /** How many decisions somebody should look at. */
  readonly doubts: number;
  readonly summary: string | null;
  readonly json: string | null;
  /** HTML */
  readonly report: string | null;
}

/**
 * Does everything of an import but the writing, and says what was understood.
 *
 * @throws Refusal where anything is in the way
 */
export async function prepareImport({ job, shown }: Question): Promise<Prepared> {
  const plan = await planImport(job);
  const { files, again, imported } = plan;
  return {
    files,
    again: again.kind,
    doubts: imported.doubts.length,
    summary: shown.summary && summarise(plan, shown.summary),
    json: shown.json ? toJson(imported, plan.document.format ?? null) : null,
    report: shown.report === null ? null : writeReport(plan, shown.report),
  };
}
