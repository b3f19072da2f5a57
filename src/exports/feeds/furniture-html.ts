import {
  escapeAttribute,
  escapeText,
  type Interview,
  type Speaker,
} from '../../interview/index.ts';
import { readDate } from '../../views/read-date.ts';
import { inRow } from '../../words/in-row.ts';
import type { Surroundings } from './types.ts';

/** Who talked with whom, when, and how the text relates to what was printed. */
export function prefaceHtml(
  { subjects, interviewers, date, edition }: Interview,
  { words: { feeds, row, tag, direction } }: Surroundings,
): string {
  const names = (speakers: readonly Speaker[]): string => {
    const list = speakers.map(({ name }) => name);
    return inRow(list, row);
  };
  const who = feeds.byline(names(subjects), names(interviewers), readDate(date));
  return paragraph(`${escapeText(who)} ${escapeText(feeds.editions[edition])}`, tag, direction);
}

/** Where it was published first, and whose words they are. */
export function sourceHtml(
  { source, date }: Interview,
  { words: { feeds, tag, direction } }: Surroundings,
): string {
  const title = escapeText(source.title ?? source.publication);
  const linked =
    source.url === null ? title : `<a href="${escapeAttribute(source.url)}">${title}</a>`;
  const publication =
    source.title === null ? '' : `, <cite>${escapeText(source.publication)}</cite>`;
  const said = `${escapeText(feeds.source)} ${linked}${publication}, ${escapeText(readDate(date))}.`;
  return `<hr>${paragraph(`${said} ${escapeText(source.rights)}`, tag, direction)}`;
}

function paragraph(html: string, tag: string, direction: string): string {
  return `<p lang="${escapeAttribute(tag)}" dir="${direction}">${html}</p>`;
}
