import type { Target } from '../../interview/index.ts';

/** A file of a book. */
export interface BookFile {
  /** In the book's one folder; ASCII. */
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  /** Packed already, as pictures are: to be stored as it is. */
  readonly packed?: boolean;
  /** What the package document says of it: `nav`, `cover-image`. */
  readonly properties?: string;
  /** Whether it is one of the pages that are read in a row. */
  readonly isPage: boolean;
}

/** A line of the table of contents. */
export interface NavEntry {
  /** In one line. */
  readonly label: string;
  /** Name of a page, with `#id` or without; null for a line that only holds others. */
  readonly href: string | null;
  /** BCP 47. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly children: readonly NavEntry[];
}

/** A place that reading systems offer by its kind, whatever it is called. */
export interface Landmark {
  /** Of the EPUB structural semantics: `bodymatter`. */
  readonly type: string;
  readonly label: string;
  readonly href: string;
}

/** Writes a whole address of the site: `/films/her/` → `https://example.org/films/her/`. */
export type SiteAddress = (address: string) => string;

/** Where things are in a book. */
export interface BookMap {
  /** The page, and the id on it, of a place of an interview; null where the book has no such place. */
  readonly place: (slug: string, id: string | null) => string | null;
  /** The entry of a film or person in the appendix; null where it has none. */
  readonly entry: (target: Target) => string | null;
  /** null: the site does not know where it is, so that no link can lead there. */
  readonly site: SiteAddress | null;
}
