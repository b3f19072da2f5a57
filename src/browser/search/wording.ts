import type { Summary } from '../../search/answer.ts';
import { search } from '../../words/in-browser.ts';

/* What is said of results. */

/** `12 passages in 4 interviews`; of a phrase that is not everywhere so, `1 exact, 4 close, in 2 interviews`. */
export function countLine(summary: Summary): string {
  const { empty, paragraphs, interviews, exact, whole } = summary;
  if (empty) return search.empty;
  if (paragraphs === 0) {
    return interviews === 0 ? search.nothing : search.onlyHeadings(interviews);
  }
  if (!whole) return search.moreThan(paragraphs);
  if (exact === null || exact === paragraphs) return search.found(paragraphs, interviews);
  return search.exactAndClose(exact, paragraphs - exact, interviews);
}

/** How far results fall short of all words in one passage; null where they do not. */
export function reachLine({ reach, paragraphs }: Summary): string | null {
  if (paragraphs === 0 || reach === 'together') return null;
  return reach === 'apart' ? search.apart : search.some;
}

/** Words that are nowhere: `“blorp” and “snarf” are nowhere in the library.`; null where there are none. */
export function missingLine({ missing }: Summary): string | null {
  return missing.length === 0 ? null : search.missing(missing);
}

/** What is said aloud of results. */
export function spokenLine(summary: Summary): string {
  if (summary.empty) return '';
  const readAs = summary.readAs ? search.forInstead(summary.readAs.text) : '';
  const names = summary.names.length > 0 ? search.andNames(summary.names.length) : '';
  return `${countLine(summary)}${readAs}${names}`;
}

/** The title of a search’s page, without the site’s name. */
export function titleOf(text: string): string {
  const shown = text.trim().replace(/\s+/g, ' ');
  if (shown === '') return search.title;
  const cut = Array.from(shown).length > 60 ? `${Array.from(shown).slice(0, 59).join('')}…` : shown;
  return search.titleOf(cut);
}
