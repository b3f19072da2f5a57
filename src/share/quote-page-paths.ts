import type { Interview } from '../interview/index.ts';
import type { Library } from '../library/index.ts';
import { quotePageSetting } from '../site-config.ts';
import { quotePagesOf, type QuotePage } from './quote-pages.ts';

interface QuotePagePath {
  readonly params: { readonly slug: string; readonly passage: string };
  readonly props: { readonly interview: Interview; readonly page: QuotePage };
}

/**
 * Every quote page, as `getStaticPaths` gives it; of an interview that was renamed, under its former
 * slugs too, where links and frames of others still lead.
 */
export function quotePagePaths(library: Library): QuotePagePath[] {
  const setting = quotePageSetting();
  return library.interviews.flatMap((interview) =>
    slugsOf(interview, library).flatMap((slug) =>
      quotePagesOf(interview, setting).map((page) => ({
        params: { slug, passage: page.id },
        props: { interview, page },
      })),
    ),
  );
}

/** Another interview may have taken a former slug over. */
function slugsOf({ slug, permalinks }: Interview, library: Library): string[] {
  return [slug, ...permalinks.formerly.filter((former) => !library.interview(former))];
}
