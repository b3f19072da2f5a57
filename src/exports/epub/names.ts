import { escapeText, type Speaker } from '../../interview/index.ts';
import { words } from '../../words/index.ts';

/** Names in a row, in the language of the site: `Ada Quill, Bo Ferry, and Cal Moor`. */
export function inRow(names: readonly string[]): string {
  return new Intl.ListFormat(words.tag, { type: 'conjunction' }).format(names);
}

/** `Ada Quill with The Lantern`. */
export function byline(subjects: readonly Speaker[], interviewers: readonly Speaker[]): string {
  const names = (speakers: readonly Speaker[]): string => inRow(speakers.map(({ name }) => name));
  return words.book.with(names(subjects), names(interviewers));
}

/** Words that others’ must not turn round: a name in Arabic in a line of English. */
export function isolated(text: string): string {
  return `<bdi>${escapeText(text)}</bdi>`;
}
