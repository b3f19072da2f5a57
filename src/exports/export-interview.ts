import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { didYouMean } from '../problems/nearest.ts';
import type { Problem } from '../problems/problem.ts';
import { type Exported, type Exporter, Unfit } from './exported.ts';
import { exporters } from './exporters.ts';
import type { Surroundings } from './surroundings.ts';

export type Format = keyof typeof exporters | 'md';
export const formats = [
  'txt',
  'md',
  'docx',
  'srt',
  'epub',
  'json',
  'tei.xml',
  'annotations.jsonld',
] as const satisfies readonly Format[];

/**
 * Writes one interview of a library in a format.
 *
 * @param problems of the content: of a text with mistakes only the file itself is given away
 * @throws Unfit with a sentence that says why not
 */
export async function exportInterview(
  surroundings: Surroundings,
  problems: readonly Problem[],
  slug: string,
  format: Format,
): Promise<Exported> {
  const { library } = surroundings;
  const file = `interviews/${slug}.md`;
  const faults = problems.filter((one) => one.file === file && one.severity === 'error');
  const interview = library.interview(slug);
  const isThere = interview !== undefined || faults.length > 0;
  if (!isThere) {
    const slugs = library.interviews.map((one) => one.slug);
    throw new Unfit(
      `There is no interview “${slug}”. ${didYouMean(slug, slugs, 'Look into the folder interviews.')}`,
    );
  }
  if (format === 'md') {
    return {
      bytes: await readFile(path.join(library.folder, interview?.file ?? file)),
      leftOut: [],
    };
  }
  const [fault] = faults;
  if (fault || !interview) {
    const where = `${file}:${fault?.line ?? 1}`;
    throw new Unfit(`“${slug}” has mistakes, the first at ${where}; npm run check names them all.`);
  }
  const exporter: Exporter = exporters[format];
  try {
    return await exporter(interview, surroundings);
  } catch (error) {
    if (!(error instanceof Unfit)) throw error;
    throw new Unfit(`“${slug}” cannot be written as ${format}, for ${error.message}.`);
  }
}
