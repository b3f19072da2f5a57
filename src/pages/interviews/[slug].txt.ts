import type { APIRoute, GetStaticPaths } from 'astro';
import { formPaths, formResponse } from '../../views/form-response.ts';

export const getStaticPaths = (() => formPaths('txt')) satisfies GetStaticPaths;

export const GET: APIRoute<never, { slug: string }> = ({ params, site }) =>
  formResponse('txt', params.slug, site);
