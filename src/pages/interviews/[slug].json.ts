import type { APIRoute, GetStaticPaths } from 'astro';
import { formPaths, formResponse } from '../../views/form-response.ts';

export const getStaticPaths = (() => formPaths('json')) satisfies GetStaticPaths;

export const GET: APIRoute<never, { slug: string }> = ({ params, site }) =>
  formResponse('json', params.slug, site);
