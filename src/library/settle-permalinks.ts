import type { Content, Entry } from '../content/read-content.ts';
import type { InterviewFile } from '../content/read-interview-file.ts';
import type { LedgerFile } from '../content/read-ledgers.ts';
import {
  aliasesIn,
  permalinksOf,
  placesOf,
  refresh,
  withIds,
  type Permalinks,
  type QuotePages,
  type Refreshed,
} from '../permalinks/index.ts';
import { catalogue, type ProblemId } from '../problems/catalogue.ts';
import { inFile, type Finding, type Problem } from '../problems/problem.ts';
import { findRenames } from './find-renames.ts';
import type { Withdrawn } from './types.ts';

/** What the ledger says of one interview, and what has to be written. */
export interface Settled extends Refreshed {
  readonly slug: string;
  /** Of the ledger, relative to the content folder. */
  readonly file: string;
  /** The file as it was read; null where there is none yet. */
  readonly was: string | null;
  /** The ledger is not what the file holds. */
  readonly isStale: boolean;
  /** Files of its former slugs, whose addresses it has taken over. */
  readonly takenOver: readonly LedgerFile[];
  /** What is wrong with the text, so that its ledger may not be written. */
  readonly withheld: readonly Problem[];
}

/** A content folder with the ids that were promised. */
export interface Permanent {
  readonly content: Content;
  /** By the slug of the interview. */
  readonly permalinks: ReadonlyMap<string, Permalinks>;
  /** Slugs of interviews of which no ledger knows anything yet. */
  readonly unpromised: ReadonlySet<string>;
  /** By slug. */
  readonly settled: readonly Settled[];
  readonly withdrawn: readonly Withdrawn[];
  readonly problems: readonly Problem[];
}

/**
 * Brings the ledgers up to date with the texts, in memory, and gives every passage and heading the id
 * it was promised. Pure.
 *
 * @param today the day that changes are dated with
 * @param quotePages which passages have a page of their own
 */
export function settlePermalinks(
  content: Content,
  today: string,
  quotePages: QuotePages,
): Permanent {
  const renames = findRenames(content, today);
  const settled: Settled[] = [];
  const permalinks = new Map<string, Permalinks>();
  const unpromised = new Set<string>();
  const problems: Problem[] = [...renames.problems];
  const interviews = content.interviews.map((entry): Entry<InterviewFile> => {
    const { ledger, own, takenOver } = renames.ledgerOf(entry);
    // With a damaged ledger nobody knows what was promised; that is named already.
    if (ledger === null) return entry;
    if (own === null && takenOver.length === 0) unpromised.add(entry.slug);
    const result = refresh(ledger, placesOf(entry.draft, quotePages), today);
    problems.push(...result.refused.map(({ id }) => idTaken(entry, id)));
    settled.push({
      ...result,
      slug: entry.slug,
      file: ledgerFile(entry.slug),
      was: own?.text ?? null,
      isStale: takenOver.length > 0 || result.ledger !== own?.ledger,
      takenOver,
      withheld: entry.findings.filter(hidesWords).map((finding) => inFile(entry.file, finding)),
    });
    permalinks.set(entry.slug, permalinksOf(result.ledger));
    return { ...entry, draft: withIds(entry.draft, result.ids, aliasesIn(result.ledger)) };
  });
  return {
    content: { ...content, interviews },
    permalinks,
    unpromised,
    settled: settled.toSorted((a, b) => (a.slug < b.slug ? -1 : 1)),
    withdrawn: renames.withdrawn,
    problems,
  };
}

/** Where the ledger of an interview is, relative to the content folder. */
export function ledgerFile(slug: string): string {
  return `permalinks/${slug}.jsonl`;
}

/** Mistakes after which it is known all the same which passages the text has. */
const harmless: ReadonlySet<ProblemId> = new Set([
  ...(['yaml-syntax', 'yaml-feature', 'duplicate-field', 'unknown-field'] as const),
  ...(['missing-field', 'wrong-type', 'bad-value'] as const),
  ...(['pull-quote-not-found', 'note-missing', 'note-unused', 'note-twice'] as const),
  ...(['nobody-speaks', 'label-unread', 'label-inside', 'label-plain', 'empty-turn'] as const),
  ...(['heading-unread', 'heading-level', 'section-empty'] as const),
  ...(['unsafe-link', 'empty-link', 'caption-missing', 'caption-marks'] as const),
]);

/** True for a mistake after which nobody knows which passages the text has. */
export function hidesWords({ id }: Finding): boolean {
  return catalogue[id].severity === 'error' && !harmless.has(id);
}

function idTaken({ file, draft }: Entry<InterviewFile>, id: string): Problem {
  const heading = draft.sections.find((section) => section.heading?.id === id)?.heading;
  const message = `The id “${id}” has been the address of another place of this interview.`;
  const hint = 'Write another id, or none: an address leads to the same words for ever.';
  const place = { line: heading?.line ?? 1, column: 1 };
  return inFile(file, { id: 'id-taken', ...place, message, hint });
}
