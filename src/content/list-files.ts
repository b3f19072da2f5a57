import { lstat, readdir } from 'node:fs/promises';
import path from 'node:path';
import { ofFile, type Problem } from '../problems/problem.ts';
import { aboutName, checkTop, isFurniture, isMissing } from './check-top.ts';
import { isRecording, recordingEndings } from './recording-types.ts';
import {
  badSlug,
  importWaiting,
  refuseMediaName,
  twice,
  unexpected,
  waitingEnding,
} from './refuse-names.ts';
import { slugPattern } from './schemas/fields.ts';

/** A file that a page is made of. */
export interface ContentFile {
  /** Relative to the content folder, with `/`. */
  readonly file: string;
  /** Its name without the ending, in the normal form of Unicode (NFC). */
  readonly slug: string;
}

export interface ContentFiles {
  /** What the magazine says of itself, where it does. */
  readonly about: ContentFile | null;
  readonly interviews: readonly ContentFile[];
  readonly films: readonly ContentFile[];
  readonly people: readonly ContentFile[];
  /** What was published under which address: one file an interview. */
  readonly ledgers: readonly ContentFile[];
  /** Pictures beside the interviews and beside `about.md`, relative to the content folder. */
  readonly pictures: readonly string[];
  /** Recordings beside the interviews, relative to the content folder. */
  readonly recordings: readonly string[];
  readonly problems: readonly Problem[];
}

const pictureEndings = ['.jpg', '.jpeg', '.png', '.webp', '.avif', '.gif'];

/** Whether a file is meant as a picture, by its name. */
export function isPicture(file: string): boolean {
  return pictureEndings.includes(path.extname(file).toLowerCase());
}

/** Lists a content folder. Every file in it is to be published, or is named among the problems. */
export async function listFiles(contentDir: string): Promise<ContentFiles> {
  const problems: Problem[] = [];
  const beside: Beside = { pictures: [], recordings: [] };
  const interviews = await listFolder(contentDir, 'interviews', '.md', problems, beside);
  const films = await listFolder(contentDir, 'films', '.yaml', problems, null);
  const people = await listFolder(contentDir, 'people', '.yaml', problems, null);
  const ledgers = await listFolder(contentDir, 'permalinks', '.jsonl', problems, null);
  const about = await listAbout(contentDir, problems, beside);
  problems.push(...(await checkTop(contentDir)));
  const pictures = beside.pictures.toSorted();
  const recordings = beside.recordings.toSorted();
  return { about, interviews, films, people, ledgers, pictures, recordings, problems };
}

/** `about.md`, and the pictures beside it. Without it, pictures there are none of a page’s. */
async function listAbout(
  contentDir: string,
  problems: Problem[],
  { pictures }: Beside,
): Promise<ContentFile | null> {
  const entries = await readdir(contentDir, { withFileTypes: true }).catch(() => []);
  const about = entries.find(({ name }) => name === aboutName);
  if (!about) return null;
  if (!about.isFile()) {
    problems.push(noPlainFile(aboutName));
    return null;
  }
  for (const { name } of entries.filter((entry) => entry.isFile() && isPicture(entry.name))) {
    const refused = refuseMediaName(name, 'picture');
    const other = pictures.find((file) => file === `interviews/about/${name}`);
    if (refused) problems.push(refused);
    else if (other !== undefined) problems.push(twice(name, other));
    else pictures.push(name);
  }
  return { file: aboutName, slug: 'about' };
}

function noPlainFile(file: string): Problem {
  const message = 'This is a link or a device, not a file.';
  return ofFile('unreadable-file', file, message, 'Put the file itself here.');
}

/** What lies beside the interviews. */
interface Beside {
  readonly pictures: string[];
  readonly recordings: string[];
}

async function listFolder(
  contentDir: string,
  folder: string,
  ending: string,
  problems: Problem[],
  beside: Beside | null,
): Promise<ContentFile[]> {
  const files: ContentFile[] = [];
  if (await isLink(path.join(contentDir, folder))) {
    const message = 'This is a link, not a folder.';
    problems.push(ofFile('unreadable-file', folder, message, 'Put the folder itself here.'));
    return files;
  }
  const entries = await walk(contentDir, folder, problems);
  const names = new Set(entries.map(({ file }) => file));
  for (const { name, file, isFile } of entries) {
    if (isFurniture(name)) continue;
    if (!isFile) {
      problems.push(noPlainFile(file));
    } else if (beside && (isPicture(name) || isRecording(name))) {
      const refused = refuseMediaName(file, isPicture(name) ? 'picture' : 'recording');
      if (refused) problems.push(refused);
      else (isPicture(name) ? beside.pictures : beside.recordings).push(file);
    } else if (ending === '.md' && name.endsWith(waitingEnding)) {
      const first = file.slice(0, -waitingEnding.length) + ending;
      problems.push(importWaiting(file, names.has(first)));
    } else if (!name.endsWith(ending) || file.split('/').length !== 2) {
      problems.push(unexpected(file, folder, ending, [...pictureEndings, ...recordingEndings]));
    } else {
      files.push({ file, slug: name.slice(0, -ending.length).normalize('NFC') });
    }
  }
  return onePerAddress(files, ending, problems);
}

/** The content folder itself may be a link; what is in it may not lead out of it. */
async function isLink(file: string): Promise<boolean> {
  const found = await lstat(file).catch(() => null);
  return found?.isSymbolicLink() ?? false;
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
      else if (!slugPattern.test(one.slug)) problems.push(badSlug(one.file, one.slug, ending));
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
