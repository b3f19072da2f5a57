/*
 * The files of the search index, as the writer leaves them and the client reads them. docs/search.md
 * says why they are cut this way.
 *
 *   search/manifest.json                       what there is; the one file that changes its content
 *   search/<version>/vocabulary/starts/<n>     forms from a to z                        Vocabulary
 *   search/<version>/vocabulary/ends/<n>       the same by their last letters           Endings
 *   search/<version>/names/<n>                 films, people, topics, interviews        Names
 *   search/<version>/<shard>/pagefind/…        where each word stands, by Pagefind
 *   search/<version>/<shard>/pages             Pagefind’s names of interviews           Pages
 *   search/<version>/<shard>/structure/<n>     how interviews fall into paragraphs      Structure
 *   search/<version>/<shard>/facets            who speaks, and of what                  Facets
 *   search/<version>/<shard>/texts/<i>.<k>     the words themselves                     TextFile
 *   search/<version>/files                     all of the above but the manifest        FileList
 *
 * All but the manifest and Pagefind’s own are JSON, compressed by gzip, with the extension `.packed`.
 */

/** What stands at `search/manifest.json`, as plain JSON. */
export interface Manifest {
  readonly format: 1;
  /** Names the folder of everything else by its content; what is in it never changes. */
  readonly version: string;
  /** What all files of the version have together, as they lie on the disk. */
  readonly bytes: number;
  /**
   * In a fixed order; the folder of the first holds Pagefind’s program as well. Empty where there is
   * no interview.
   */
  readonly shards: readonly ShardEntry[];
  /**
   * The index of each interview’s shard, the newest interview first, so that what answers equally well
   * comes in one order however the index is divided. Empty where there is one shard, or none.
   */
  readonly order: readonly number[];
  readonly vocabulary: {
    /** The first form of each file, cut as short as tells it from the last one before. */
    readonly starts: readonly string[];
    /** The same for forms written backwards, in the order of these. */
    readonly ends: readonly string[];
  };
  /** How many names a file holds; name `n` stands in file `floor(n / perFile)`. */
  readonly names: { readonly count: number; readonly perFile: number };
  /** How many interviews of a shard a file of structure holds; `i` stands in `floor(i / perFile)`. */
  readonly structure: { readonly perFile: number };
  readonly counts: {
    readonly interviews: number;
    readonly paragraphs: number;
    readonly words: number;
  };
  /** BCP 47, the most frequent first. */
  readonly languages: readonly string[];
  /** The first and the last year; null where there is no interview. */
  readonly years: readonly [number, number] | null;
  /** What to offer before anything is typed: films, people and topics that are spoken of most. */
  readonly suggestions: readonly Name[];
}

export interface ShardEntry {
  /** A folder: `all`, or `en-1990s`. */
  readonly name: string;
  readonly interviews: number;
}

/** A stretch of the vocabulary. Index `i` is that of a form in `forms`. */
export interface Vocabulary {
  /** In the order of their code units, separated by spaces. */
  readonly forms: string;
  /** How many paragraphs each stands in. 0: only in names, or a misspelling of one. */
  readonly counts: readonly number[];
  /** Forms that share a stem in some language: edit, edited, editing. */
  readonly kin: readonly (readonly number[])[];
  /** Kin that stand in other files, by form: Arabic words have their articles in front. */
  readonly far: Readonly<Record<string, readonly string[]>>;
  /** The names a form is a word of, by form: numbers of names. */
  readonly names: Readonly<Record<string, readonly number[]>>;
  /** What a declared misspelling is meant to say, by form: `malkovich`. */
  readonly means: Readonly<Record<string, string>>;
}

/** A stretch of the vocabulary by last letters, for typos among the first ones. */
export interface Endings {
  /** In the order of their code units read backwards, separated by spaces, written forwards. */
  readonly forms: string;
  readonly counts: readonly number[];
}

/** Something that has a page and a name. */
export interface Name {
  readonly kind: 'film' | 'person' | 'topic' | 'interview';
  /** As shown. */
  readonly name: string;
  /** A film’s year, a person’s roles, an interview’s date. */
  readonly detail: string;
  /** Its address from the site’s root, `/films/her/`. */
  readonly address: string;
  /** Its slug; that of a topic is its name. */
  readonly slug: string;
  /** How many paragraphs mention it; those a person speaks not counted. */
  readonly mentions: number;
  readonly direction: 'ltr' | 'rtl' | 'auto';
}

export type Names = readonly Name[];

/** What a paragraph is, in one letter. */
export type Kind =
  | 'q' // spoken by an interviewer
  | 'a' // spoken by anybody else
  | 'i' // the editor’s: introduction, words between sections
  | 'o' // a quotation from elsewhere
  | 'n' // a note or correction
  | 'f' // a caption
  | 'h'; // a heading

/** Pagefind’s names for the records of a shard, `unknown_4e58cef`, in the order of its interviews. */
export type Pages = readonly string[];

/**
 * How some interviews of a shard fall into paragraphs. In Pagefind an interview is one record: the
 * words of its paragraphs, and after each paragraph one separator, which counts as a word.
 *
 * All together they are larger than the rest of what a first query needs, so they lie in several
 * files: rare words need few of them.
 */
export interface Structure {
  readonly interviews: readonly InterviewStructure[];
}

export interface InterviewStructure {
  /** How many words each paragraph has, in order of the text; notes come last. */
  readonly lengths: readonly number[];
  /** What each paragraph is: a string of as many `Kind`s. */
  readonly kinds: string;
  /** The number of the first paragraph in each file of its text; begins with 0. */
  readonly texts: readonly number[];
}

/** Who speaks each paragraph of a shard, and of what. Needed for filters and their counts only. */
export interface Facets {
  readonly films: readonly (readonly [slug: string, title: string, year: number | null])[];
  readonly people: readonly (readonly [slug: string, name: string])[];
  /** The slug is null where there is no record. */
  readonly speakers: readonly (readonly [name: string, person: string | null])[];
  /** In the order of the pages. */
  readonly interviews: readonly InterviewFacets[];
}

export interface InterviewFacets {
  readonly slug: string;
  readonly title: string;
  readonly year: number;
  readonly language: string;
  /** What it is about: indexes into `films`. */
  readonly films: readonly number[];
  /** Who speaks each paragraph: index into `speakers`, -1 for nobody. */
  readonly speakers: readonly number[];
  /** Pairs of a paragraph’s number and an index into `films`. */
  readonly namedFilms: readonly (readonly [paragraph: number, film: number])[];
  readonly namedPeople: readonly (readonly [paragraph: number, person: number])[];
}

/** A stretch of an interview’s text. */
export interface TextFile {
  readonly interview: {
    readonly slug: string;
    readonly title: string;
    /** ISO. */
    readonly date: string;
    /** BCP 47. */
    readonly language: string;
    readonly direction: 'ltr' | 'rtl';
    /** The film it is about first. */
    readonly film: { readonly title: string; readonly year: number | null } | null;
    /** Who else and what stands in a citation line: publication. */
    readonly publication: string;
  };
  /** As shown where a passage stands alone: “Spike Jonze, retold”. */
  readonly speakers: readonly string[];
  /** The number of its first paragraph in the interview. */
  readonly first: number;
  readonly paragraphs: readonly TextParagraph[];
  /** The question that the first paragraph here goes on answering, if it stands in a file before. */
  readonly question: TextParagraph | null;
  /** The beginning of the answer after the last paragraph, if that is a question. */
  readonly answer: TextParagraph | null;
}

/**
 * The anchor on the interview’s page, '' for the page itself; index into `speakers` or -1; the text.
 */
export type TextParagraph = readonly [id: string, speaker: number, text: string];

/** Everything in the folder of a version but this list, for keeping it: paths there and bytes. */
export type FileList = readonly (readonly [path: string, bytes: number])[];
