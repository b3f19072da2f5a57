import type {
  Endings,
  Facets,
  Manifest,
  Names,
  Pages,
  Structure,
  TextFile,
  Vocabulary,
} from '../format.ts';

/** The index, wherever it lies. What is asked for twice may be fetched once. All may throw `IndexFailure`. */
export interface IndexReader {
  manifest(): Promise<Manifest>;
  vocabulary(file: number): Promise<Vocabulary>;
  endings(file: number): Promise<Endings>;
  names(file: number): Promise<Names>;
  pages(shard: number): Promise<Pages>;
  structure(shard: number, file: number): Promise<Structure>;
  facets(shard: number): Promise<Facets>;
  /** A file of an interview’s text; both by their numbers. */
  text(shard: number, interview: number, file: number): Promise<TextFile>;
  /** Where a form stands, in every shard. */
  places(form: string): Promise<Places>;
}

/** The positions of a word in each record that has it, ascending, by Pagefind’s name for the record. */
export type Places = ReadonlyMap<string, readonly number[]>;
