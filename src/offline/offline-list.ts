/*
 * What can be kept, `/offline/list.json`: written when the site is built, read by the worker and the
 * offline page. It has a line of some eighty bytes for each interview.
 */

export interface OfflineList {
  readonly format: 1;
  readonly interviews: readonly ListedInterview[];
  /** Sizes of the files that several interviews need, in bytes, by their paths below the site. */
  readonly shared: readonly (readonly [path: string, bytes: number])[];
  /** Which of these a kind of interview needs: their places in `shared`. */
  readonly sets: readonly (readonly number[])[];
  /** Slugs under which interviews were published before, with those of today. */
  readonly former: Readonly<Record<string, string>>;
  /** Of the search index, in bytes. */
  readonly search: number;
}

export type ListedInterview = readonly [
  slug: string,
  title: string,
  /** As in `KeptPage`. */
  version: string,
  /** Of its HTML and the files no other interview needs, in bytes. */
  bytes: number,
  /** The place of what it shares with others in `sets`. */
  set: number,
  /** BCP 47. */
  language: string,
];

/** Where it lies below the site. */
export const listPath = 'offline/list.json';

/**
 * Reads the list from an answer of the host.
 *
 * @returns null where that is no such list: there is no network, or a sign-in page answers in its place
 */
export async function readList(answer: Promise<Response>): Promise<OfflineList | null> {
  try {
    const given = await answer;
    const read: unknown = given.ok ? await given.json() : null;
    const isList = typeof read === 'object' && read !== null && 'format' in read;
    return isList && read.format === 1 ? (read as unknown as OfflineList) : null;
  } catch {
    return null;
  }
}

/**
 * What keeping interviews adds to a device, in bytes.
 *
 * @param isKept whether a file is there already, by its path below the site
 */
export function sizeOf(
  interviews: readonly ListedInterview[],
  { sets, shared }: OfflineList,
  isKept: (path: string) => boolean,
): number {
  const needed = new Set(interviews.map(([, , , , set]) => set));
  const files = new Set(Array.from(needed, (set) => sets[set] ?? []).flat());
  let bytes = interviews.reduce((total, [, , , own]) => total + own, 0);
  for (const file of files) {
    const [path, size] = shared[file] ?? ['', 0];
    if (!isKept(path)) bytes += size;
  }
  return bytes;
}
