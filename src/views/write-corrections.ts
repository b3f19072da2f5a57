import {
  escapeAttribute,
  escapeText,
  type Correction,
  type Interview,
} from '../interview/index.ts';
import { words } from '../words/index.ts';
import { furniture } from './furniture.ts';
import { readDate } from './read-date.ts';
import { textDirection } from './text-direction.ts';

/**
 * A class that tells Reader View and its like what only accompanies the text. Without it, many
 * corrections of a short interview would be taken for the interview.
 */
export const beside = 'supplemental';

/** Of the list of all of them, on the reading page. */
export const correctionsId = '_corrections';

/** `Corrected on 2 March 2026`, of several when and how often, as HTML; of none nothing. */
export function writeMade(corrections: readonly Correction[]): string {
  const [latest, ...others] = corrections;
  if (!latest) return '';
  const { made, several } = words.corrections;
  const day = `<time datetime="${escapeAttribute(latest.date)}">${readDate(latest.date)}</time>`;
  return others.length === 0 ? made[latest.kind](day) : several(corrections.length, day);
}

/** What stood there before and what was done, as paragraphs; both are in the interview's language. */
export function writeCorrection({ before, note }: Correction, interview: Interview): string {
  const old =
    before === null
      ? ''
      : `<p class="before"><span>${words.corrections.before}</span> <del${inLanguage(before, interview)}>${escapeText(before)}</del></p>`;
  const said = note === null ? '' : `<p${inLanguage(note, interview)}>${escapeText(note)}</p>`;
  return old + said;
}

/** All that was corrected in one place, the latest first. */
export function writeCorrections(corrections: readonly Correction[], interview: Interview): string {
  return corrections
    .map((one) => `<p class="made">${writeMade([one])}</p>${writeCorrection(one, interview)}`)
    .join('');
}

/**
 * What stands beside a place that was corrected: a line that opens. It is `<details>`, so that no
 * script is needed, and an element of its own behind the place, whose words stay what they are.
 *
 * @param id of the element
 */
export function writeCorrected(
  corrections: readonly Correction[],
  id: string,
  interview: Interview,
): string {
  const [first, ...others] = corrections;
  if (!first) return '';
  const body =
    others.length === 0
      ? writeCorrection(first, interview)
      : writeCorrections(corrections, interview);
  return (
    `<aside class="corrected ${beside}" role="note" id="${id}" lang="${furniture.lang}"><details dir="${furniture.dir}">` +
    `<summary>${writeMade(corrections)}</summary><div class="body">${body}</div></details></aside>`
  );
}

function inLanguage(text: string, { language, direction }: Interview): string {
  return ` lang="${escapeAttribute(language)}" dir="${textDirection(text, direction)}"`;
}
