import type { APIRoute, GetStaticPaths } from 'astro';
import { interviewBook } from '../../exports/epub/index.ts';
import { getLibrary } from '../../library/index.ts';
import { bookResponse, siteFor } from '../../views/book-response.ts';
import { formPaths } from '../../views/form-response.ts';

/** A book of each interview. */
export const getStaticPaths = (() => formPaths('epub')) satisfies GetStaticPaths;

export const GET: APIRoute<never, { slug: string }> = async ({ params, site }) => {
  const library = getLibrary();
  const interview = library.interview(params.slug);
  if (!interview) return new Response('There is no such file.', { status: 404 });
  return bookResponse(await interviewBook(interview, library, siteFor(site)));
};
