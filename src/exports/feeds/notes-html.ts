import { escapeAttribute, escapeText, type Interview, type Note } from '../../interview/index.ts';
import { addresses } from '../../library/index.ts';
import type { TextWriter } from './entry-html.ts';
import type { Surroundings } from './types.ts';

/**
 * The notes of an interview, at its end and in order of their numbers; '' where there are none. Ids are
 * those of the interview’s page, so that a link is right wherever it is followed.
 */
export function notesHtml(
  interview: Interview,
  write: TextWriter,
  { addressOf, words }: Surroundings,
): string {
  const { notes, language, direction, slug } = interview;
  if (notes.length === 0) return '';
  const page = addressOf(addresses.interview(slug));
  const lang = `lang="${escapeAttribute(words.tag)}"`;
  const items = notes.map((note) => noteHtml(note, page, lang, write, words));
  return (
    `<hr><h2 ${lang}>${escapeText(words.feeds.notes)}</h2>` +
    `<ol class="footnotes" lang="${escapeAttribute(language)}" dir="${direction}">${items.join('')}</ol>`
  );
}

function noteHtml(
  { number, type, paragraphs }: Note,
  page: string,
  lang: string,
  write: TextWriter,
  words: Surroundings['words'],
): string {
  const label =
    type === 'correction'
      ? `<strong ${lang}>${escapeText(words.correctionKinds.correction)}:</strong> `
      : '';
  const back =
    ` <a class="reversefootnote" href="${escapeAttribute(`${page}#_mark-${number}`)}"` +
    ` ${lang} aria-label="${escapeAttribute(words.feeds.backToText)}">↩\ufe0e</a>`;
  const last = paragraphs.length - 1;
  const lines = paragraphs.map(
    (text, index) =>
      `<p>${index === 0 ? label : ''}${write(text)}${index === last ? back : ''}</p>`,
  );
  return `<li id="_note-${number}">${lines.join('')}</li>`;
}
