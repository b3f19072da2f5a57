import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Surroundings } from '../../../src/exports/index.ts';
import type { Interview } from '../../../src/interview/index.ts';
import type { Library } from '../../../src/library/index.ts';
import { openLibrary } from '../../../src/library/open-library.ts';
import { writeStress } from '../../e2e/stress/write-stress.ts';
import { libraryOf } from '../library/small-library.ts';
import { everything } from './invented.ts';

const projectRoot = fileURLToPath(new URL('../../../', import.meta.url));

/** A site at https://example.org/reader/ that publishes a library. */
export function surroundingsOf(library: Library): Surroundings {
  return {
    library,
    site: { name: 'The Lantern', licence: { name: 'Invented', url: 'https://example.org/terms' } },
    wholeAddress: (address) => `https://example.org/reader${address}`,
  };
}

export interface Published {
  readonly interview: Interview;
  readonly surroundings: Surroundings;
}

/** Every interview of our content, and of the invented one that is odd on purpose. */
export async function allContent(): Promise<Published[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'two-shot-forms-'));
  try {
    await writeStress(folder);
    const opened = [
      await openLibrary(projectRoot, path.join(projectRoot, 'content')),
      await openLibrary(projectRoot, folder),
    ];
    return opened.flatMap(({ library }) => publishedIn(library));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export function publishedIn(library: Library): Published[] {
  const surroundings = surroundingsOf(library);
  return library.interviews.map((interview) => ({ interview, surroundings }));
}

/** One interview of a body with more front matter; everything in it is invented. */
export function published(
  body = everything.replace('./lamp.jpg "© nobody"', ''),
  fields: Readonly<Record<string, unknown>> = {},
  ...records: Parameters<typeof libraryOf> extends [unknown, ...infer Rest] ? Rest : never
): Published {
  const about = { speakers: { Duarte: 'ana-duarte', 'Ben Okri': 'ben-okri' }, ...fields };
  const library = libraryOf({ talk: { body, ...about } }, ...records);
  const [one] = publishedIn(library);
  if (!one) throw new Error('There is no interview in it.');
  return one;
}

/** The same interview with what only a ledger and an editor of a published text know. */
export function withPast({ interview, surroundings }: Published): Published {
  const [id = ''] = interview.introduction.flatMap((block) =>
    block.kind === 'passage' ? [block.id] : [],
  );
  const gone = { published: '2025-01-01', retired: '2026-02-01', near: id, after: null };
  return {
    surroundings,
    interview: {
      ...interview,
      corrections: [
        {
          date: '2026-03-01',
          passage: id,
          retired: null,
          kind: 'correction',
          before: 'a <dark> lamp',
          note: 'It was lit.',
        },
        {
          date: '2026-01-01',
          passage: null,
          retired: null,
          kind: 'clarification',
          before: null,
          note: null,
        },
      ],
      permalinks: {
        formerly: ['lamp-talk'],
        dates: new Map([[id, { published: '2025-01-01', modified: '2026-02-01' }]]),
        quotePages: new Set([id]),
        retired: [
          { id: 'it-was-said', kind: 'passage', text: 'It was said.', speaker: 'Duarte', ...gone },
          { id: 'taken-back', kind: 'section', text: '', speaker: null, ...gone },
        ],
      },
    },
  };
}
