import { basePathSetting, siteConfig } from '../../site-config.ts';
import type { Interview } from '../../interview/index.ts';
import type { Library } from '../../library/index.ts';
import type { Exported } from '../exported.ts';
import { interviewBook } from './interview-book.ts';
import type { SiteAddress } from './types.ts';

/** An interview as an e-book outside a build; where the site is, its settings and the environment say. */
export async function epubFile(interview: Interview, library: Library): Promise<Exported> {
  return { bytes: await interviewBook(interview, library, siteAddress()), leftOut: [] };
}

/** As `astro.config.mjs` reads them. */
function siteAddress(env: NodeJS.ProcessEnv = process.env): SiteAddress | null {
  const given = env['SITE_URL'] ?? '';
  const site = given === '' ? siteConfig.url : given;
  if (site === '') return null;
  const base = basePathSetting(env);
  return (address) => new URL(base + address.slice(1), site).href;
}
