import type { Interview } from '../interview/index.ts';
import { siteName, type AddressWriter } from '../views/site.ts';
import { quotePageWords } from '../views/quote-page.ts';
import { addresses, type Library } from '../library/index.ts';
import { oEmbedSetting, siteConfig } from '../site-config.ts';
import { cardOfQuote, cardSize } from './cards/index.ts';
import { embedCode, embedSize } from './embed.ts';
import type { QuotePage } from './quote-pages.ts';

/** What others are told who want to show a quote page within theirs (https://oembed.com, 2.3.4.4). */
export interface OEmbed {
  readonly type: 'rich';
  readonly version: '1.0';
  readonly title: string;
  readonly author_name: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
}

/** Not where the site’s address is not known: all that is said here needs whole ones. */
export function hasOEmbed(): boolean {
  const site = process.env['SITE_URL'] ?? '';
  return (site !== '' || siteConfig.url !== '') && oEmbedSetting();
}

export async function writeOEmbed(
  library: Library,
  interview: Interview,
  page: QuotePage,
  whole: AddressWriter,
): Promise<OEmbed> {
  const { title, who } = quotePageWords(interview, page);
  const card = await cardOfQuote(library, interview, page);
  const embed = whole(addresses.embed(interview.slug, page.id));
  return {
    type: 'rich',
    version: '1.0',
    title,
    author_name: who,
    provider_name: siteName,
    provider_url: whole(addresses.home),
    html: embedCode(interview, page, title, embed),
    ...embedSize(interview, page),
    thumbnail_url: whole(card.address),
    thumbnail_width: cardSize.width,
    thumbnail_height: cardSize.height,
  };
}
