import { escapeText, type Interview, type Speaker } from '../../interview/index.ts';
import { inRow } from '../../words/in-row.ts';
import { words } from '../../words/index.ts';

/** `Ada Quill with The Lantern`. */
export function byline({ subjects, interviewers }: Talk): string {
  return words.book.with(namesOf(subjects), namesOf(interviewers));
}

/** The same as HTML; names in Arabic do not turn the line round. */
export function bylineHtml({ subjects, interviewers }: Talk): string {
  return words.book.with(isolated(namesOf(subjects)), isolated(namesOf(interviewers)));
}

type Talk = Pick<Interview, 'subjects' | 'interviewers'>;

function namesOf(speakers: readonly Speaker[]): string {
  const names = speakers.map(({ name }) => name);
  return inRow(names, words.row);
}

/** Words that others’ must not turn round: a name in Arabic in a line of English. */
export function isolated(text: string): string {
  return `<bdi>${escapeText(text)}</bdi>`;
}
