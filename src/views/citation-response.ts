import { getLibrary } from '../library/index.ts';
import { citationFormats, type CitationFormat } from '../share/citations/index.ts';
import { citableHere } from './citable-here.ts';

/** The citation of an interview as a file of the site. */
export function citationResponse(
  extension: CitationFormat['extension'],
  slug: string,
  site: URL | undefined,
): Response {
  const interview = getLibrary().interview(slug);
  const format = citationFormats.find((one) => one.extension === extension);
  if (!interview || !format) return new Response('There is no such file.', { status: 404 });
  const text = format.write(citableHere(interview, getLibrary(), site));
  return new Response(text, { headers: { 'Content-Type': `${format.mediaType}; charset=utf-8` } });
}
