import { sortSpans, type Span, type Target, type Text } from '../interview/index.ts';
import { findFilms } from './find-films.ts';
import { findPeople } from './find-people.ts';
import { isSameName, type NameIndex } from './name-index.ts';

/** The names of everything in the library. */
export interface Names {
  /** Full names and aliases. */
  readonly people: NameIndex;
  /** Titles and other titles. */
  readonly films: NameIndex;
}

/** A name at a place of a text that may be a mention. Offsets are UTF-16 code units. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly targets: readonly Target[];
}

export interface FoundMentions {
  /** The text with a span for each mention. */
  readonly spans: readonly Span[];
  readonly ambiguous: readonly AmbiguousName[];
}

export interface AmbiguousName {
  readonly name: string;
  readonly targets: readonly Target[];
}

/**
 * Finds films and people in a text: a person by full name or alias, a film by its title between
 * quotation marks or in emphasis, letter for letter. The longest match wins; nothing is found
 * inside a link or another mention.
 *
 * @param plain names that are not meant as mentions here
 */
export function findMentions(text: Text, names: Names, plain: ReadonlySet<string>): FoundMentions {
  const candidates = [...findFilms(text, names.films), ...findPeople(text.text, names.people)];
  if (candidates.length === 0) return { spans: text.spans, ambiguous: [] };
  const found: Span[] = [];
  const ambiguous: AmbiguousName[] = [];
  for (const { start, end, targets } of longestApart(candidates, text)) {
    const name = text.text.slice(start, end);
    if (Array.from(plain).some((one) => isSameName(one, name))) continue;
    const [target, ...others] = targets;
    if (others.length > 0) ambiguous.push({ name, targets });
    else if (target) found.push({ start, end, kind: 'mention', target, explicit: false });
  }
  return { spans: found.length > 0 ? sortSpans([...text.spans, ...found]) : text.spans, ambiguous };
}

/** The longest candidates that overlap neither each other nor a link. */
function longestApart(candidates: readonly Candidate[], { text, spans }: Text): Candidate[] {
  const occupied = new Uint8Array(text.length);
  for (const { kind, start, end } of spans) {
    if (kind === 'link' || kind === 'mention') occupied.fill(1, start, end);
  }
  const longestFirst = candidates.toSorted(
    (a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  return longestFirst.filter(({ start, end }) => {
    if (occupied.subarray(start, end).includes(1)) return false;
    occupied.fill(1, start, end);
    return true;
  });
}
