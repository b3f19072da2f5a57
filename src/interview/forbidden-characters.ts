import type { Finding } from '../problems/problem.ts';

/**
 * Characters that cannot be seen and change how a text is read or stored: controls, overrides of
 * the writing direction, line separators, and the mark of a letter lost in an earlier conversion.
 * Joiners and the marks U+200E and U+200F stay: emoji, Persian, Hindi, Arabic and Hebrew need them.
 */
const forbidden =
  // eslint-disable-next-line no-control-regex -- these are what is looked for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u206f\ufff9-\uffff]/gu;

/**
 * Characters that show nothing and belong to no word: without width, fillers, and the tags that
 * spell a message for machines (the flags of England, Scotland and Wales aside). They are
 * published, and named.
 */
const invisible =
  /[\u00ad\u115f\u1160\u180e\u200b\u2060-\u2064\u3164\ufeff\uffa0]|[\u{e0000}-\u{e007f}](?<!\u{1f3f4}[\u{e0020}-\u{e007f}]+)/gu;

/** Names each forbidden or invisible character by code point and place. */
export function findForbiddenCharacters(text: string, firstLine = 1): Finding[] {
  return [
    ...find(
      text,
      firstLine,
      forbidden,
      'control-character',
      'Take it out; it may have come with a copy from another program.',
    ),
    ...find(text, firstLine, invisible, 'invisible-character', 'Take it out unless it is meant.'),
  ];
}

/** At most this many of one kind are named; a file of nothing else is named once. */
const namedAtMost = 20;

function find(
  text: string,
  firstLine: number,
  pattern: RegExp,
  id: Finding['id'],
  hint: string,
): Finding[] {
  const findings: Finding[] = [];
  for (const match of text.matchAll(pattern)) {
    if (findings.length === namedAtMost) break;
    const before = text.slice(0, match.index).split('\n');
    const code = (match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    const line = firstLine + before.length - 1;
    const column = (before.at(-1)?.length ?? 0) + 1;
    const message =
      id === 'control-character'
        ? `The character U+${code} has no place in a text.`
        : `The character U+${code} cannot be seen.`;
    findings.push({ id, line, column, message, hint });
  }
  return findings;
}
