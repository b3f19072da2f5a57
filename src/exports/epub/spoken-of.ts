import type { Interview, Text } from '../../interview/index.ts';
import { flow } from '../../library/index.ts';

/** The slugs of films and people that interviews are about, are by, or mention anywhere. */
export function spokenOf(interviews: readonly Interview[]): {
  readonly films: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
} {
  const films = new Set<string>();
  const people = new Set<string>();
  for (const interview of interviews) {
    for (const slug of interview.films) films.add(slug);
    for (const { person } of [...interview.subjects, ...interview.interviewers]) {
      if (person !== null) people.add(person);
    }
    for (const { spans } of textsOf(interview)) {
      for (const span of spans) {
        if (span.kind !== 'mention') continue;
        (span.target.type === 'film' ? films : people).add(span.target.slug);
      }
    }
  }
  return { films, people };
}

function* textsOf(interview: Interview): Generator<Text> {
  for (const { heading } of interview.sections) if (heading) yield heading;
  for (const { block } of flow(interview)) {
    if (block.kind === 'passage') yield block;
    else if (block.kind === 'quotation') yield* [...block.paragraphs, block.source];
  }
  for (const { paragraphs } of interview.notes) yield* paragraphs;
}
