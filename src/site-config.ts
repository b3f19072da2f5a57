import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { siteConfig as ownConfig } from '../site.config.ts';
import type { forms } from './exports/forms.ts';
import type { QuotePages } from './permalinks/index.ts';

/** The settings in `site.config.ts`. */
export interface SiteConfig {
  readonly name: string;
  /** The content folder, absolute or counted from that of this repository. */
  readonly content: string;
  /** One sentence: what stands under the name, in feeds, and where the site is listed. */
  readonly description: string;
  /** BCP 47, of the interface; each interview says its own. */
  readonly language: string;
  /** Of the site where no interview or film gives one: #rrggbb, a name, or rgb(…). */
  readonly accent: string;
  /** Under which the site's own texts stand. Interviews name their own. */
  readonly licence: Licence;
  /** Where the site will be, `https://example.org`; empty where that is not known yet. */
  readonly url: string;
  /** In which forms each interview has a file beside its page. */
  readonly forms: 'all' | readonly FileForm[];
  readonly quotePages: QuotePages;
  /** Whether each quote page has a file that tells other programs how to embed it. */
  readonly oEmbed: boolean;
  readonly searchShards: SearchShards;
  /** Whether pages are kept on readers' devices, for when there is no network. */
  readonly offline: boolean;
}

/** What the name of a file of an interview ends in: a form of it, or of its citation. */
export type FileForm = (typeof forms)[number]['extension'] | 'bib' | 'ris' | 'csl.json';

export interface Licence {
  /** As it is shown: `CC BY 4.0`. */
  readonly name: string;
  /** The address of its text; empty where there is none, as of all rights reserved. */
  readonly url: string;
}

/** Why the file that `SITE_CONFIG` names cannot be used; null where it can, or none is named. */
export let configFault: string | null = null;

/**
 * The settings: those of the file that `SITE_CONFIG` in the environment names, else of `site.config.ts`.
 * Whether they make sense is found out where a command begins (`check-settings.ts`).
 */
export const siteConfig: SiteConfig = { ...ownConfig, ...(await givenConfig()) };

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

/** The language of the interface: what `SITE_LANGUAGE` in the environment says, else the configuration. */
export function siteLanguageSetting(env: Environment = process.env): string {
  const given = env['SITE_LANGUAGE'] ?? '';
  return given === '' ? siteConfig.language : given;
}

/**
 * The path that the site is under, with `/` at both ends: what `BASE_PATH` in the environment says, with
 * or without them, else `/`.
 */
export function basePathSetting(env: Environment = process.env): string {
  const given = env['BASE_PATH'] ?? '';
  return `/${given}/`.replace(/\/+/g, '/');
}

async function givenConfig(): Promise<Partial<SiteConfig>> {
  const given = process.env['SITE_CONFIG'] ?? '';
  if (given === '') return {};
  const file = path.resolve(process.env['INIT_CWD'] ?? process.cwd(), given);
  try {
    const found = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as {
      siteConfig?: Partial<SiteConfig>;
    };
    if (typeof found.siteConfig === 'object') return found.siteConfig;
    configFault = `SITE_CONFIG: ${given} exports no siteConfig. Begin it as site.config.ts does.`;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    configFault = `SITE_CONFIG: ${given} cannot be read. ${why}`;
  }
  return {};
}

/**
 * Whether pages are kept on readers' devices: what `OFFLINE` in the environment says, else the
 * configuration.
 *
 * @throws Error for a setting that there is not
 */
export function offlineSetting(env: Environment = process.env): boolean {
  const given = setting('OFFLINE', ['true', 'false'] as const, env);
  return given === null ? siteConfig.offline : given === 'true';
}

/**
 * Whether quote pages have an oEmbed answer: what `OEMBED` in the environment says, else the
 * configuration.
 *
 * @throws Error for a setting that there is not
 */
export function oEmbedSetting(env: Environment = process.env): boolean {
  const given = setting('OEMBED', ['true', 'false'] as const, env);
  return given === null ? siteConfig.oEmbed : given === 'true';
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
