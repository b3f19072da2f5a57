import type { Facet, Summary } from '../../search/answer.ts';
import type { Name } from '../../search/format.ts';

/* What is said of results, in words. */

/** The names of the filters, as shown. */
export const facetNames: Readonly<Record<Facet, string>> = {
  speaker: 'Speaker',
  role: 'Question or answer',
  film: 'Film',
  person: 'Person named',
  interview: 'Interview',
  year: 'Year',
  language: 'Language',
};

/** What a name names, as shown. */
export const kinds: Readonly<Record<Name['kind'], string>> = {
  film: 'Film',
  person: 'Person',
  topic: 'Topic',
  interview: 'Interview',
};

/** Numbers as they are read. */
export const numbers = new Intl.NumberFormat('en');

/** `1 passage`, `1,240 passages`. */
export function count(number: number, thing: string): string {
  return `${numbers.format(number)} ${number === 1 ? thing : `${thing}s`}`;
}

/** `12 passages in 4 interviews`; of a phrase that is not everywhere so, `1 exact, 4 close, in 2 interviews`. */
export function countLine(summary: Summary): string {
  const { empty, paragraphs, interviews, exact, whole } = summary;
  if (empty) return 'There is no word to search for yet.';
  const where = count(interviews, 'interview');
  if (paragraphs === 0) {
    return interviews === 0 ? 'Nothing found' : `No passage, but headings in ${where}`;
  }
  if (!whole) return `More than ${count(paragraphs, 'passage')}`;
  if (exact === null || exact === paragraphs) {
    return `${count(paragraphs, 'passage')} in ${where}`;
  }
  const close = numbers.format(paragraphs - exact);
  return `${numbers.format(exact)} exact, ${close} close, in ${where}`;
}

/** How far results fall short of all words in one passage; null where they do not. */
export function reachLine({ reach, paragraphs }: Summary): string | null {
  if (paragraphs === 0 || reach === 'together') return null;
  return reach === 'apart'
    ? 'No passage has all of these words. These interviews have them, in different places.'
    : 'No interview has all of these words. These have most of them.';
}

/** Words that are nowhere: `“blorp” and “snarf” are nowhere in the library.`; null where there are none. */
export function missingLine({ missing }: Summary): string | null {
  if (missing.length === 0) return null;
  const words = new Intl.ListFormat('en').format(missing.map((word) => `“${word}”`));
  return `${words} ${missing.length === 1 ? 'is' : 'are'} nowhere in the library.`;
}

/** What is said aloud of results. */
export function spokenLine(summary: Summary): string {
  if (summary.empty) return '';
  const readAs = summary.readAs ? `, for “${summary.readAs.text}”` : '';
  const names = summary.names.length > 0 ? `; ${count(summary.names.length, 'name')}` : '';
  return `${countLine(summary)}${readAs}${names}`;
}

/** The title of a search’s page, without the site’s name. */
export function titleOf(text: string): string {
  const shown = text.trim().replace(/\s+/g, ' ');
  if (shown === '') return 'Search';
  const cut = Array.from(shown).length > 60 ? `${Array.from(shown).slice(0, 59).join('')}…` : shown;
  return `${cut} · Search`;
}
