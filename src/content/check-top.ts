import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { nearest } from '../problems/nearest.ts';
import { ofFile, type Problem } from '../problems/problem.ts';

/** What the magazine says of itself, for its page about the site. */
export const aboutName = 'about.md';

const folders = ['interviews', 'films', 'people', 'permalinks'];
const places = 'interviews, films or people';

/** Files that folders collect by themselves, and those that speak to people who open them. */
export function isFurniture(name: string): boolean {
  return /^(?:\.|Thumbs\.db$|desktop\.ini$|(?:README|LICEN[CS]E|NOTICE)(?:[.-][\w.-]*)?$)/.test(
    name,
  );
}

/** Names what lies at the top of a content folder and is not read. */
export async function checkTop(contentDir: string): Promise<Problem[]> {
  try {
    const entries = await readdir(contentDir, { withFileTypes: true });
    const problems = entries.flatMap((entry) => checkEntry(entry) ?? []);
    if (problems.length > 0 || entries.some(({ name }) => folders.includes(name))) return problems;
    const message = 'This folder has neither interviews nor films nor people in it.';
    return [ofFile('unreadable-file', '.', message, whichFolder)];
  } catch (error) {
    const message = isMissing(error)
      ? 'The content folder does not exist.'
      : `The content folder cannot be read: ${(error as Error).message}`;
    return [ofFile('unreadable-file', '.', message, whichFolder)];
  }
}

const whichFolder =
  'Set CONTENT_DIR or --content to a folder with interviews, films and people in it.';

function checkEntry(entry: Dirent): Problem | null {
  const { name } = entry;
  if (folders.includes(name) || name === aboutName || isFurniture(name)) return null;
  const meant = entry.isDirectory()
    ? nearest(name, folders)
    : nearest(name, [...folders, aboutName]);
  if (entry.isDirectory() && meant === null) {
    const message = `The folder “${name}” is not read.`;
    const hint = `What is to be published goes into ${places}; pictures lie beside their interview.`;
    return ofFile('unread-folder', name, message, hint);
  }
  const isContent = /\.(?:md|markdown|mdx|ya?ml|jsonl)$/i.test(name) && !/^[A-Z_]+\./.test(name);
  if (meant === null && !isContent) return null;
  const message = `“${name}” is neither ${aboutName} nor one of the folders that are read.`;
  const hint = meant ? `Rename it to ${meant}.` : `Put it into ${places}.`;
  return ofFile('unexpected-file', name, message, hint);
}

export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
