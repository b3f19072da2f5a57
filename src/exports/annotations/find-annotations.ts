import {
  writeHtml,
  type Correction,
  type Interview,
  type Note,
  type Passage,
  type PullQuote,
  type Text,
} from '../../interview/index.ts';
import { addresses, flow, passagesOf } from '../../library/index.ts';
import { linkAddress } from '../link-address.ts';
import type { Surroundings } from '../surroundings.ts';
import type { Annotation, TextualBody } from './annotation.ts';
import { elementTarget, targetOf, type Place } from './selectors.ts';

/**
 * What was added to the words of an interview, in this order: notes, mentions, pull-quotes,
 * corrections.
 *
 * Editors' brackets are not among them: they stand in the text itself. Nor are names in notes, which are
 * bodies here and no page of their own.
 *
 * @param nameOf the address of an annotation by its name in the file
 */
export function findAnnotations(
  interview: Interview,
  surroundings: Surroundings,
  nameOf: (name: string) => string,
): Annotation[] {
  const places = placesOf(interview);
  const passages = new Map(Array.from(passagesOf(interview), ({ block }) => [block.id, block]));
  const quotes = Array.from(flow(interview)).flatMap(({ block }): PullQuote[] =>
    block.kind === 'pull-quote' ? [block] : [],
  );
  const named = (name: string) => ({ id: nameOf(name), type: 'Annotation' }) as const;
  return [
    ...interview.notes.map((note) => ({
      ...named(`note-${note.name}`),
      ...noteOn(note, places, interview, surroundings),
    })),
    ...places.flatMap((place, index) =>
      mentionsIn(place, interview, surroundings).map((mention, number) => ({
        ...named(`mention-${place.id ?? `_${index}`}-${number + 1}`),
        ...mention,
      })),
    ),
    ...quotes.map((quote, index) => ({
      ...named(`pull-quote-${index + 1}`),
      motivation: 'highlighting' as const,
      target: wordsOf(quote, passages, interview, surroundings),
    })),
    ...interview.corrections.map((correction, index) => ({
      ...named(`correction-${interview.corrections.length - index}`),
      ...correctionOf(correction, interview, surroundings),
    })),
  ];
}

/** Every text of the page that spans lie over, notes aside, in order. */
function placesOf(interview: Interview): Place[] {
  const headings = new Map(
    interview.sections.flatMap(({ heading, turns }) => {
      const first = turns[0]?.blocks[0];
      return heading && first ? [[first, heading] as const] : [];
    }),
  );
  return Array.from(flow(interview)).flatMap(({ block }): Place[] => {
    const heading = headings.get(block);
    const above = heading ? [{ id: heading.id, text: heading }] : [];
    if (block.kind === 'passage') return [...above, { id: block.id, text: block }];
    if (block.kind !== 'quotation') return above;
    return [
      ...above,
      ...[...block.paragraphs, block.source].map((text): Place => ({ id: null, text })),
    ];
  });
}

type Said = Omit<Annotation, 'id' | 'type'>;

function noteOn(
  note: Note,
  places: readonly Place[],
  interview: Interview,
  surroundings: Surroundings,
): Said {
  const target = places.flatMap((place) =>
    place.text.spans.flatMap((span) =>
      span.kind === 'note' && span.note === note.name
        ? [targetOf(interview, place, span.start, span.end, surroundings)]
        : [],
    ),
  );
  const value = note.paragraphs.map((text) => paragraph(text, interview, surroundings)).join('');
  const body = commentIn(value, interview);
  const tag: TextualBody = { type: 'TextualBody', value: 'correction', purpose: 'tagging' };
  return {
    motivation: 'commenting',
    body: note.type === 'correction' ? [body, tag] : body,
    target,
  };
}

function mentionsIn(place: Place, interview: Interview, surroundings: Surroundings): Said[] {
  return place.text.spans.flatMap((span): Said[] => {
    if (span.kind !== 'mention') return [];
    const source = surroundings.wholeAddress(addresses.target(span.target));
    return [
      {
        motivation: 'identifying',
        body: { type: 'SpecificResource', source, purpose: 'identifying' },
        target: targetOf(interview, place, span.start, span.end, surroundings),
      },
    ];
  });
}

function wordsOf(
  { parts }: PullQuote,
  passages: ReadonlyMap<string, Passage>,
  interview: Interview,
  surroundings: Surroundings,
) {
  return parts.flatMap((part) => {
    const passage = part.type === 'words' ? passages.get(part.passage) : undefined;
    if (part.type !== 'words' || !passage) return [];
    const place = { id: passage.id, text: passage };
    return [targetOf(interview, place, part.start, part.end, surroundings)];
  });
}

function correctionOf(
  { date, passage, kind, before, note }: Correction,
  interview: Interview,
  surroundings: Surroundings,
): Said {
  const words = [before === null ? null : `“${before}”`, note].filter((one) => one !== null);
  const value = words.map((text) => writeHtml({ text, spans: [] })).map((html) => `<p>${html}</p>`);
  const tag: TextualBody = { type: 'TextualBody', value: kind, purpose: 'tagging' };
  const page = surroundings.wholeAddress(addresses.interview(interview.slug));
  return {
    motivation: 'commenting',
    created: `${date}T00:00:00Z`,
    body: words.length === 0 ? [tag] : [commentIn(value.join(''), interview), tag],
    target: passage === null ? page : elementTarget(interview, passage, surroundings),
  };
}

function paragraph(text: Text, interview: Interview, surroundings: Surroundings): string {
  const html = writeHtml(text, {
    hrefOf: (target) => surroundings.wholeAddress(addresses.target(target)),
    hrefOfLink: (written) => linkAddress(written, interview, surroundings),
  });
  return `<p>${html}</p>`;
}

function commentIn(value: string, { language, direction }: Interview): TextualBody {
  return {
    type: 'TextualBody',
    value,
    purpose: 'commenting',
    format: 'text/html',
    language,
    textDirection: direction,
  };
}
