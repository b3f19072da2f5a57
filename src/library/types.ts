import type { FilmFields } from '../content/schemas/film.ts';
import type { InterviewFields } from '../content/schemas/interview.ts';
import type { PersonFields } from '../content/schemas/person.ts';
import type { Picture } from '../content/read-pictures.ts';
import type { Permalinks } from '../permalinks/index.ts';
import type {
  Block,
  Heading,
  Interview,
  Note,
  PullQuote,
  Speaker,
  Target,
  Text,
} from '../interview/index.ts';

export interface Film extends FilmFields {
  readonly slug: string;
}

export interface Person extends PersonFields {
  readonly slug: string;
}

/** A place of an interview that speaks of something. */
export interface Reference {
  readonly interview: Interview;
  readonly kind: 'passage' | 'heading' | 'quotation';
  /**
   * The anchor on the interview's page. Quotations have none: theirs is that of the passage or
   * heading before them, or null for the page itself.
   */
  readonly id: string | null;
  /** What stands there; of a quotation, the paragraph in question. */
  readonly text: Text;
  /** Whose turn it stands in; null in the introduction and for headings. */
  readonly speaker: Speaker | null;
  /** The note that says the name, where the place itself does not. */
  readonly note: Note | null;
}

/** A heading of the index and the passages under it. */
export interface TopicEntry {
  readonly name: string;
  readonly references: readonly Reference[];
}

/** An interview that is gone for good. Its addresses say so. */
export interface Withdrawn {
  readonly slug: string;
  readonly permalinks: Permalinks;
}

/** What the magazine says of itself. */
export interface About {
  /** Relative to the content folder. */
  readonly file: string;
  /** null: as the site calls the page. */
  readonly title: string | null;
  /** BCP 47; null: that of the site. */
  readonly language: string | null;
  readonly parts: readonly AboutPart[];
}

/** A heading, or what stands below it. */
export type AboutPart =
  { readonly kind: 'heading'; readonly heading: Heading } | Exclude<Block, PullQuote>;

/** Everything there is, joined once and kept in memory. */
export interface Library {
  /** null where it says nothing. */
  readonly about: About | null;
  /** The newest first. */
  readonly interviews: readonly Interview[];
  /** By title. */
  readonly films: readonly Film[];
  /** By sort name. */
  readonly people: readonly Person[];
  /** By slug. */
  readonly withdrawn: readonly Withdrawn[];
  readonly pictures: readonly Picture[];
  /** By name. */
  readonly topics: readonly TopicEntry[];
  /** Absolute path of the content folder. */
  readonly folder: string;
  /** What the front matter of each interview says, by slug. */
  readonly frontMatter: ReadonlyMap<string, InterviewFields>;
  interview(slug: string): Interview | undefined;
  film(slug: string): Film | undefined;
  person(slug: string): Person | undefined;
  picture(file: string): Picture | undefined;
  /** Places that mention a film or person, interview by interview, in order of the text. */
  referencesTo(target: Target): readonly Reference[];
  /** Interviews a person speaks in. */
  interviewsWith(person: string): readonly Interview[];
  /** Interviews that are about a film. */
  interviewsOn(film: string): readonly Interview[];
  /** The record that answers to a credited name, if just one does. */
  personNamed(name: string): Person | undefined;
}

export type { Picture };
