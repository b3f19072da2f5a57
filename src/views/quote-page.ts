import type { Interview } from '../interview/index.ts';
import { attribution } from '../library/index.ts';
import type { QuotePage } from '../share/quote-pages.ts';
import { words } from '../words/index.ts';
import { metaDescription } from './meta-description.ts';
import { readDate } from './read-date.ts';

/** What a quote page says, in words. */
export interface QuotePageWords {
  /** Of the page, for tabs and previews. */
  readonly title: string;
  /** For previews: the words themselves. */
  readonly description: string;
  /** Whose words they are. */
  readonly who: string;
}

export function quotePageWords(interview: Interview, page: QuotePage): QuotePageWords {
  const who = whoseWords(interview, page);
  const title = `${who} · ${interview.title}`;
  if (page.kind === 'standing') {
    return { title, description: metaDescription(page.placed.block.text), who };
  }
  const { text, retired } = page.place;
  const gone = words.quotePage.gone(readDate(retired));
  return { title, description: metaDescription(gone, text), who };
}

/** How large words are set: by how many there are, for a few have the room of a title. */
export function wordsSize(text: string): 'few' | 'some' | 'many' {
  if (text.length <= 160) return 'few';
  return text.length <= 480 ? 'some' : 'many';
}

function whoseWords(interview: Interview, page: QuotePage): string {
  if (page.kind === 'standing') {
    return attribution(interview, page.placed.turn?.speaker ?? null);
  }
  const { kind, speaker } = page.place;
  if (kind === 'section') return words.attributions.heading;
  if (speaker === null) return attribution(interview, null);
  // The ledger has the label: mostly a surname.
  const known = [...interview.subjects, ...interview.interviewers].find(
    ({ name }) => name === speaker || name.endsWith(` ${speaker}`),
  );
  return attribution(interview, known ?? { name: speaker });
}
