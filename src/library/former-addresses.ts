import type { Interview } from '../interview/index.ts';
import type { Library } from './types.ts';

/** An address an interview had, and the interview. */
export interface FormerAddress {
  /** The slug it was published under. */
  readonly slug: string;
  readonly interview: Interview;
}

/** All addresses that interviews had before they were renamed. */
export function formerAddresses({ interviews }: Pick<Library, 'interviews'>): FormerAddress[] {
  return interviews.flatMap((interview) =>
    interview.permalinks.formerly.map((slug) => ({ slug, interview })),
  );
}

/** Every id that leads somewhere on an interview's page, in order of the text, what is gone last. */
export function idsOf({ introduction, sections, permalinks }: Interview): string[] {
  const places = [
    ...introduction,
    ...sections.flatMap(({ heading, turns }) => [
      ...(heading ? [heading] : []),
      ...turns.flatMap(({ blocks }) => blocks),
    ]),
  ];
  return [
    ...places.flatMap((place) => ('aliases' in place ? [place.id, ...place.aliases] : [])),
    ...permalinks.retired.map(({ id }) => id),
  ];
}
