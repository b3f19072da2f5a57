import { extname } from 'node:path';
import { Refusal } from '../refusal.ts';
import type { SourceBlock } from '../types.ts';
import { readPlainText } from './plain-text.ts';

/** Makes blocks of a file's text. Every format is one of these, and nothing after it knows which. */
export type Reader = (text: string) => SourceBlock[];

/**
 * The reader for a file, by the ending of its name. A name that says nothing is read as plain text.
 *
 * @throws Refusal for a format that has no reader yet
 */
export function readerFor(file: string): Reader {
  const extension = extname(file).toLowerCase();
  if (notYet.has(extension)) {
    throw new Refusal(`is a ${extension} file, which cannot be read yet: save it as plain text`);
  }
  return readPlainText;
}

/** Formats whose text would come out wrong as plain text. A new reader takes its ending from here. */
const notYet: ReadonlySet<string> = new Set(
  '.md .markdown .html .htm .xhtml .docx .doc .odt .rtf .pdf .srt .vtt .csv .json .xml'.split(' '),
);
