import { extname } from 'node:path';
import { Refusal } from '../refusal.ts';
import { readPlainText } from './plain-text.ts';
import type { Reader, Source } from './reader.ts';

/** The formats, by the name that `--format` takes. */
const readers = {
  txt: readPlainText,
} satisfies Readonly<Record<string, Reader>>;

export type Format = keyof typeof readers;
export const formats = Object.keys(readers) as readonly Format[];

/**
 * The reader for a file: the one that was asked for, otherwise the one that the ending of its name and
 * what is in it speak for. Where neither says anything it is plain text.
 *
 * @throws Refusal for a format that has no reader
 */
export function readerFor({ name }: Pick<Source, 'name'>, format: Format | null): Reader {
  if (format !== null) return readers[format];
  const extension = extname(name ?? '').toLowerCase();
  if (notYet.has(extension)) {
    throw new Refusal(`is a ${extension} file, which cannot be read yet: save it as plain text`);
  }
  return readPlainText;
}

/** Formats whose text would come out wrong as plain text. A new reader takes its ending from here. */
const notYet: ReadonlySet<string> = new Set(
  '.md .markdown .html .htm .xhtml .docx .doc .odt .rtf .pdf .srt .vtt .csv .json .xml'.split(' '),
);
