import type { Correction, Interview } from '../../../../src/interview/index.ts';
import type { Library, Withdrawn } from '../../../../src/library/index.ts';
import { noPermalinks, type Permalinks } from '../../../../src/permalinks/types.ts';
import { film } from '../../library/invented.ts';
import { invented } from '../invented.ts';

/** What a test says of an interview; all of it invented. */
export interface Told {
  readonly fields?: Record<string, unknown>;
  readonly markdown?: string;
  readonly published?: string;
  readonly modified?: string;
  readonly formerly?: readonly string[];
  readonly corrections?: readonly Correction[];
}

/** A library of interviews by slug, as far as feeds and lists for machines ask it. */
export function libraryTold(
  told: Readonly<Record<string, Told>>,
  withdrawn: readonly Withdrawn[] = [],
): Library {
  const interviews = Object.entries(told).map(([slug, one]) => interviewTold(slug, one));
  const films = [film('moths', { title: 'Moths & <Lamps>' })];
  const library: Partial<Library> = {
    interviews,
    films,
    people: [],
    topics: [],
    withdrawn,
    film: (slug) => films.find((one) => one.slug === slug),
  };
  return library as Library;
}

function interviewTold(slug: string, told: Told): Interview {
  const { fields, markdown = '**Duarte:** It is.\n', published, modified, formerly = [] } = told;
  const dates: Permalinks['dates'] = new Map(
    published === undefined ? [] : [['it-is', { published, modified: modified ?? published }]],
  );
  return {
    ...invented(markdown, { title: `On ${slug}`, ...fields }),
    slug,
    corrections: told.corrections ?? [],
    permalinks: { ...noPermalinks, dates, formerly },
  };
}

export function withdrawnOn(slug: string, retired: string): Withdrawn {
  const place = { id: 'it-was', kind: 'passage', text: '', speaker: null, retired } as const;
  const rest = { published: '2025-01-01', near: null, after: null };
  return { slug, permalinks: { ...noPermalinks, retired: [{ ...place, ...rest }] } };
}
