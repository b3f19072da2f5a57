import path from 'node:path';
import { siteConfig } from '../site-config.ts';

/**
 * Where the content is: `--content`, else `CONTENT_DIR`, both counted from where the command was given;
 * else what `site.config.ts` says, counted from this repository.
 */
export function contentDirOf(projectRoot: string, option?: string): string {
  const given = option ?? process.env['CONTENT_DIR'];
  if (given === undefined || given === '') return path.resolve(projectRoot, siteConfig.content);
  return path.resolve(process.env['INIT_CWD'] ?? process.cwd(), given);
}
