import type { Interview } from '../interview/index.ts';
import type { Library } from '../library/index.ts';
import { quotePageSetting } from '../site-config.ts';
import { quotePagesOf, type QuotePage } from './quote-pages.ts';

interface QuotePagePath {
  readonly params: { readonly slug: string; readonly passage: string };
  readonly props: { readonly interview: Interview; readonly page: QuotePage };
}

/** Every quote page, as `getStaticPaths` gives it. */
export function quotePagePaths({ interviews }: Library): QuotePagePath[] {
  const setting = quotePageSetting();
  return interviews.flatMap((interview) =>
    quotePagesOf(interview, setting).map((page) => ({
      params: { slug: interview.slug, passage: page.id },
      props: { interview, page },
    })),
  );
}
