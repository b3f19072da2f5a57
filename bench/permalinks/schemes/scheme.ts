import type { Said } from '../text.ts';

/** A way to address passages. */
export interface Scheme {
  readonly name: string;
  /**
   * Where links made in the first revision lead in the last: for each entry asked for, the index
   * of an entry of the last revision, or null where the link says that it leads nowhere. A scheme
   * that keeps a record may look at the revisions between.
   */
  readonly follow: (
    revisions: readonly (readonly Said[])[],
    asked: readonly number[],
  ) => (number | null)[];
}

/** A scheme whose links know the first revision and nothing since. */
export function fromFirstToLast(
  name: string,
  follow: (first: readonly Said[], last: readonly Said[]) => (entry: number) => number | null,
): Scheme {
  return {
    name,
    follow(revisions, asked) {
      const leads = follow(revisions.at(0) ?? [], revisions.at(-1) ?? []);
      return asked.map(leads);
    },
  };
}

/** Indexes of the passages, headings left out. */
export function passagesOf(entries: readonly Said[]): number[] {
  return entries.flatMap(({ kind }, index) => (kind === 'passage' ? [index] : []));
}
