/** Citations of an interview or a passage: in three styles as text, in three formats as files. */
import { citing } from '../../words/in-browser.ts';
import { apa } from './apa.ts';
import { bibtex } from './bibtex.ts';
import { chicagoEntry, chicagoNote } from './chicago.ts';
import { cslJson } from './csl-json.ts';
import { mla } from './mla.ts';
import { ris } from './ris.ts';
import type { CitationFormat, CitationStyle } from './types.ts';

export { citationKey } from './citation-key.ts';
export { citationHtml, piecesOf } from './pieces-of.ts';
export { dataAddress, fileName } from './citation-file.ts';
export { firstWords } from './first-words.ts';
export { invertedName } from './name-lists.ts';
export { whatItIs } from './remarks.ts';
export { workTitle } from './work-title.ts';
export type {
  Citable,
  CitationFormat,
  CitationStyle,
  CitedName,
  CitedPassage,
  Occasion,
} from './types.ts';

export const citationStyles: readonly CitationStyle[] = [
  { name: 'Chicago', write: chicagoEntry },
  { name: citing.note, write: chicagoNote },
  { name: 'MLA', write: mla },
  { name: 'APA', write: apa },
];

export const citationFormats: readonly CitationFormat[] = [
  { name: 'BibTeX', extension: 'bib', mediaType: 'application/x-bibtex', write: bibtex },
  {
    name: 'RIS',
    extension: 'ris',
    mediaType: 'application/x-research-info-systems',
    write: ris,
  },
  {
    name: 'CSL-JSON',
    extension: 'csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: cslJson,
  },
];
