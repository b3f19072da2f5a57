import type { Interview } from '../../interview/index.ts';
import { addresses, publicationOf } from '../../library/index.ts';
import type { Exported } from '../exported.ts';
import type { Surroundings } from '../surroundings.ts';
import type { AnnotationCollection } from './annotation.ts';
import { findAnnotations } from './find-annotations.ts';

export type { AnnotationCollection } from './annotation.ts';

/** What editors added to an interview, as Web Annotations (https://www.w3.org/TR/annotation-model/). */
export function annotationsFile(interview: Interview, surroundings: Surroundings): Exported {
  const text = `${JSON.stringify(annotationsOf(interview, surroundings))}\n`;
  return { bytes: new TextEncoder().encode(text), leftOut: [] };
}

export function annotationsOf(
  interview: Interview,
  surroundings: Surroundings,
): AnnotationCollection {
  const { wholeAddress, site } = surroundings;
  const id = wholeAddress(addresses.form(interview.slug, 'annotations.jsonld'));
  const nameOf = (name: string): string => `${id}#${encodeURIComponent(name)}`;
  const items = findAnnotations(interview, surroundings, nameOf);
  const page = nameOf('page-1');
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: interview.title,
    creator: { id: wholeAddress(addresses.home), type: 'Organization', name: site.name },
    modified: `${publicationOf(interview).modified}T00:00:00Z`,
    total: items.length,
    ...(items.length > 0 && {
      first: { id: page, type: 'AnnotationPage', partOf: id, startIndex: 0, items },
      last: page,
    }),
  };
}
