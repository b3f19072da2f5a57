import { basename, extname } from 'node:path';
import { z } from 'zod';
import { day, language, slug, webAddress, words } from '../content/schemas/fields.ts';
import { interviewSchema } from '../content/schemas/interview.ts';
import type { Named } from './cast/names.ts';
import { type Format, formats } from './readers/index.ts';
import type { Asked } from './readers/reader.ts';
import { printable } from './report/printable.ts';
import { shapes } from './types.ts';
import { readNamed, toSlug } from './slug.ts';
import type { Told } from './markdown/write-front-matter.ts';

/** Options as they were typed. */
export type RawOptions = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

export interface Options extends SharedOptions {
  /** Of the interview’s file. */
  readonly slug: string;
}

/** What may be said of several files at once. */
export interface SharedOptions {
  readonly told: Told;
  /** null: the file says it itself. */
  readonly format: Format | null;
  readonly asked: Asked;
}

type Read<Result> =
  | { readonly ok: true; readonly options: Result }
  /** One line for each option that is wrong. */
  | { readonly ok: false; readonly problems: readonly string[] };

/**
 * Checks every option that goes into the files.
 *
 * @param file name of the source; null: standard input
 * @param siteLanguage of what says no other, BCP 47
 */
export function readOptions(
  raw: RawOptions,
  file: string | null,
  siteLanguage = 'en',
): Read<Options> {
  const { problems, options, given } = readAll(raw, siteLanguage);
  const name = given ?? defaultSlug(options.told, file);
  if (name === null) problems.push('--slug: The file needs a name; give it one.');
  if (problems.length > 0 || name === null) return { ok: false, problems };
  return { ok: true, options: { ...options, slug: name } };
}

/** Checks the options for several files; `slugOfFile` names each. */
export function readSharedOptions(raw: RawOptions, siteLanguage = 'en'): Read<SharedOptions> {
  const { problems, options } = readAll(raw, siteLanguage);
  const single = ['title', 'dek', 'date', 'source-title', 'url', 'audio', 'slug'];
  for (const option of single.filter((option) => raw[option] !== undefined)) {
    problems.push(`--${option}: This is said of one file; import it by itself.`);
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, options };
}

/** `Her, Part 2.txt` → `her-part-2`; null where no letter or digit is in it. */
export function slugOfFile(file: string, language: string): string | null {
  return toSlug(basename(file, extname(file)), language);
}

function readAll(
  raw: RawOptions,
  siteLanguage: string,
): {
  problems: string[];
  options: SharedOptions;
  /** The slug that was asked for. */
  given: string | null;
} {
  const problems: string[] = [];
  const ownLanguage = read('language', language);
  const told = {
    title: read('title', words),
    dek: read('dek', words),
    date: read('date', day),
    publication: read('publication', words),
    sourceTitle: read('source-title', words),
    url: read('url', webAddress),
    rights: read('rights', words),
    interviewer: read('interviewer', words),
    language: ownLanguage,
    siteLanguage,
    audio: read('audio', audio),
    edition: read('edition', interviewSchema.shape.edition) ?? 'transcript',
    subjects: readNames('subject'),
    films: readNames('film'),
    labels: readLabels(),
    aliases: readAliases(),
    questions: read('questions', questions),
  };
  const format = read('format', z.enum(formats));
  const asked = { select: read('select', words) };
  return { problems, options: { told, format, asked }, given: read('slug', slug) };

  function read<T>(option: string, schema: z.ZodType<T>): T | null {
    const value = raw[option];
    if (typeof value !== 'string') return null;
    if (!isVisible(option, value)) return null;
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    problems.push(`--${option}: ${result.error.issues[0]?.message ?? 'This cannot be.'}`);
    return null;
  }

  function readNames(option: string): Named[] {
    const values = raw[option];
    const named: Named[] = [];
    for (const value of typeof values === 'object' ? values : []) {
      if (!isVisible(option, value)) continue;
      const one = readNamed(value, ownLanguage ?? siteLanguage);
      if (!one) problems.push(`--${option}: “${value}” is neither a slug nor a name.`);
      else if (!named.some((other) => other.slug === one.slug)) named.push(one);
    }
    return named;
  }

  function listed(option: string): string[] {
    const values = raw[option];
    return (typeof values === 'object' ? values : []).filter((value) => isVisible(option, value));
  }

  function readLabels(): string[] {
    const labels = listed('labels').flatMap((value) => value.split(','));
    return labels.map((label) => label.trim()).filter(Boolean);
  }

  function readAliases(): Map<string, string> {
    const aliases = new Map<string, string>();
    for (const value of listed('alias')) {
      const [label = '', ...rest] = value.split('=');
      const who = rest.join('=').trim();
      if (label.trim() === '' || who === '')
        problems.push(`--alias: “${value}” is not of the form LABEL=WHO.`);
      else aliases.set(label.trim(), who);
    }
    return aliases;
  }

  function isVisible(option: string, value: string): boolean {
    const shown = printable(value);
    if (shown === value) return true;
    problems.push(`--${option}: “${shown}” holds a character that cannot be seen.`);
    return false;
  }
}

/** `spike-jonze-her` of a subject and a film; otherwise after the file; otherwise the subject. */
function defaultSlug(
  { subjects: [subject], films: [film], language, siteLanguage }: Told,
  file: string | null,
): string | null {
  if (subject && film) return `${subject.slug}-${film.slug}`;
  const name = file === null ? null : slugOfFile(file, language ?? siteLanguage);
  return name ?? subject?.slug ?? null;
}

/** As the front matter takes it. */
const audio = z.union([webAddress, z.string().regex(/^\.\/(?!.*\.\.)[^\\?#%]+$/u)], {
  error: 'The audio is an address, or a file beside the interview: ./file.mp3.',
});

/** `unmarked` leaves open which of the two ways of unmarked questions it is. */
const questions = z.enum([...shapes.filter((shape) => shape !== 'unknown'), 'unmarked']);
