import type { z } from 'zod';
import { day, language, webAddress, words } from '../../content/schemas/fields.ts';
import type { About, Statements } from '../types.ts';
import type { Told } from './write-front-matter.ts';

/** What goes into the front matter: what the editor said, otherwise what the file says of itself. */
export interface Fields extends Told {
  /** The statement that it was edited. */
  readonly edited: string | null;
  /** What stands at the end: who transcribed, who took the pictures. */
  readonly credits: readonly string[];
  /** What the file says about a field that stays open, as a clause, by the field’s path. */
  readonly hints: ReadonlyMap<string, string>;
}

/**
 * Fills in what nobody told from the file’s metadata, where these can be what the field asks for.
 * A value that cannot be, as a date without its day, is left to the editor as a hint. Who the author
 * is does not say who asks, and is a hint too.
 */
export function settleFields(told: Told, about: About, statements: Statements): Fields {
  const hints = new Map<string, string>();
  const or = (
    given: string | null,
    field: keyof About,
    path: string,
    schema: z.ZodType<string>,
  ): string | null => {
    const said = about[field]?.replace(/\s+/gu, ' ').trim() ?? '';
    if (given !== null || said === '') return given;
    const read = said.length <= longest ? schema.safeParse(said) : null;
    if (read?.success) return read.data;
    hints.set(path, `the file says ${quoted(said)}`);
    return null;
  };
  if (about.author)
    hints.set('interviewer', `the file names ${quoted(about.author)} as its author`);
  return {
    ...told,
    title: or(told.title, 'title', 'title', words),
    dek: or(told.dek, 'dek', 'dek', words),
    date: or(told.date, 'date', 'date', day),
    publication: or(told.publication, 'publication', 'source.publication', words),
    url: or(told.url, 'url', 'source.url', webAddress),
    rights: or(told.rights, 'rights', 'source.rights', words),
    language: or(told.language, 'language', 'language', language) ?? languageHere(told),
    edited: statements.edited?.text ?? null,
    credits: statements.credits.map(({ text }) => text),
    hints,
  };
}

/** An interview that names no language is in English, whatever the site is. */
function languageHere({ siteLanguage }: Told): string | null {
  return siteLanguage === 'en' ? null : siteLanguage;
}

/** In UTF-16 code units. What is longer is a text, and no title or name. */
const longest = 500;

function quoted(value: string): string {
  const line = value.replace(/[\p{Cc}\s]+/gu, ' ').trim();
  return `“${line.length > 80 ? `${line.slice(0, 79).trimEnd()}…` : line}”`;
}
