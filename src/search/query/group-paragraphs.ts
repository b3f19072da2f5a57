import { type Corpus, interviewOf } from './corpus.ts';
import type { Found } from './find-paragraphs.ts';

/** The paragraphs of one interview that answer, best first. */
export interface FoundGroup {
  readonly interview: number;
  readonly paragraphs: readonly Found[];
  readonly headings: readonly Found[];
}

/**
 * Groups ranked paragraphs by interview, in the order of each one’s best. Where a word was mended
 * the best group of every reading comes among the first: the likeliest may still not be the one meant.
 */
export function groupParagraphs(found: readonly Found[], corpus: Corpus): FoundGroup[] {
  const groups = new Map<number, { paragraphs: Found[]; headings: Found[] }>();
  for (const one of found) {
    const interview = interviewOf(one.paragraph);
    const group = groups.get(interview) ?? { paragraphs: [], headings: [] };
    groups.set(interview, group);
    (corpus.kindOf(one.paragraph) === 'h' ? group.headings : group.paragraphs).push(one);
  }
  const ordered = Array.from(groups, ([interview, group]) => ({ interview, ...group }));
  const first = [1, 2, 3].flatMap(
    (reading) => ordered.find((group) => readingOf(group) === reading) ?? [],
  );
  const [best, ...rest] = ordered;
  if (!best || first.length === 0) return ordered;
  const others = rest.filter((group) => !first.includes(group));
  return [best, ...first.filter((group) => group !== best), ...others];
}

function readingOf({ paragraphs: [first], headings: [heading] }: FoundGroup): number {
  return (first ?? heading)?.reading ?? 0;
}
