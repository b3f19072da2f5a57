import { siteConfig } from '../../site-config.ts';
import {
  escapeAttribute,
  escapeText,
  type Correction,
  type Interview,
} from '../../interview/index.ts';
import { addresses, publicationOf, type Library } from '../../library/index.ts';
import { citableOf } from '../../share/citations/citable-of.ts';
import { citationHtml, citationStyles } from '../../share/citations/index.ts';
import { editionNote } from '../../views/edition-note.ts';
import { readDate } from '../../views/read-date.ts';
import { siteName } from '../../views/site.ts';
import { textDirection } from '../../views/text-direction.ts';
import { words } from '../../words/index.ts';
import { isolated } from './names.ts';
import type { BookMap } from './types.ts';
import { webAddress } from './web-address.ts';
import { langOf } from './xhtml.ts';

/**
 * Where an interview is from, whose it is, and what was done to it, as HTML: it goes with every copy
 * of the text.
 *
 * @param level of its heading
 */
export function colophon(
  interview: Interview,
  library: Library,
  map: BookMap,
  level: 1 | 2,
): string {
  const { book } = words;
  const title = level === 1 ? book.about : book.aboutInterview;
  const sub = level === 1 ? 'h2' : 'h3';
  const page = map.site?.(addresses.interview(interview.slug)) ?? null;
  const parts = [
    ...statements(interview),
    `<${sub}>${escapeText(book.source)}</${sub}>`,
    source(interview),
    `<p>${escapeText(editionNote(interview))}</p>`,
    `<${sub}>${escapeText(book.cite)}</${sub}>`,
    citation(interview, library, page),
    ...corrections(interview, map, sub),
    ...publication(interview, page),
  ];
  const heading = `<h${level} id="_about">${escapeText(title)}</h${level}>`;
  return `<section class="colophon" epub:type="colophon" role="doc-colophon" aria-labelledby="_about" ${langOf(words.tag)} dir="${words.direction}">${[heading, ...parts].join('\n')}</section>`;
}

/** In the interview’s own language. */
function statements({ edited, credits, language, direction }: Interview): string[] {
  const lines = edited === null ? credits : [edited, ...credits];
  return lines.map((line) => {
    return `<p ${langOf(language)} dir="${textDirection(line, direction)}">${escapeText(line)}</p>`;
  });
}

function source({ source, date, language }: Interview): string {
  const { publication, title, url, rights } = source;
  const address = url === null ? null : webAddress(url);
  const named =
    title === null
      ? linked(isolated(publication), address)
      : `${linked(`<bdi ${langOf(language)}>${escapeText(title)}</bdi>`, address)}, <cite>${isolated(publication)}</cite>`;
  const stop = /[.!?…。！？]["'’”»)\]]*$/u.test(rights) ? '' : '.';
  return `<p>${named}, ${readDate(date)}. ${isolated(`${rights}${stop}`)}</p>`;
}

function citation(interview: Interview, library: Library, address: string | null): string {
  const citable = citableOf(interview, (slug) => library.person(slug), { site: siteName, address });
  const text = citationStyles[0]?.write(citable);
  return text ? `<p class="citation">${citationHtml(text)}</p>` : '';
}

function corrections(
  { slug, corrections, language }: Interview,
  map: BookMap,
  sub: string,
): string[] {
  if (corrections.length === 0) return [];
  const { book } = words;
  const item = ({ date, kind, passage, note, before }: Correction): string => {
    const place = passage === null ? null : map.place(slug, passage);
    const link = place === null ? '' : ` (${linked(escapeText(book.correctedPlace), place)})`;
    const own = (text: string): string => ` <bdi ${langOf(language)}>${escapeText(text)}</bdi>`;
    const said = note === null ? '' : own(note);
    const old = before === null ? '' : ` ${escapeText(book.before)}${own(before)}`;
    return `<li>${readDate(date)}, ${escapeText(words.correctionKinds[kind])}${link}.${said}${old}</li>`;
  };
  return [
    `<${sub}>${escapeText(book.corrections)}</${sub}>`,
    `<ul>${corrections.map(item).join('')}</ul>`,
  ];
}

function publication(interview: Interview, page: string | null): string[] {
  const { book } = words;
  const { published, modified } = publicationOf(interview);
  const { licence } = siteConfig;
  const by = escapeText(book.publishedBy(siteName, readDate(published)));
  const last = modified === published ? '' : ` ${escapeText(book.modified(readDate(modified)))}`;
  return [
    `<p>${by}${last}</p>`,
    // The words of other editions are not the site’s to give away.
    ...(interview.edition === 'digest'
      ? [`<p>${linked(escapeText(book.licence(licence.name)), webAddress(licence.url))}</p>`]
      : []),
    ...(page === null ? [] : [`<p>${linked(escapeText(page), page)}</p>`]),
  ];
}

/** HTML, as a link where there is an address. */
export function linked(html: string, address: string | null): string {
  return address === null ? html : `<a href="${escapeAttribute(address)}">${html}</a>`;
}
