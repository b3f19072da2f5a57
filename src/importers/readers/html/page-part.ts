import type { ChildNode, Element } from 'domhandler';
import type { Omission, SourceBlock, SourceNote } from '../../types.ts';
import type { TextStyle } from './class-styles.ts';
import type { PageNotes } from './page-notes.ts';

/** What is known of a page before its text is read. */
export interface Page {
  readonly notes: PageNotes;
  readonly classes: ReadonlyMap<string, TextStyle>;
  /** What relative addresses are relative to; null: nothing is known. */
  readonly base: string | null;
  /** Why a paragraph is no part of the interview, such as that it stands as the title. */
  readonly standsAs: (element: Element) => string | null;
  /** Whether an element holds too much of the text to be furniture. */
  readonly isLarge: (element: Element) => boolean;
  /** How many lines of the file stand before the page. */
  readonly linesBefore: number;
}

/** What became of a part of a page. */
export interface PagePart {
  readonly blocks: SourceBlock[];
  readonly notes: SourceNote[];
  readonly omitted: Omission[];
  /** What was taken out of lines: the words around it go on as if it were not there. */
  readonly cuts: Set<ChildNode>;
  /** Marks of notes, and links back from notes. */
  readonly marks: Place[];
  /** Links that lead nowhere from here, by their addresses. */
  readonly lostLinks: (Pick<Place, 'line'> & { readonly href: string })[];
}

interface Place {
  readonly line: number;
  readonly text: string;
}

export function emptyPart(): PagePart {
  return { blocks: [], notes: [], omitted: [], cuts: new Set(), marks: [], lostLinks: [] };
}
