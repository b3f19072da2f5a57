import type { APIRoute } from 'astro';
import { collectionBook } from '../exports/epub/index.ts';
import { getLibrary } from '../library/index.ts';
import { bookResponse, siteFor } from '../views/book-response.ts';

/** All interviews in one book. */
export const GET: APIRoute = async ({ site }) =>
  bookResponse(await collectionBook(getLibrary(), siteFor(site)));
