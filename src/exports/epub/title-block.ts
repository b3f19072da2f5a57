import { escapeText, type Interview } from '../../interview/index.ts';
import type { Library } from '../../library/index.ts';
import { readDate } from '../../views/read-date.ts';
import { textDirection } from '../../views/text-direction.ts';
import { words } from '../../words/index.ts';
import { bylineHtml, isolated } from './names.ts';
import { langOf } from './xhtml.ts';

/** What stands above an interview, as HTML: film, title, what it is about, who talks, and from where. */
export function titleBlock(interview: Interview, library: Library): string {
  const { title, dek, date, edition, source, direction } = interview;
  const film = library.film(interview.films[0] ?? '');
  const furniture = `${langOf(words.tag)} dir="${words.direction}"`;
  const year = film?.year === undefined ? '' : ` ${film.year}`;
  const dir = (text: string): string => ` dir="${textDirection(text, direction)}"`;
  const lines = [
    film ? `<p class="kicker" ${furniture}><cite>${isolated(film.title)}</cite>${year}</p>` : '',
    `<h1 id="_title"${dir(title)}>${escapeText(title)}</h1>`,
    dek === null ? '' : `<p class="dek"${dir(dek)}>${escapeText(dek)}</p>`,
    `<div class="meta" ${furniture}>`,
    `<p class="byline">${bylineHtml(interview)}</p>`,
    `<p>${isolated(source.publication)}, ${readDate(date)}</p>`,
    `<p>${escapeText(words.interview.editions[edition])}</p>`,
    '</div>',
  ];
  return `<header>${lines.filter((line) => line !== '').join('\n')}</header>\n`;
}
