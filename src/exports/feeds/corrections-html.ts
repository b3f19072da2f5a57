import {
  escapeAttribute,
  escapeText,
  type Correction,
  type Interview,
} from '../../interview/index.ts';
import { addresses } from '../../library/index.ts';
import { readDate } from '../../views/read-date.ts';
import { textDirection } from '../../views/text-direction.ts';
import type { Surroundings } from './types.ts';

/** What was set right since the interview was published, the latest first; '' where nothing was. */
export function correctionsHtml(interview: Interview, surroundings: Surroundings): string {
  const { corrections } = interview;
  if (corrections.length === 0) return '';
  const { words } = surroundings;
  const items = corrections.map(
    (one) => `<li>${correctionHtml(one, interview, surroundings)}</li>`,
  );
  return (
    `<section lang="${escapeAttribute(words.tag)}" dir="${words.direction}">` +
    `<h2>${escapeText(words.corrections.heading)}</h2><ul>${items.join('')}</ul></section><hr>`
  );
}

function correctionHtml(
  { date, kind, note, before, passage }: Correction,
  interview: Interview,
  { addressOf, words }: Surroundings,
): string {
  const { feeds, correctionKinds } = words;
  const { language, direction } = interview;
  const lang = `lang="${escapeAttribute(language)}"`;
  const inText = (text: string): string => `${lang} dir="${textDirection(text, direction)}"`;
  const said = [
    `<strong>${escapeText(correctionKinds[kind])}, ${escapeText(readDate(date))}.</strong>`,
    note === null ? '' : `<span ${inText(note)}>${escapeText(note)}</span>`,
    before === null
      ? ''
      : `${escapeText(feeds.itRead)} <q ${inText(before)}>${escapeText(before)}</q>`,
    passage === null
      ? ''
      : `<a href="${escapeAttribute(addressOf(addresses.place(interview, { id: passage })))}">${escapeText(feeds.toPassage)}</a>`,
  ];
  return said.filter((part) => part !== '').join(' ');
}
