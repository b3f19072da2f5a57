import type { Content, Entry } from '../content/read-content.ts';
import type { InterviewFile } from '../content/read-interview-file.ts';
import type { LedgerFile } from '../content/read-ledgers.ts';
import {
  absorb,
  collisions,
  emptyLedger,
  permalinksOf,
  placesOf,
  shareKept,
  type Ledger,
} from '../permalinks/index.ts';
import { inFile, ofFile, type Problem } from '../problems/problem.ts';
import type { Withdrawn } from './types.ts';

/** The ledger an interview begins this build with. */
export interface Inherited {
  /** null where it is damaged. */
  readonly ledger: Ledger | null;
  /** Its own file as it was read. */
  readonly own: LedgerFile | null;
  /** Files under its former slugs, whose addresses are its own now. */
  readonly takenOver: readonly LedgerFile[];
}

export interface Renames {
  ledgerOf(entry: Entry<InterviewFile>): Inherited;
  readonly withdrawn: readonly Withdrawn[];
  readonly problems: readonly Problem[];
}

/** How much of an interview has to stand in another for the two to be one. */
const nearlySame = 0.5;

/**
 * Finds out which ledger belongs to which interview: under its own slug, or under one it was
 * published under before. A ledger whose interview is gone is named, for its addresses would die.
 *
 * @param today the day that changes are dated with
 */
export function findRenames(content: Content, today: string): Renames {
  const bySlug = new Map(content.ledgers.map((file) => [file.slug, file]));
  const present = new Set(content.interviews.map(({ slug }) => slug));
  const inherited = new Map<string, Inherited>();
  for (const entry of content.interviews) {
    const own = bySlug.get(entry.slug) ?? null;
    const formerly = entry.valid.formerly ?? [];
    const takenOver = formerly
      .filter((slug) => !present.has(slug))
      .flatMap((slug) => bySlug.get(slug) ?? []);
    const ledger = inherit(entry.slug, own, takenOver, formerly, today);
    inherited.set(entry.slug, { ledger, own, takenOver });
  }
  const owned = new Set(Array.from(inherited.values()).flatMap(({ takenOver }) => takenOver));
  const orphans = content.ledgers.filter((file) => !present.has(file.slug) && !owned.has(file));
  // Where the folder of the interviews cannot be read, none of them is gone.
  const isRead = !content.problems.some(({ file }) => file === 'interviews');
  return {
    ledgerOf: ({ slug }) => inherited.get(slug) ?? { ledger: null, own: null, takenOver: [] },
    withdrawn: orphans.flatMap(({ slug, ledger }): Withdrawn[] =>
      ledger && isWithdrawn(ledger) ? [{ slug, permalinks: permalinksOf(ledger) }] : [],
    ),
    problems: [
      ...claimedTwice(content.interviews, inherited, present),
      ...content.interviews.flatMap((entry) => joined(entry, inherited.get(entry.slug))),
      ...(isRead ? orphans.flatMap((file) => gone(file, content.interviews, inherited)) : []),
    ],
  };
}

function inherit(
  slug: string,
  own: LedgerFile | null,
  takenOver: readonly LedgerFile[],
  formerly: readonly string[],
  today: string,
): Ledger | null {
  const files = [...(own ? [own] : []), ...takenOver];
  if (files.some(({ ledger }) => ledger === null)) return null;
  const [first = emptyLedger, ...others] = files.flatMap(({ ledger }) => ledger ?? []);
  const whole = others.reduce((ledger, other) => absorb(ledger, other, today), first);
  const all = new Set([...files.flatMap(({ ledger }) => ledger?.formerly ?? []), ...formerly]);
  all.delete(slug);
  return all.size === whole.formerly.length ? whole : { ...whole, formerly: Array.from(all) };
}

/** Nothing of it lives: it was taken out of the magazine on purpose. */
function isWithdrawn({ entries }: Ledger): boolean {
  return entries.every(({ state }) => state !== 'live');
}

function gone(
  { file, slug, ledger }: LedgerFile,
  interviews: readonly Entry<InterviewFile>[],
  inherited: ReadonlyMap<string, Inherited>,
): Problem[] {
  if (!ledger || isWithdrawn(ledger)) return [];
  const withdraw = `if it is to be gone for good: npm run permalinks -- --withdraw ${slug}`;
  const fresh = interviews.filter((entry) => {
    const { own, takenOver = [] } = inherited.get(entry.slug) ?? {};
    return own === null && takenOver.length === 0;
  });
  const renamed = fresh.find(({ draft }) => shareKept(ledger, placesOf(draft)) >= nearlySame);
  if (renamed) {
    const message = `The interview “${slug}” is gone, and “${renamed.slug}”, which is new, has nearly the same text.`;
    const hint = `If it was renamed, write formerly: [${slug}] into ${renamed.file}; ${withdraw}.`;
    return [ofFile('interview-renamed', file, message, hint)];
  }
  const message = `The interview “${slug}” was published, and its file is gone: its addresses would answer nothing.`;
  const hint = `Put interviews/${slug}.md back; if it was renamed, write formerly: [${slug}] into the new file; ${withdraw}.`;
  return [ofFile('interview-gone', file, message, hint)];
}

/** Two interviews that were published apart may have the same ids for different words. */
function joined(
  { slug, file, places }: Entry<InterviewFile>,
  inherited: Inherited | undefined,
): Problem[] {
  const own = inherited?.own?.ledger;
  if (!own) return [];
  return inherited.takenOver.flatMap((other): Problem[] => {
    const [id, ...others] = other.ledger ? collisions(own, other.ledger) : [];
    if (id === undefined) return [];
    const more = others.length === 0 ? '' : ` and ${others.length} more`;
    const message = `“${slug}” and “${other.slug}” were both published, and have addresses in common that lead to different words: ${id}${more}.`;
    const hint = `Keep ${other.slug} as an interview of its own, and take it out of formerly.`;
    const place = places['formerly'] ?? { line: 1, column: 1 };
    return [inFile(file, { id: 'interviews-joined', ...place, message, hint })];
  });
}

/** A former address leads to one interview, and is not given to another. */
function claimedTwice(
  interviews: readonly Entry<InterviewFile>[],
  inherited: ReadonlyMap<string, Inherited>,
  present: ReadonlySet<string>,
): Problem[] {
  const claims = new Map<string, string>();
  return interviews.flatMap(({ slug, file, places }) =>
    (inherited.get(slug)?.ledger?.formerly ?? []).flatMap((former): Problem[] => {
      const owner = present.has(former) ? former : claims.get(former);
      if (owner === undefined) {
        claims.set(former, slug);
        return [];
      }
      const place = places['formerly'] ?? { line: 1, column: 1 };
      const message = present.has(former)
        ? `“${slug}” was published as “${former}” before, and there is another interview of that name now.`
        : `Both “${owner}” and “${slug}” were published as “${former}”, as they say.`;
      const hint = present.has(former)
        ? `Give interviews/${former}.md another name: its address is promised.`
        : 'Name it in one of the two.';
      return [inFile(file, { id: 'formerly-taken', ...place, message, hint })];
    }),
  );
}
