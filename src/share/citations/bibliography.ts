import type { Citable, CitationFormat } from './types.ts';

/** The citations of several works in one file, which reference managers take whole. */
export function bibliography(
  { extension, write }: CitationFormat,
  works: readonly Citable[],
): string {
  const citations = works.map((work) => write(work));
  if (extension !== 'csl.json') return citations.join(extension === 'bib' ? '\n' : '');
  // Each is a list of one.
  const items = citations.flatMap((citation) => JSON.parse(citation) as unknown[]);
  return `${JSON.stringify(items, null, 2)}\n`;
}
