import type { APIRoute } from 'astro';
import { formPaths, formResponse } from '../../views/form-response.ts';

export const getStaticPaths = formPaths;

export const GET: APIRoute<never, { slug: string }> = ({ params, site }) =>
  formResponse('txt', params.slug, site);
