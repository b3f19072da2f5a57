import path from 'node:path';

/**
 * Where the content is: `--content`, else `CONTENT_DIR`, else `content/` of this repository. A
 * relative path counts from where the command was given.
 */
export function contentDirOf(projectRoot: string, option?: string): string {
  const given = option ?? process.env['CONTENT_DIR'];
  if (given === undefined || given === '') return path.join(projectRoot, 'content');
  return path.resolve(process.env['INIT_CWD'] ?? process.cwd(), given);
}
