import {
  pullQuoteText,
  type Interview,
  type Passage,
  type PullQuote,
  type Text,
} from '../../interview/index.ts';
import {
  attribution,
  creditName,
  flow,
  type Film,
  type Library,
  type Placed,
} from '../../library/index.ts';
import { accentOf } from '../../theme/accent.ts';
import { siteAccent } from '../../theme/site-accent.ts';
import { readDate } from '../../views/read-date.ts';
import { siteDescription } from '../../views/site.ts';
import { textDirection } from '../../views/text-direction.ts';
import { inRow } from '../../words/in-row.ts';
import { words as said } from '../../words/index.ts';
import type { CardFacts, CardWords } from './card-facts.ts';

/**
 * The card of a passage: its words, or those of the pull-quote that begins in it. Nothing is put
 * between quotation marks that was not printed so, and a digest's words are called retold.
 */
export function quoteCard(
  library: Library,
  interview: Interview,
  { block, turn }: Placed<Passage>,
  quote: PullQuote | null,
): CardFacts {
  const words = quote ? pullQuoteText(quote, passagesById(interview)) : block;
  const film = library.film(interview.films[0] ?? '');
  return {
    ...plain,
    words: cardWords(words),
    style: quote ? italicFor(words.text) : 'roman',
    name: attribution(interview, turn?.speaker ?? null),
    about: [interview.title, film && film.title !== interview.title ? film.title : '']
      .filter((part) => part !== '')
      .join(between),
    accent: accentMark(interview.accent),
    language: interview.language,
    direction: textDirection(words.text, interview.direction),
  };
}

export function interviewCard(library: Library, interview: Interview): CardFacts {
  const { title, subjects, interviewers, date, language, direction } = interview;
  const film = library.film(interview.films[0] ?? '');
  return {
    ...plain,
    kicker: film ? withYear(film) : null,
    words: { text: title, emphasis: [] },
    name: said.interview.talk(namesOf(subjects), namesOf(interviewers)).join(''),
    about: readDate(date),
    accent: accentMark(interview.accent),
    language,
    direction: textDirection(title, direction),
  };
}

export function filmCard(library: Library, film: Film): CardFacts {
  const directors = film.directors.map((credit) => creditName(library, credit));
  return {
    ...plain,
    words: { text: film.title, emphasis: [] },
    style: italicFor(film.title),
    name: directors.length > 0 ? said.cards.directedBy(inSentence(directors)) : said.cards.film,
    about: film.year === undefined ? null : String(film.year),
    palette: film.palette ?? [],
    direction: textDirection(film.title, 'ltr'),
  };
}

/** For every page that has no card of its own. */
export function siteCard(): CardFacts {
  return {
    ...plain,
    words: { text: siteDescription, emphasis: [] },
  };
}

/** Spaces collapse, and one is too little on either side. */
const between = ' \u00a0· \u00a0';

function accentMark(colour: string | null): string {
  const own = colour === null ? null : accentOf(colour);
  return (own ?? siteAccent).light.mark;
}

const plain: CardFacts = {
  kicker: null,
  words: { text: '', emphasis: [] },
  style: 'roman',
  name: '',
  about: null,
  accent: accentMark(null),
  palette: [],
  language: said.tag,
  direction: said.direction,
};

/** The passages of an interview by their ids. */
function passagesById(interview: Interview): (id: string) => Passage | undefined {
  const passages = new Map<string, Passage>();
  for (const { block } of flow(interview)) {
    if (block.kind === 'passage') passages.set(block.id, block);
  }
  return (id) => passages.get(id);
}

/** In one line; of the spans only emphasis is drawn. */
function cardWords({ text, spans }: Text): CardWords {
  const emphasis: { start: number; end: number }[] = [];
  for (const { kind, start, end } of spans) {
    if (kind !== 'emphasis' && kind !== 'strong') continue;
    const from = Math.max(start, emphasis.at(-1)?.end ?? 0);
    if (from < end) emphasis.push({ start: from, end });
  }
  return { text: text.replaceAll('\n', ' '), emphasis };
}

function withYear({ title, year }: Film): string {
  return year === undefined ? title : `${title} ${year}`;
}

function namesOf(people: Interview['subjects']): string {
  return inSentence(people.map(({ name }) => name));
}

function inSentence(names: readonly string[]): string {
  return inRow(names, said.row);
}

/** Scripts that have no italic, as in scripts.css: slanted by a program they look broken. */
const upright =
  /^\P{L}*(?=\p{L})[\p{scx=Arab}\p{scx=Hebr}\p{scx=Hani}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{scx=Thai}\p{scx=Deva}]/u;

function italicFor(text: string): CardFacts['style'] {
  return upright.test(text) ? 'roman' : 'italic';
}
