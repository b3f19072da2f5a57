import type { APIRoute, GetStaticPaths } from 'astro';
import {
  listedPages,
  sitemapParts,
  writeSitemap,
  writeSitemapIndex,
} from '../exports/discovery/index.ts';
import { getLibrary } from '../library/index.ts';
import { wholeAddresses } from '../views/site.ts';

/** `sitemap-index.xml`, which names the others: `sitemap-1.xml` and so on. */
export const getStaticPaths = (() => {
  const parts = sitemapParts(listedPages(getLibrary()));
  return [
    { params: { part: 'index' }, props: { write: writeSitemapIndex.bind(null, parts) } },
    ...parts.map((pages, index) => ({
      params: { part: String(index + 1) },
      props: { write: writeSitemap.bind(null, pages) },
    })),
  ];
}) satisfies GetStaticPaths;

interface Props {
  readonly write: (addressOf: ReturnType<typeof wholeAddresses>) => string;
}

/** Addresses have to be whole: where the site does not know its own, there is no sitemap. */
export const GET: APIRoute<Props> = ({ props: { write }, site }) =>
  new Response(site ? write(wholeAddresses(site)) : null, {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
