import { siteConfig } from '../site.config.ts';
import type { QuotePages } from './permalinks/index.ts';

/** The settings in `site.config.ts`. */
export interface SiteConfig {
  readonly quotePages: QuotePages;
  readonly searchShards: SearchShards;
}

/** How the search index is divided. */
export type SearchShards = 'one' | 'language-and-decade';

const quotePages = ['all', 'pull-quotes'] as const satisfies readonly QuotePages[];
const searchShards = ['one', 'language-and-decade'] as const satisfies readonly SearchShards[];

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Which passages have quote pages: what `QUOTE_PAGES` in the environment says, else the
 * configuration.
 *
 * @throws Error for a setting that there is not
 */
export function quotePageSetting(env: Environment = process.env): QuotePages {
  return setting('QUOTE_PAGES', quotePages, env) ?? siteConfig.quotePages;
}

/**
 * How the search index is divided: what `SEARCH_SHARDS` in the environment says, else the
 * configuration.
 *
 * @throws Error for a setting that there is not
 */
export function searchShardSetting(env: Environment = process.env): SearchShards {
  return setting('SEARCH_SHARDS', searchShards, env) ?? siteConfig.searchShards;
}

function setting<Value extends string>(
  name: string,
  values: readonly Value[],
  env: Environment,
): Value | null {
  const given = env[name] ?? '';
  if (given === '') return null;
  const known = values.find((value) => value === given);
  if (known === undefined) {
    throw new Error(`${name} is one of: ${values.join(', ')}. Not “${given}”.`);
  }
  return known;
}
