import { addresses } from '../library/index.ts';
import { citationFormats } from '../share/citations/index.ts';
import { words } from '../words/index.ts';
import { href } from './href.ts';

/** A file that holds all interviews, as a page leads to it. */
export interface CollectionFile {
  readonly name: string;
  readonly mediaType: string;
  readonly address: string;
}

/** The book of all interviews, and their citations for reference managers. */
export function collectionFiles(): CollectionFile[] {
  const book = {
    name: words.forms.names.epub,
    mediaType: 'application/epub+zip',
    address: href(addresses.book),
  };
  const citations = citationFormats.map(({ name, extension, mediaType }) => ({
    name,
    mediaType,
    address: href(addresses.citations(extension)),
  }));
  return [book, ...citations];
}
