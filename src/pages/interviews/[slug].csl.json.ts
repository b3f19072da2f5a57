import type { APIRoute } from 'astro';
import { citationPaths, citationResponse } from '../../views/citation-response.ts';

export const getStaticPaths = citationPaths;

export const GET: APIRoute<never, { slug: string }> = ({ params, site }) =>
  citationResponse('csl.json', params.slug, site);
