import type { Interview } from '../../interview/index.ts';
import { publicationOf, type Library, type Publication } from '../../library/index.ts';

/** An interview and its days. */
export interface Dated extends Publication {
  readonly interview: Interview;
}

/**
 * The interviews a feed shows: those that were changed last, so that a correction of an old text
 * reaches whoever read it. Of one day, what was published later comes first; of those, what the source
 * printed later, as in the library.
 */
export function newest({ interviews }: Pick<Library, 'interviews'>, count: number): Dated[] {
  return interviews
    .map((interview) => ({ interview, ...publicationOf(interview) }))
    .sort((a, b) => laterFirst(a.modified, b.modified) || laterFirst(a.published, b.published))
    .slice(0, count);
}

function laterFirst(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? 1 : -1;
}
