import { flow, type Library } from '../../library/index.ts';
import type { Step } from '../steps.ts';
import { limitsPassed, type FileSettings } from './host-limits.ts';
import type { Census } from './census.ts';

/** What there is to say of a site that was built; `--report FILE` writes it as JSON. */
export interface SiteReport {
  readonly content: ContentCount;
  readonly site: Census;
  /** The longest first. */
  readonly steps: readonly Step[];
  readonly seconds: number;
  /** What some hosts will not take, a sentence each. */
  readonly warnings: readonly string[];
}

interface ContentCount {
  readonly interviews: number;
  readonly films: number;
  readonly people: number;
  readonly passages: number;
  readonly words: number;
}

/** @param seconds that the whole build took */
export function reportOf(
  library: Library,
  site: Census,
  settings: FileSettings,
  steps: readonly Step[],
  seconds: number,
): SiteReport {
  return { content: count(library), site, steps, seconds, warnings: limitsPassed(site, settings) };
}

function count({ interviews, films, people }: Library): ContentCount {
  let passages = 0;
  for (const interview of interviews) {
    for (const { block } of flow(interview)) if (block.kind === 'passage') passages++;
  }
  return {
    interviews: interviews.length,
    films: films.length,
    people: people.length,
    passages,
    words: interviews.reduce((sum, { words }) => sum + words, 0),
  };
}
