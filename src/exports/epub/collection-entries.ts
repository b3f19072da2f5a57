import type { ChapterPlan } from './chapter-plan.ts';
import { entryIn, furnitureEntry, outlineEntries } from './nav.ts';
import type { NavEntry } from './types.ts';

/** Up to so many interviews the contents list their sections, and are not divided by years. */
const few = 60;

/**
 * The contents of a collection: interviews with their sections, or, where there are many, years with
 * their interviews. A reading system shows thousands of lines in one piece, or not at all.
 */
export function collectionEntries(plans: readonly ChapterPlan[]): NavEntry[] {
  if (plans.length <= few) {
    return plans.map((plan) => chapterEntry(plan, outlineEntries(plan, false)));
  }
  const years = Map.groupBy(plans, ({ interview }) => interview.date.slice(0, 4));
  return Array.from(years, ([year, group]) =>
    furnitureEntry(
      year,
      null,
      group.map((plan) => chapterEntry(plan)),
    ),
  );
}

function chapterEntry({ interview, pages }: ChapterPlan, children: NavEntry[] = []): NavEntry {
  return entryIn(interview, interview.title, pages[0]?.name ?? '', children);
}
