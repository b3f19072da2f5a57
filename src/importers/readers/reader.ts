import type { SourceDocument } from '../types.ts';

/** A file as it lies there. */
export interface Source {
  /** Its name without folders; null: standard input. */
  readonly name: string | null;
  readonly bytes: Uint8Array;
}

/** What the editor said about how to read it. */
export interface Asked {
  /** A CSS selector of the part of a web page that is the interview. */
  readonly select: string | null;
}

/**
 * Makes a document of a file's bytes. Every format is one of these, and nothing after it knows which.
 *
 * @throws Refusal where the file is not of its format, or holds what must not pass
 */
export type Reader = (source: Source, asked: Asked) => SourceDocument | Promise<SourceDocument>;
