import type { APIRoute, GetStaticPaths } from 'astro';
import type { Interview } from '../../../../interview/index.ts';
import { getLibrary } from '../../../../library/index.ts';
import { hasOEmbed, writeOEmbed } from '../../../../share/oembed.ts';
import { quotePagePaths } from '../../../../share/quote-page-paths.ts';
import type { QuotePage } from '../../../../share/quote-pages.ts';
import { wholeAddresses } from '../../../../views/site.ts';

/** None where the site wants none. */
export const getStaticPaths = (() =>
  hasOEmbed() ? quotePagePaths(getLibrary()) : []) satisfies GetStaticPaths;

export const GET: APIRoute<{ interview: Interview; page: QuotePage }> = async ({ props, site }) => {
  const { interview, page } = props;
  const answer = await writeOEmbed(getLibrary(), interview, page, wholeAddresses(site));
  return new Response(JSON.stringify(answer), {
    headers: { 'Content-Type': 'application/json+oembed' },
  });
};
