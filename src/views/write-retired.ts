import {
  escapeAttribute,
  escapeText,
  type Correction,
  type Interview,
} from '../interview/index.ts';
import { excerpt } from '../library/index.ts';
import { words } from '../words/index.ts';
import type { RetiredPlace } from '../permalinks/types.ts';
import { furniture } from './furniture.ts';
import { readDate } from './read-date.ts';
import { textDirection } from './text-direction.ts';
import { writeCorrections } from './write-corrections.ts';

/** Characters of the old words, about three lines. */
const longest = 300;

/**
 * What a link to a place that is gone finds: a notice with the old words, the day they went, and
 * the way on, and what was corrected there. It stands where they stood and is an element of its own, so that the address works
 * without script; only who comes by it gets to see it (permalinks.css).
 */
export function writeRetired(
  place: RetiredPlace,
  interview: Interview,
  corrections: readonly Correction[] = [],
): string {
  const { language, direction } = interview;
  const { id, near, retired, text } = place;
  const day = `<time datetime="${escapeAttribute(retired)}">${readDate(retired)}</time>`;
  const said = words.retired;
  const isSection = place.kind === 'section';
  const went = isSection ? said.section(day) : said.passage(day);
  const old =
    text === ''
      ? `<p>${went} ${said.takenBack}</p>`
      : `<p>${went} ${isSection ? said.headed : said.read}</p>` +
        `<blockquote lang="${escapeAttribute(language)}" dir="${textDirection(text, direction)}">` +
        `<p>${speakerOf(place)}${escapeText(excerpt({ text, spans: [] }, null, longest).text)}</p></blockquote>`;
  const on =
    near === null
      ? ''
      : `<p><a href="#${escapeAttribute(encodeURIComponent(near))}">${said.nearest}</a></p>`;
  return `<aside class="retired" role="note" id="${escapeAttribute(id)}" lang="${furniture.lang}" dir="${furniture.dir}">${old}${writeCorrections(corrections, interview)}${on}</aside>`;
}

function speakerOf({ speaker }: RetiredPlace): string {
  return speaker === null ? '' : `<strong>${escapeText(speaker)}:</strong> `;
}
