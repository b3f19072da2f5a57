import type { Encoding, MarkedSource } from '../source.ts';
import { timeWords } from './clock.ts';
import { machines, podcasting } from './machines.ts';
import { writeSrt, writeVtt } from './subtitles.ts';
import { writeWordFile } from './word-file.ts';

/** The file as an editor would have it. */
export function writeCase(source: MarkedSource): { extension: string; bytes: Uint8Array } {
  const { format, file, encoding, said, names, naming } = source;
  switch (format) {
    case 'txt':
    case 'md':
    case 'html':
    case 'csv':
      return { extension: format, bytes: encode(file, encoding) };
    case 'docx':
      return { extension: format, bytes: writeWordFile(file) };
    case 'srt':
      return {
        extension: format,
        bytes: encode(writeSrt(timeWords(said), names, naming), encoding),
      };
    case 'vtt':
      return {
        extension: format,
        bytes: encode(writeVtt(timeWords(said), names, naming), encoding),
      };
    case 'podcasting':
      return json(podcasting(timeWords(said), names));
    default:
      return json(machines[format](timeWords(said)));
  }
}

function json(value: unknown): { extension: string; bytes: Uint8Array } {
  return { extension: 'json', bytes: encode(`${JSON.stringify(value)}\n`, 'utf-8') };
}

function encode(text: string, encoding: Encoding): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return Buffer.from(text);
    case 'utf-8-bom':
      return Buffer.from(`\uFEFF${text}`);
    case 'utf-16':
      return Buffer.from(`\uFEFF${text}`, 'utf16le');
    case 'crlf':
      return Buffer.from(text.replaceAll('\n', '\r\n'));
    case 'windows-1252':
      return toWindows1252(text);
  }
}

/** Where windows-1252 has other characters than Latin-1, as far as texts are made of them. */
const above = new Map(
  Object.entries({
    '€': 0x80,
    '…': 0x85,
    '‚': 0x82,
    '„': 0x84,
    '‘': 0x91,
    '’': 0x92,
    '“': 0x93,
    '”': 0x94,
    '–': 0x96,
    '—': 0x97,
    œ: 0x9c,
  }),
);

function toWindows1252(text: string): Uint8Array {
  return Uint8Array.from(Array.from(text), (character) => {
    const byte = above.get(character) ?? character.codePointAt(0) ?? 0;
    if (byte > 0xff) throw new Error(`windows-1252 has no ${character}`);
    return byte;
  });
}
