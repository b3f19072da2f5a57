import type { Interview, Text } from '../../interview/index.ts';
import { addresses } from '../../library/index.ts';
import type { Surroundings } from '../surroundings.ts';

/** A text of a page and the id it is found under there; null where only the page has an address. */
export interface Place {
  readonly id: string | null;
  readonly text: Text;
}

/** Words on a page, as the Web Annotation Data Model points to them (4.2). */
export interface Target {
  readonly type: 'SpecificResource';
  readonly source: string;
  readonly selector: FragmentSelector | readonly Refinement[];
}

export interface FragmentSelector {
  readonly type: 'FragmentSelector';
  readonly conformsTo: 'http://tools.ietf.org/rfc/rfc3236';
  readonly value: string;
  readonly refinedBy?: readonly Refinement[];
}

export type Refinement = TextQuoteSelector | TextPositionSelector;

export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

/**
 * A stretch of a text: the element with the id, and in it the words, by themselves and by their place.
 * The model counts in code points of Unicode, and not as this program in UTF-16 code units.
 *
 * @param start in UTF-16 code units; so `end`
 */
export function targetOf(
  interview: Interview,
  { id, text: { text } }: Place,
  start: number,
  end: number,
  { wholeAddress }: Surroundings,
): Target {
  const quote: readonly Refinement[] =
    start === end
      ? []
      : [
          {
            type: 'TextQuoteSelector',
            exact: text.slice(start, end),
            prefix: lastOf(text.slice(0, start)),
            suffix: firstOf(text.slice(end)),
          },
        ];
  const position = {
    type: 'TextPositionSelector',
    start: codePoints(text.slice(0, start)),
    end: codePoints(text.slice(0, end)),
  } as const;
  const source = wholeAddress(addresses.interview(interview.slug));
  // Of words without an id nobody could tell where to begin to count.
  if (id === null) return { type: 'SpecificResource', source, selector: quote };
  const fragment = fragmentOf(id);
  return {
    type: 'SpecificResource',
    source,
    selector: { ...fragment, refinedBy: [...quote, position] },
  };
}

/** A whole element of the page. */
export function elementTarget(
  interview: Interview,
  id: string,
  { wholeAddress }: Surroundings,
): Target {
  const source = wholeAddress(addresses.interview(interview.slug));
  return { type: 'SpecificResource', source, selector: fragmentOf(id) };
}

function fragmentOf(id: string): FragmentSelector {
  return {
    type: 'FragmentSelector',
    conformsTo: 'http://tools.ietf.org/rfc/rfc3236',
    value: encodeURIComponent(id),
  };
}

/** How many words round a quotation tell it from the same words elsewhere. */
const context = 32;

function lastOf(text: string): string {
  return Array.from(text.slice(-2 * context))
    .slice(-context)
    .join('')
    .toWellFormed();
}

function firstOf(text: string): string {
  return Array.from(text.slice(0, 2 * context))
    .slice(0, context)
    .join('')
    .toWellFormed();
}

function codePoints(text: string): number {
  return Array.from(text).length;
}
