import { extname } from 'node:path';
import { Refusal } from '../refusal.ts';
import { readCsv } from './csv.ts';
import { readDocx } from './docx/index.ts';
import { readHtml } from './html/index.ts';
import { readJson } from './json/index.ts';
import { readMarkdown } from './markdown/index.ts';
import { readPlainText } from './plain-text.ts';
import { recognise } from './recognise.ts';
import type { Reader, Source } from './reader.ts';
import { readSrt } from './srt.ts';
import { readVtt } from './vtt.ts';

/** The formats, by the name that `--format` takes; endings of files in small letters. */
const table = {
  txt: { read: readPlainText, what: 'plain text', endings: ['.txt', '.text'] },
  md: { read: readMarkdown, what: 'Markdown', endings: ['.md', '.markdown', '.mdown', '.mkd'] },
  html: { read: readHtml, what: 'a web page', endings: ['.html', '.htm', '.xhtml', '.xht'] },
  srt: { read: readSrt, what: 'a file of subtitles', endings: ['.srt'] },
  vtt: { read: readVtt, what: 'a file of WebVTT captions', endings: ['.vtt'] },
  csv: { read: readCsv, what: 'a table', endings: ['.csv', '.tsv'] },
  json: { read: readJson, what: 'JSON', endings: ['.json'] },
  docx: { read: readDocx, what: 'a .docx file', endings: ['.docx', '.docm', '.dotx'] },
} satisfies Readonly<Record<string, Readable>>;

interface Readable {
  readonly read: Reader;
  /** With its article, as in “is named .txt and is a web page”. */
  readonly what: string;
  readonly endings: readonly string[];
}

export type Format = keyof typeof table;
export const formats = Object.keys(table).filter(isFormat);
/** Every ending that a reader is known by. */
export const allEndings = formats.flatMap((format) => table[format].endings);

/**
 * The reader for a file: the one that was asked for, otherwise the one that the ending of its name
 * speaks for. Without an ending that is known, what is in the file decides; where that says nothing
 * either it is plain text.
 *
 * @throws Refusal for a format that has no reader; the reader throws one where a file is plainly
 *   something else than its ending says
 */
export function readerFor({ name }: Pick<Source, 'name'>, format: Format | null): Reader {
  if (format !== null) return readAs(format);
  const ending = extname(name ?? '').toLowerCase();
  const remedy = withoutReader.get(ending);
  if (remedy !== undefined) {
    throw new Refusal(`is a ${ending} file, which cannot be read: ${remedy}`);
  }
  const named = formats.find((one) => table[one].endings.some((known) => known === ending));
  return (source, asked) => {
    const found = recognise(source.bytes, table);
    // Text in any of these formats is often called .txt.
    if (named === 'txt' && found && found !== 'docx') return readAs(found)(source, asked);
    if (named && found && found !== named) refuseLie(ending, found);
    return readAs(named ?? found ?? 'txt')(source, asked);
  };
}

function readAs(format: Format): Reader {
  return async (source, asked) => ({ ...(await table[format].read(source, asked)), format });
}

function refuseLie(ending: string, found: Format): never {
  const { what, endings } = table[found];
  throw new Refusal(
    `is named ${ending} and is ${what}: rename it to ${endings[0] ?? ''}, or say --format ${found}`,
  );
}

function isFormat(name: string): name is Format {
  return Object.hasOwn(table, name);
}

const asDocx = 'open it in Word, Pages or LibreOffice and save it as .docx';
const asText = 'copy its text into a text file, and import that';

/** Endings of formats whose text would come out wrong as plain text. */
const withoutReader: ReadonlyMap<string, string> = new Map([
  ...['.doc', '.dot', '.odt', '.ott', '.rtf', '.pages', '.wps', '.wpd'].map(
    (ending) => [ending, asDocx] as const,
  ),
  ...['.pdf', '.epub', '.mobi', '.ppt', '.pptx', '.key', '.xml', '.tex'].map(
    (ending) => [ending, asText] as const,
  ),
  ...['.xls', '.xlsx', '.ods', '.numbers'].map(
    (ending) => [ending, 'save the sheet as .csv'] as const,
  ),
  ...['.mht', '.mhtml', '.webarchive'].map(
    (ending) => [ending, 'save the page as .html, or copy its text'] as const,
  ),
]);
