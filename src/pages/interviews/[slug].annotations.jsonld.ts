import type { APIRoute, GetStaticPaths } from 'astro';
import { formPaths, formResponse } from '../../views/form-response.ts';

export const getStaticPaths = (() => formPaths('annotations.jsonld')) satisfies GetStaticPaths;

export const GET: APIRoute<never, { slug: string }> = ({ params, site }) =>
  formResponse('annotations.jsonld', params.slug, site);
