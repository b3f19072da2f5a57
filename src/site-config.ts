import { siteConfig } from '../site.config.ts';

/** The settings in `site.config.ts`. */
export interface SiteConfig {
  readonly quotePages: QuotePageSetting;
}

/** `pull-quotes`: passages that a pull-quote begins in; `all`: every passage. */
export type QuotePageSetting = (typeof settings)[number];

const settings = ['all', 'pull-quotes'] as const;

/**
 * Which passages have quote pages: what `QUOTE_PAGES` in the environment says, else the
 * configuration.
 *
 * @throws Error for a setting that there is not
 */
export function quotePageSetting(
  env: Readonly<Record<string, string | undefined>> = process.env,
): QuotePageSetting {
  const given = env['QUOTE_PAGES'] ?? '';
  if (given === '') return siteConfig.quotePages;
  const known = settings.find((setting) => setting === given);
  if (!known) throw new Error(`QUOTE_PAGES is one of: ${settings.join(', ')}. Not “${given}”.`);
  return known;
}
