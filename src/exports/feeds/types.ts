import type { FileForm } from '../../site-config.ts';
import type { AddressWriter } from '../../views/site.ts';
import type { Words } from '../../words/index.ts';

/** The newest of a site, whatever format it is written in. All times are RFC 3339, in UTC. */
export interface Feed {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** BCP 47, of the words above. */
  readonly language: string;
  /** The addresses of the home page and of a feed in each format. */
  readonly home: string;
  readonly addresses: Readonly<Record<'atom' | 'json', string>>;
  /** Whether addresses are whole; else they are paths. */
  readonly whole: boolean;
  readonly icon: string;
  readonly favicon: string;
  readonly rights: string;
  readonly author: Party;
  readonly updated: string;
  /** What was changed last comes first. */
  readonly entries: readonly Entry[];
  /** Interviews that are gone for good, the last first. */
  readonly withdrawn: readonly WithdrawnEntry[];
}

/** An interview in a feed. */
export interface Entry {
  /** The same for ever, whatever the interview is called. */
  readonly id: string;
  readonly address: string;
  readonly title: string;
  readonly summary: string | null;
  /** BCP 47. */
  readonly language: string;
  readonly published: string;
  /** Moves when words are changed or set right. */
  readonly updated: string;
  readonly authors: readonly Party[];
  /** Who talked besides. */
  readonly contributors: readonly Party[];
  readonly categories: readonly Category[];
  readonly rights: string;
  /** The address of the licence its words are under, where they are the site’s. */
  readonly licence: string | null;
  /** Where it was published first; null where that has no address. */
  readonly source: string | null;
  /** The same interview in other forms. */
  readonly forms: readonly LinkedForm[];
  readonly recording: Recording | null;
  /** All of it, as HTML that needs no style sheet and no script. */
  readonly html: string;
}

export interface Party {
  readonly name: string;
  readonly address: string | null;
}

/** What an entry is filed under: a film, a person, a topic. */
export interface Category {
  readonly term: string;
  /** The address of the list it is from. */
  readonly scheme: string;
  readonly label: string;
}

export interface LinkedForm {
  readonly address: string;
  readonly mediaType: string;
  readonly name: string;
}

export interface Recording {
  readonly address: string;
  readonly mediaType: string;
  /** null: it lies elsewhere. */
  readonly bytes: number | null;
}

export interface WithdrawnEntry {
  readonly id: string;
  readonly when: string;
}

/** A picture as feeds show it; pixels. */
export interface FeedPicture {
  readonly address: string;
  readonly width: number;
  readonly height: number;
}

/** What a feed is made with, besides the library. */
export interface Surroundings {
  /** undefined: not known. Addresses are then paths, and ids numbers made of them. */
  readonly site: URL | undefined;
  readonly addressOf: AddressWriter;
  readonly words: Words;
  readonly name: string;
  readonly description: string;
  readonly licence: Readonly<Record<'name' | 'url', string>>;
  /** Whether interviews have a file in this form. */
  readonly isPublished: (form: FileForm) => boolean;
  /** @param file relative to the content folder */
  readonly pictureOf: (file: string) => FeedPicture | undefined;
  /** The size of a recording. */
  readonly bytesOf: (file: string) => number;
}
