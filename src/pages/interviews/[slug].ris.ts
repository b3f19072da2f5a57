import type { APIRoute, GetStaticPaths } from 'astro';
import { citationResponse } from '../../views/citation-response.ts';
import { formPaths } from '../../views/form-response.ts';

export const getStaticPaths = (() => formPaths('ris')) satisfies GetStaticPaths;

export const GET: APIRoute<never, { slug: string }> = ({ params, site }) =>
  citationResponse('ris', params.slug, site);
