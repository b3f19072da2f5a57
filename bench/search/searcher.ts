/** Something that can be asked, as a reader asks it. */
export interface Searcher {
  answer(text: string): Promise<Found>;
  close(): Promise<void>;
}

/** What a reader would see. */
export interface Found {
  /** Links to paragraphs, from top to bottom, before anything is asked for more. See `Paragraph.place`. */
  readonly places: readonly string[];
  /** Links to films, people, topics and interviews, best first; null where none are offered. */
  readonly names: readonly string[] | null;
  /** How many paragraphs have the phrase literally; null where nothing is said. */
  readonly exact: number | null;
  /** What the words were taken for, and the like: printed with failures. */
  readonly remark: string;
}
