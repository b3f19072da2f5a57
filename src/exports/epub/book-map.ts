import type { Target } from '../../interview/index.ts';
import { entryId, type AppendixPage } from './appendix.ts';
import type { ChapterPlan } from './chapter-plan.ts';
import type { BookMap, SiteAddress } from './types.ts';

/** Where the places of these chapters are, and the entries of this appendix. */
export function mapBook(
  chapters: readonly ChapterPlan[],
  appendix: readonly AppendixPage[],
  site: SiteAddress | null,
): BookMap {
  const bySlug = new Map(chapters.map((plan) => [plan.interview.slug, plan]));
  const entries = new Map<string, string>();
  for (const { type, name, records } of appendix) {
    for (const { slug } of records) {
      const id = entryId({ type, slug });
      entries.set(id, `${name}#${encodeURIComponent(id)}`);
    }
  }
  return {
    place: (slug, id) => {
      const plan = bySlug.get(slug);
      if (id === null) return plan?.pages[0]?.name ?? null;
      const page = plan?.pageOf(id);
      return page === undefined ? null : `${page}#${encodeURIComponent(id)}`;
    },
    entry: (target: Target) => entries.get(entryId(target)) ?? null,
    site,
  };
}
