import type { APIRoute, GetStaticPaths } from 'astro';
import { citationResponse } from '../../views/citation-response.ts';
import { formPaths } from '../../views/form-response.ts';

export const getStaticPaths = (() => formPaths('bib')) satisfies GetStaticPaths;

export const GET: APIRoute<never, { slug: string }> = ({ params, site }) =>
  citationResponse('bib', params.slug, site);
