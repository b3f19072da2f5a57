import type { Interview, Target, Text } from '../interview/index.ts';
import { flow, type Film, type Library, type Person } from '../library/index.ts';

/** The records an interview refers to: who speaks, what it is about, what it names; each by slug. */
export function recordsIn(
  interview: Interview,
  library: Library,
): { readonly films: readonly Film[]; readonly people: readonly Person[] } {
  const films = new Set(interview.films);
  const people = new Set<string>();
  for (const { type, slug } of mentionsIn(interview)) (type === 'film' ? films : people).add(slug);
  const turns = interview.sections.flatMap((section) => section.turns);
  const speakers = turns.map(({ speaker }) => speaker);
  for (const speaker of [...interview.subjects, ...interview.interviewers, ...speakers]) {
    if (speaker?.person) people.add(speaker.person);
  }
  return {
    films: inOrder(films).flatMap((slug) => library.film(slug) ?? []),
    people: inOrder(people).flatMap((slug) => library.person(slug) ?? []),
  };
}

function mentionsIn(interview: Interview): Target[] {
  return allTexts(interview).flatMap(({ spans }) =>
    spans.flatMap((span) => (span.kind === 'mention' ? [span.target] : [])),
  );
}

function allTexts(interview: Interview): Text[] {
  return [
    ...interview.sections.flatMap(({ heading }) => heading ?? []),
    ...Array.from(flow(interview)).flatMap(({ block }): readonly Text[] => {
      if (block.kind === 'passage') return [block];
      return block.kind === 'quotation' ? [...block.paragraphs, block.source] : [];
    }),
    ...interview.notes.flatMap(({ paragraphs }) => paragraphs),
  ];
}

/** By code units, so that no machine's language has a say. */
function inOrder(slugs: ReadonlySet<string>): string[] {
  return Array.from(slugs).toSorted();
}
