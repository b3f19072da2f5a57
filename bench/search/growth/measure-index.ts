import { rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Truth } from '../truth.ts';
import { cpuOf } from '../cpu-of.ts';
import { weigh, type Weight } from '../weigh.ts';

export interface IndexMeasures extends Weight {
  /** CPU seconds, Pagefind’s own process included; reading the content not. */
  readonly cpu: number;
  /** Wall seconds. */
  readonly wall: number;
  /** Bytes of all text in UTF-8. */
  readonly text: number;
}

const projectRoot = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * Writes the index of a content folder, and tells what that took apart from reading the content,
 * which is done once more alone.
 *
 * @param site absolute; the index is left in its folder `search`, which is made anew
 */
export async function measureIndex(
  content: string,
  site: string,
  { paragraphs }: Truth,
  environment: Readonly<Record<string, string>> = {},
): Promise<IndexMeasures> {
  const program = path.join(projectRoot, 'bench/search/write-index.ts');
  const search = path.join(site, 'search');
  await rm(search, { recursive: true, force: true });
  const reading = await cpuOf([program, content], projectRoot);
  const both = await cpuOf([program, content, site], projectRoot, environment);
  return {
    cpu: both.cpu - reading.cpu,
    wall: both.wall - reading.wall,
    text: paragraphs.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0),
    ...(await weigh(search)),
  };
}
