import { FewDoubts } from '../few-doubts.ts';
import type { Doubt, SourceLine } from '../types.ts';
import { readBlock } from './read-back.ts';
import {
  type Dropped,
  type Mark,
  type NoteMark,
  type Settled,
  settleSpans,
} from './settle-spans.ts';
import { type Place, writeMarked, writeWords } from './write-inline.ts';

type Words = Pick<SourceLine, 'text' | 'spans' | 'line'> & {
  /** No label stands before them in their paragraph: bold ones before a colon would be one. */
  readonly unlabelled?: boolean;
};

export interface WrittenWords {
  readonly markdown: string;
  /** Names of the notes marked in them, in order. */
  readonly notes: readonly string[];
}

/** Writes words with their marks, as far as Markdown can say them, and keeps account of what it cannot. */
export class WordsWriter {
  readonly #links = new FewDoubts(
    (more) =>
      `${more} more links that the site does not follow, from here on; their words are kept`,
  );
  #emphasis: { line: number; text: string; count: number } | null = null;

  /**
   * @param names what a note is called in Markdown; null: it has no words, and gets no mark
   */
  write(words: Words, place: Place, names: (note: string) => string | null): WrittenWords {
    const { text, spans } = words;
    if (!spans || spans.length === 0) return { markdown: writeWords(text, place), notes: [] };
    const { notes: marked, marks, dropped } = settleSpans(words);
    const notes = marked.flatMap(({ at, note }): NoteMark[] => {
      const name = names(note);
      return name === null ? [] : [{ at: at || endOfFirstWord(text), note: name }];
    });
    notes.sort((one, other) => one.at - other.at);
    const kept = readable(words, { marks, notes }, place);
    this.#drop(words, dropped, marks, kept);
    const markdown = writeMarked(words, { marks: kept, notes }, place);
    return { markdown, notes: notes.map(({ note }) => note) };
  }

  /** What could not be written so far. */
  doubts(): Doubt[] {
    const doubts = this.#links.list();
    if (!this.#emphasis) return doubts;
    const { line, text, count } = this.#emphasis;
    const what =
      count === 1 ? 'One stretch of emphasis' : `${count} stretches of emphasis, the first here,`;
    const reason = `${what} cannot be marked in Markdown, as inside a word; the words are kept without`;
    return [...doubts, { line, reason, text }];
  }

  #drop(
    { line, text }: Words,
    dropped: Dropped,
    marks: readonly Mark[],
    kept: readonly Mark[],
  ): void {
    const gone = marks.filter((mark) => !kept.includes(mark));
    const links = gone.filter(({ kind }) => kind === 'link').map(({ href }) => href);
    for (const href of [...dropped.links, ...links]) {
      const shown = href.length > 60 ? `${href.slice(0, 59)}…` : href;
      this.#links.add(
        line,
        text,
        () => `The link to “${shown}” cannot stand on the site; its words are kept`,
      );
    }
    const count = dropped.emphasis + gone.length - links.length;
    if (count === 0) return;
    this.#emphasis ??= { line, text, count: 0 };
    this.#emphasis.count += count;
  }
}

/**
 * The marks with which a parser reads exactly these words: all of them, otherwise the links alone,
 * otherwise none. It has to be tried, for neighbours can make each other unreadable.
 */
function readable(
  words: Words,
  { marks, notes }: Pick<Settled, 'marks' | 'notes'>,
  place: Place,
): readonly Mark[] {
  const links = marks.filter(({ kind }) => kind === 'link');
  for (const some of [marks, links]) {
    if (some.length === 0) break;
    const written = writeMarked(words, { marks: some, notes }, place);
    if (words.unlabelled && labelLike.test(written)) continue;
    const block = { paragraph: '', inline: '**V:** ', heading: '## ' }[place] + written;
    if (readBlock(block).text === words.text) return some;
  }
  return [];
}

const labelLike = /^\*{2,3}(?:[^*\\]|\\.)*(?:[:：]\s*\*{2,3}|\*{2,3}\s*[:：])/u;

/** A note hangs on the words before its mark; one before all words hangs on the first. */
function endOfFirstWord(text: string): number {
  return /^.*?[\p{L}\p{N}]\S*/u.exec(text)?.[0].length ?? text.length;
}
