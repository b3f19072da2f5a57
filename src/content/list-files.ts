import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { findForbiddenCharacters } from '../interview/forbidden-characters.ts';
import { ofFile, type Problem } from '../problems/problem.ts';
import { checkTop, isFurniture, isMissing } from './check-top.ts';
import { slugPattern } from './schemas/fields.ts';

/** A file that a page is made of. */
export interface ContentFile {
  /** Relative to the content folder, with `/`. */
  readonly file: string;
  /** Its name without the ending, in the normal form of Unicode (NFC). */
  readonly slug: string;
}

export interface ContentFiles {
  readonly interviews: readonly ContentFile[];
  readonly films: readonly ContentFile[];
  readonly people: readonly ContentFile[];
  /** Pictures beside the interviews, relative to the content folder. */
  readonly pictures: readonly string[];
  readonly problems: readonly Problem[];
}

export const pictureEndings = ['.jpg', '.jpeg', '.png', '.webp', '.avif', '.gif'];

/** Lists a content folder. Every file in it is to be published, or is named among the problems. */
export async function listFiles(contentDir: string): Promise<ContentFiles> {
  const problems: Problem[] = [];
  const pictures: string[] = [];
  const interviews = await listFolder(contentDir, 'interviews', '.md', problems, pictures);
  const films = await listFolder(contentDir, 'films', '.yaml', problems, null);
  const people = await listFolder(contentDir, 'people', '.yaml', problems, null);
  problems.push(...(await checkTop(contentDir)));
  return { interviews, films, people, pictures: pictures.toSorted(), problems };
}

async function listFolder(
  contentDir: string,
  folder: string,
  ending: string,
  problems: Problem[],
  pictures: string[] | null,
): Promise<ContentFile[]> {
  const files: ContentFile[] = [];
  for (const { name, file, isFile } of await walk(contentDir, folder, problems)) {
    if (isFurniture(name)) continue;
    if (!isFile) {
      const message = 'This is a link or a device, not a file.';
      const hint = 'Put the file itself here.';
      problems.push(ofFile('unreadable-file', file, message, hint));
    } else if (pictures && pictureEndings.includes(path.extname(name).toLowerCase())) {
      if (findForbiddenCharacters(name).length > 0) problems.push(badPictureName(file));
      else pictures.push(file);
    } else if (!name.endsWith(ending) || file.split('/').length !== 2) {
      problems.push(unexpected(file, folder, ending));
    } else {
      files.push({ file, slug: name.slice(0, -ending.length).normalize('NFC') });
    }
  }
  return onePerAddress(files, ending, problems);
}

/** Of several files for one address, a well-named one is kept, so that links to it hold. */
function onePerAddress(
  files: readonly ContentFile[],
  ending: string,
  problems: Problem[],
): ContentFile[] {
  const kept: ContentFile[] = [];
  const groups = Map.groupBy(files, ({ slug }) => slug.toLowerCase());
  for (const group of groups.values()) {
    const first = group.find(({ slug }) => slugPattern.test(slug)) ?? group[0];
    for (const one of group) {
      if (first && one !== first) problems.push(twice(one.file, first.file));
      else if (!slugPattern.test(one.slug)) problems.push(badSlug(one, ending));
      else kept.push(one);
    }
  }
  return kept;
}

interface Entry {
  readonly name: string;
  readonly file: string;
  readonly isFile: boolean;
}

async function walk(contentDir: string, folder: string, problems: Problem[]): Promise<Entry[]> {
  const entries: Entry[] = [];
  try {
    const found = await readdir(path.join(contentDir, folder), { withFileTypes: true });
    for (const entry of found.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      const file = `${folder}/${entry.name}`;
      if (entry.isDirectory() && !entry.name.startsWith('.')) {
        entries.push(...(await walk(contentDir, file, problems)));
      } else if (!entry.isDirectory()) {
        entries.push({ name: entry.name, file, isFile: entry.isFile() });
      }
    }
  } catch (error) {
    if (!isMissing(error)) {
      const message = `The folder cannot be read: ${(error as Error).message}`;
      const hint = 'Put a folder of this name here, and check its permissions.';
      problems.push(ofFile('unreadable-file', folder, message, hint));
    }
  }
  return entries;
}

function unexpected(file: string, folder: string, ending: string): Problem {
  const message = 'No page is made of this file.';
  const nearly = /^([^/]+)\.(?:md|markdown|mdx|ya?ml)$/i.exec(file.slice(folder.length + 1))?.[1];
  const here = folder === 'interviews' ? ` or a picture (${pictureEndings.join(', ')})` : '';
  const hint =
    nearly === undefined
      ? `Files here are ${folder}/<slug>${ending}${here}; rename it or take it out.`
      : `Rename it to ${nearly}${ending}.`;
  return ofFile('unexpected-file', file, message, hint);
}

function twice(file: string, other: string): Problem {
  const message = `This file and ${other} would be published at one address.`;
  const hint = 'Rename one of them.';
  return ofFile('duplicate-slug', file, message, hint);
}

function badSlug({ file, slug }: ContentFile, ending: string): Problem {
  const better = slug
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  const message = `“${slug}” cannot be part of an address.`;
  const hint = `Use lower-case letters, digits and single hyphens${better ? `: ${better}${ending}` : ''}.`;
  return ofFile('bad-slug', file, message, hint);
}

function badPictureName(file: string): Problem {
  const message = 'The name of this picture holds a character that cannot be seen.';
  return ofFile('bad-slug', file, message, 'Type the name of the file anew.');
}
