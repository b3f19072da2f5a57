import { recogniseBinary } from '../files/refuse-other-files.ts';

/**
 * What a file plainly is, whatever its name says; null: nothing speaks for one of the formats asked
 * for. Plain text and Markdown are never recognised, for any text could be either.
 *
 * @param among what there is a reader for, by name
 */
export function recognise<Format extends string>(
  bytes: Uint8Array,
  among: Readonly<Record<Format, unknown>>,
): Format | null {
  const isAmong = (name: string): name is Format => Object.hasOwn(among, name);
  const found = recogniseBinary(bytes)?.kind === 'word' ? 'docx' : recogniseText(bytes);
  return found !== null && isAmong(found) ? found : null;
}

function recogniseText(bytes: Uint8Array): string | null {
  const start = startOf(bytes);
  return openings.find(([opening]) => opening.test(start))?.[1] ?? null;
}

/** Enough of a text file’s beginning, without its byte order mark. */
function startOf(bytes: Uint8Array): string {
  const sample = Buffer.from(bytes.subarray(0, 2048));
  const isWide = sample[0] === 0xff || sample[1] === 0;
  const text = isWide ? sample.toString('utf16le') : sample.toString('utf8');
  return text.replace(/^\ufeff/u, '').trimStart();
}

const openings: readonly (readonly [opening: RegExp, format: string])[] = [
  [/^(?:<\?xml\b[^>]{0,200}>\s*)?(?:<!--[^]{0,500}?-->\s*)?<(?:!doctype\s+html|html)\b/iu, 'html'],
  [/^WEBVTT(?:[ \t\r\n]|$)/u, 'vtt'],
  [/^\d+[ \t]*\r?\n\d{1,3}:\d\d:\d\d[,.]\d{1,3}[ \t]*-->/u, 'srt'],
  [/^[{[]\s*(?:"[^"]{0,100}"\s*:|\{\s*"[^"]{0,100}"\s*:)/u, 'json'],
];
