import type { APIRoute, GetStaticPaths } from 'astro';
import { getLibrary } from '../library/index.ts';
import { bibliography } from '../share/citations/bibliography.ts';
import { citationFormats, type CitationFormat } from '../share/citations/index.ts';
import { citableHere } from '../views/citable-here.ts';

interface Props {
  format: CitationFormat;
}

/** All interviews for reference managers, a file for each format. */
export const getStaticPaths = (() =>
  citationFormats.map((format) => ({
    params: { extension: format.extension },
    props: { format },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { format }, site }) => {
  const library = getLibrary();
  const works = library.interviews.map((interview) => citableHere(interview, library, site));
  return new Response(bibliography(format, works), {
    headers: { 'Content-Type': `${format.mediaType}; charset=utf-8` },
  });
};
