import { join } from 'node:path';
import { saveReport } from '../files/save-report.ts';
import type { Found } from '../files/find-sources.ts';
import type { FileOutcome } from '../import-files.ts';
import { writeIndex } from './page/write-index.ts';

/**
 * Writes the page that leads to the reports on several files.
 *
 * @param folder absolute, of the reports
 * @throws Refusal where it cannot be written
 */
export async function saveIndex(
  folder: string,
  outcomes: readonly FileOutcome[],
  passedOver: Found['passedOver'],
): Promise<void> {
  await saveReport(join(folder, 'index.html'), writeIndex(outcomes, passedOver));
}
