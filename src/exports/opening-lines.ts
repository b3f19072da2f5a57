import type { Correction, Edition, Interview, Speaker } from '../interview/index.ts';
import { inRow } from '../words/in-row.ts';
import { words } from '../words/index.ts';
import { readDate } from '../views/read-date.ts';

/** What stands above an interview outside the site, in the words of its front matter. */
export interface OpeningLines {
  readonly title: string;
  readonly dek: string | null;
  /** `Ada Quill and Bo Ferry with The Lantern`. */
  readonly byline: string;
  /**
   * What the text is, where it is not all that was printed, then statements and credits, which come last
   * on the page and here stand where nobody speaks yet.
   */
  readonly statements: readonly string[];
  /** What was set right since it was published here, the latest first, a line each. */
  readonly corrections: readonly string[];
  /**
   * `The Lantern, 1975-02-28 (https://lantern.example). © The Lantern.` It comes last: a line that ends
   * in a full stop is nobody's heading.
   */
  readonly source: string;
}

/** The lines above an interview: what it is, who talks, where it is from and whose it is. */
export function openingLines(interview: Interview): OpeningLines {
  const { title, dek, subjects, interviewers, source, date, edition, edited, credits } = interview;
  const { corrections } = interview;
  const { publication, title: sourceTitle, url, rights } = source;
  const from = [sourceTitle, publication, date].filter((part) => part !== null).join(', ');
  const address = url === null ? '' : ` (${url})`;
  return {
    title,
    dek,
    byline: words.interview.talk(namesOf(subjects), namesOf(interviewers)).join(''),
    statements: [editions[edition], edited, ...credits].filter((line) => line !== null),
    corrections: corrections.map(correctionLine),
    source: `${from}${address}. ${ended(rights)}`,
  };
}

/** `Correction, 2 March 2026. It was a year. Before: “a week”.` Nobody says any of it. */
function correctionLine({ date, kind, note, before }: Correction): string {
  const made = `${words.correctionKinds[kind]}, ${readDate(date)}`;
  const was = before === null ? null : words.exported.before(before);
  return [made, note, was].flatMap((part) => (part === null ? [] : ended(part))).join(' ');
}

/** With a full stop, where none stands there: a line that has one is nobody’s heading. */
function ended(text: string): string {
  return /[.!?…。！？]["'’”“»«)\]]*$/u.test(text) ? text : `${text}.`;
}

/** A digest’s words are its own: the names before them do not make them the speakers’. */
const editions: Readonly<Record<Edition, string | null>> = {
  transcript: null,
  excerpt: words.exported.excerpt,
  digest: words.exported.digest,
};

function namesOf(speakers: readonly Speaker[]): string {
  const names = speakers.map(({ name }) => name);
  return inRow(names, words.row);
}
