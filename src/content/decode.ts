import { findForbiddenCharacters } from '../interview/index.ts';
import type { Finding } from '../problems/problem.ts';

export interface Decoded {
  /** Line ends are line feeds, and there is no byte order mark. */
  readonly text: string;
  readonly findings: readonly Finding[];
}

/**
 * Bytes of a content file as text. They have to be UTF-8: another encoding is named, never guessed.
 *
 * @param limit in bytes
 */
export function decode(bytes: Uint8Array, limit: number): Decoded {
  if (bytes.length > limit) {
    const message = `The file has ${bytes.length.toLocaleString('en')} bytes; ${limit.toLocaleString('en')} are allowed.`;
    return refused('too-large', 1, 1, message, 'Divide it into several.');
  }
  if (looksUtf16(bytes)) {
    const message = 'The file is UTF-16, not UTF-8.';
    return refused('not-utf8', 1, 1, message, 'Save the file as UTF-8.');
  }
  let raw: string;
  try {
    raw = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return notUtf8(bytes);
  }
  const text = raw.replaceAll(/\r\n?/g, '\n');
  if (text.trim() === '') {
    return refused('empty-file', 1, 1, 'The file is empty.', 'Write it, or delete it.');
  }
  return { text, findings: [...findForbiddenCharacters(text), ...findConflicts(text)] };
}

/** By its mark, or by the zero bytes that UTF-16 has beside each letter of a Latin script. */
function looksUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const beginning = bytes.subarray(0, 400);
  const even = beginning.filter((byte, index) => byte === 0 && index % 2 === 0).length;
  const odd = beginning.filter((byte, index) => byte === 0 && index % 2 === 1).length;
  return Math.max(even, odd) > beginning.length / 4 && Math.min(even, odd) === 0;
}

function notUtf8(bytes: Uint8Array): Decoded {
  const offset = firstBadByte(bytes);
  const before = new TextDecoder().decode(bytes.subarray(0, offset)).split(/\r\n?|\n/u);
  const column = (before.at(-1)?.length ?? 0) + 1;
  const byte = bytes.subarray(offset, offset + 1);
  const code = (byte[0] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  const message = `The byte at offset ${offset} (0x${code}) is not UTF-8.`;
  const letter = new TextDecoder('windows-1252').decode(byte);
  const hint = bytes.includes(0)
    ? 'This seems to be no text file; take it out of the folder.'
    : `Save the file as UTF-8; in windows-1252, which the importer converts, this is “${letter}”.`;
  return refused('not-utf8', before.length, column, message, hint);
}

/** Offset of the first byte that belongs to no whole UTF-8 sequence. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let end = bytes.length;
  while (good < end) {
    const middle = Math.ceil((good + end) / 2);
    if (decodes(bytes.subarray(0, middle))) good = middle;
    else end = middle - 1;
  }
  // What is good so far may end in a sequence that the bad byte cuts short: that one is meant.
  while (good > 0 && !decodes(bytes.subarray(0, good), false)) good--;
  return good;
}

/** True for valid UTF-8, which may be cut off in the middle of a sequence. */
function decodes(bytes: Uint8Array, mayBeCutOff = true): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: mayBeCutOff });
    return true;
  } catch {
    return false;
  }
}

function findConflicts(text: string): Finding[] {
  const hint = 'Choose between the two versions and take the marks out.';
  const findings: Finding[] = [];
  if (!/^(?:<{7}|>{7})(?: |$)/m.test(text)) return findings;
  for (const [index, line] of text.split('\n').entries()) {
    if (!/^(?:<{7}|>{7}|={7}|\|{7})(?: |$)/.test(line)) continue;
    const message = `git left a conflict here: “${line.slice(0, 40)}”.`;
    findings.push({ id: 'conflict-marker', line: index + 1, column: 1, message, hint });
  }
  return findings;
}

function refused(
  id: Finding['id'],
  line: number,
  column: number,
  message: string,
  hint: string,
): Decoded {
  return { text: '', findings: [{ id, line, column, message, hint }] };
}
