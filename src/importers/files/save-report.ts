import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { writeWhole } from '../../files/write-whole.ts';
import { isReport } from '../report/page/generator.ts';
import { Refusal } from '../refusal.ts';
import { sayError } from './say-error.ts';

/**
 * Makes sure that a report may be written: only another report is ever overwritten, for the source may
 * be an HTML file as well.
 *
 * @param file absolute
 * @throws Refusal where something else has its name
 */
export async function refuseTaken(file: string): Promise<void> {
  const start = await readStart(file);
  if (start === null || isReport(start)) return;
  throw new Refusal(
    `was not imported, as ${file} is there already and is no report; give the report another name`,
  );
}

/**
 * Writes a report, whole or not at all.
 *
 * @param file absolute
 * @throws Refusal where something else has its name, or it cannot be written
 */
export async function saveReport(file: string, html: string): Promise<void> {
  await refuseTaken(file);
  try {
    await writeWhole(file, html);
  } catch (error) {
    throw new Refusal(
      `was not imported, as its report ${file} cannot be written: ${sayError(error)}`,
      {
        cause: error,
      },
    );
  }
}

/** The first characters of a file; null where there is none, and none of what is no file. */
async function readStart(path: string): Promise<string | null> {
  const { O_RDONLY, O_NONBLOCK } = constants;
  try {
    const file = await open(path, O_RDONLY | (process.platform === 'win32' ? 0 : O_NONBLOCK));
    try {
      if (!(await file.stat()).isFile()) return '';
      const { buffer, bytesRead } = await file.read(Buffer.alloc(1000), 0, 1000, 0);
      return buffer.toString('utf8', 0, bytesRead);
    } finally {
      await file.close();
    }
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? null : '';
  }
}
