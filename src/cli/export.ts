import { lstat } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { checkSettings } from '../check-settings.ts';
import { contentDirOf } from '../content/content-dir.ts';
import {
  exportInterview,
  type Format,
  formats,
  type Surroundings,
  Unfit,
} from '../exports/index.ts';
import { writeWhole } from '../files/write-whole.ts';
import type { Library } from '../library/index.ts';
import { openLibrary } from '../library/open-library.ts';
import { basePathSetting, siteConfig } from '../site-config.ts';
import { projectRoot, shownFolder } from './options.ts';

const usage = `npm run export -- SLUG --to ${formats.join('|')} [options]

Writes one interview in another format, for an editor who goes on with it elsewhere.

  --to FORMAT      txt, md (the interview's own file), docx, epub, srt (only of a text with times),
                   json, tei.xml or annotations.jsonld
  --out FILE       where to; otherwise SLUG.FORMAT in this folder; - is standard output
  --force          overwrite it
  --content DIR    the content folder; otherwise that of CONTENT_DIR, or of site.config.ts

Exit code 0: written. 1: not written; one line says why.`;

// Whoever reads only the first lines, as `head` does, has not made a mistake.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await main();

async function main(): Promise<number> {
  const args = readArguments();
  if (typeof args === 'string') return stop(`${args}\n\n${usage}`);
  const { values, slug } = args;
  if (values.help) {
    console.log(usage);
    return 0;
  }
  if (slug === undefined) return stop(`Name one interview.\n\n${usage}`);
  const format = formats.find((name) => name === values.to);
  if (!format) return stop(`--to is one of: ${formats.join(', ')}.\n\n${usage}`);
  try {
    checkSettings();
  } catch (error) {
    return stop(error instanceof Error ? error.message : String(error));
  }
  try {
    return await write(slug, format, values);
  } catch (error) {
    if (!(error instanceof Unfit) && !isOfSystem(error)) throw error;
    return stop(error.message);
  }
}

async function write(
  slug: string,
  format: Format,
  { out, force, content }: { out?: string; force: boolean; content?: string },
): Promise<number> {
  const file = out === '-' ? null : path.resolve(caller(), out ?? `${slug}.${format}`);
  if (file !== null && !force) await refuseExisting(file);
  const contentDir = contentDirOf(projectRoot, content);
  const { library, problems } = await openLibrary(projectRoot, contentDir);
  const { bytes, leftOut } = await exportInterview(
    surroundingsOf(library),
    problems,
    slug.normalize('NFC'),
    format,
  );
  if (file === null) process.stdout.write(bytes);
  else await writeWhole(file, bytes);
  // Standard output may be the file.
  if (file !== null) console.error(`Wrote ${shownFolder(file)}.`);
  if (leftOut.length > 0)
    console.error(`Not in it, for a .${format} cannot hold it: ${leftOut.join(', ')}.`);
  return 0;
}

/** Addresses are those that a build with the same settings gives. */
function surroundingsOf(library: Library): Surroundings {
  const { SITE_URL = '' } = process.env;
  const base = basePathSetting();
  const site = SITE_URL === '' ? siteConfig.url : SITE_URL;
  return {
    library,
    site: siteConfig,
    wholeAddress: (address) => {
      const path = base + address.slice(1);
      return site === '' ? path : new URL(path, site).href;
    },
  };
}

async function refuseExisting(file: string): Promise<void> {
  const exists = await lstat(file).then(
    () => true,
    () => false,
  );
  if (exists) throw new Unfit(`${shownFolder(file)} is there already; --force overwrites it.`);
}

/** The folder the command was given in; npm changes to the project's own before it runs it. */
function caller(): string {
  return process.env['INIT_CWD'] ?? process.cwd();
}

/** What the disk answered: no space, no right to write. */
function isOfSystem(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}

function readArguments() {
  try {
    const text = { type: 'string' } as const;
    const flag = { type: 'boolean', default: false } as const;
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { to: text, out: text, content: text, force: flag, help: { ...flag, short: 'h' } },
    });
    const [slug, ...others] = positionals;
    if (others.length > 0) return `One interview at a time, please: ${positionals.join(', ')}.`;
    return { values, slug };
  } catch (error) {
    // Node explains at length; its first sentence says which option it is.
    return String(error instanceof Error ? error.message : error).split('\n', 1)[0] ?? '';
  }
}

function stop(message: string): number {
  console.error(message);
  return 1;
}
