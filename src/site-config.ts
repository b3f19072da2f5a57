import { siteConfig } from '../site.config.ts';
import type { QuotePages } from './permalinks/index.ts';

/** The settings in `site.config.ts`. */
export interface SiteConfig {
  readonly quotePages: QuotePages;
}

const settings = ['all', 'pull-quotes'] as const satisfies readonly QuotePages[];

/**
 * Which passages have quote pages: what `QUOTE_PAGES` in the environment says, else the
 * configuration.
 *
 * @throws Error for a setting that there is not
 */
export function quotePageSetting(
  env: Readonly<Record<string, string | undefined>> = process.env,
): QuotePages {
  const given = env['QUOTE_PAGES'] ?? '';
  if (given === '') return siteConfig.quotePages;
  const known = settings.find((setting) => setting === given);
  if (!known) throw new Error(`QUOTE_PAGES is one of: ${settings.join(', ')}. Not “${given}”.`);
  return known;
}
