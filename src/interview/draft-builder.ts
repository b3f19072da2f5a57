import type { Finding, Place } from '../problems/problem.ts';
import { checkTimes } from './check-times.ts';
import { checkTurns } from './check-turns.ts';
import { closestWords } from './closest-words.ts';
import type { Draft, DraftSection, DraftTurn, WrittenLink, WrittenMention } from './draft.ts';
import { numberNotes } from './number-notes.ts';
import { findQuote } from './quote.ts';
import { countWords } from './words.ts';
import type { Inline } from './text-from-hast.ts';
import type { WrittenNote } from './read-notes.ts';
import type { Genre } from './parse.ts';
import type { Block, Heading, Note, Passage, Quotation, Text } from './types.ts';

/** A pull-quote as written; it can be looked up once all passages are known. */
interface WrittenQuote extends Place {
  readonly kind: 'written-quote';
  readonly text: string;
}

type Content = Block | WrittenQuote;

interface OpenTurn extends Place {
  readonly label: string | null;
  readonly continued: boolean;
  readonly blocks: Content[];
}

interface Finished {
  readonly draft: Draft;
  readonly findings: readonly Finding[];
}

/** Takes the parts of an interview in the order of the file and puts them in their places. */
export class DraftBuilder {
  readonly findings: Finding[] = [];
  readonly genre: Genre;
  readonly #introduction: Content[] = [];
  readonly #sections: { heading: Heading | null; turns: OpenTurn[] }[] = [];
  readonly #mentions: WrittenMention[] = [];
  readonly #links: WrittenLink[] = [];
  /** Names of notes in the order of their first marks. */
  readonly #marked = new Set<string>();
  #label: string | null = null;

  constructor(genre: Genre) {
    this.genre = genre;
  }

  startSection(heading: Heading): void {
    this.#sections.push({ heading, turns: [] });
    this.#mark(heading);
  }

  startTurn(label: string, place: Place): void {
    this.#label = label;
    this.#section().turns.push({ label, continued: false, blocks: [], ...place });
  }

  addPassage(passage: Passage): void {
    this.#mark(passage);
    this.#blocks(passage.line).push(passage);
  }

  addBlock(block: Block): void {
    if (block.kind === 'quotation') for (const text of textsOf(block)) this.#mark(text);
    this.#blocks(block.line).push(block);
  }

  addQuote(text: string, place: Place): void {
    this.#blocks(place.line).push({ kind: 'written-quote', text, ...place });
  }

  /** Keeps what inline elements referred to, and what was wrong with them. */
  addInline({ links, findings }: Inline): void {
    this.findings.push(...findings);
    for (const { line, column, ...link } of links) {
      if (link.type === 'mention') this.#mentions.push({ ...link.target, line, column });
      if (link.type === 'place') {
        this.#links.push({ interview: link.interview, id: link.id, line, column });
      }
    }
  }

  finish(written: ReadonlyMap<string, WrittenNote>): Finished {
    const contents = [
      this.#introduction,
      ...this.#sections.flatMap((section) => section.turns.map((turn) => turn.blocks)),
    ];
    const flow = contents.flat();
    const passages = flow.filter((block) => block.kind === 'passage');
    const resolve = (blocks: readonly Content[]): Block[] =>
      blocks.flatMap((block) =>
        block.kind === 'written-quote' ? this.#resolveQuote(block, flow, passages) : [block],
      );
    const sections = this.#sections.map(({ heading, turns }): DraftSection => ({
      heading,
      turns: turns.map((turn): DraftTurn => ({ ...turn, blocks: resolve(turn.blocks) })),
    }));
    const introduction = resolve(this.#introduction);
    const { notes, findings } = numberNotes(written, this.#marked);
    this.findings.push(...findings);
    if (this.genre === 'prose') this.findings.push(...notes.map(refuseNote));
    else this.findings.push(...checkTurns(sections, passages), ...checkTimes(passages));
    const draft = {
      introduction,
      sections,
      notes,
      words: passages.reduce((sum, { text }) => sum + countWords(text), 0),
      mentions: this.#mentions,
      links: this.#links,
    };
    return { draft, findings: this.findings };
  }

  #section(): { heading: Heading | null; turns: OpenTurn[] } {
    const last = this.#sections.at(-1);
    if (last) return last;
    const first = { heading: null, turns: [] };
    this.#sections.push(first);
    return first;
  }

  #blocks(line: number): Content[] {
    if (this.#sections.length === 0) return this.#introduction;
    const { turns } = this.#section();
    const open = turns.at(-1);
    if (open) return open.blocks;
    const continued = this.#label !== null;
    const turn = { label: this.#label, continued, blocks: [], line, column: 1 };
    turns.push(turn);
    return turn.blocks;
  }

  /** In the order of the marks, which is not that of the words they hang on. */
  #mark({ spans }: Text): void {
    const notes = spans.filter((span) => span.kind === 'note').toSorted((a, b) => a.end - b.end);
    for (const { note } of notes) this.#marked.add(note);
  }

  #resolveQuote(
    quote: WrittenQuote,
    flow: readonly Content[],
    passages: readonly Passage[],
  ): Block[] {
    const { line, column } = quote;
    if (this.genre === 'prose') {
      this.findings.push({ ...sourceMissing, line, column });
      return [];
    }
    const before = flow.slice(0, flow.indexOf(quote));
    const near = before.filter((block) => block.kind === 'passage').length - 1;
    const parts = findQuote(quote.text, passages, near);
    if (parts) return [{ kind: 'pull-quote', parts, line }];
    const closest = closestWords(quote.text, passages);
    const hint = closest
      ? `The closest words, on line ${closest.passage.line}, are: “${closest.text}”.`
      : 'No passage comes near. A quotation from elsewhere ends with a line “— Name, *Work*”.';
    const message = `The words of this pull-quote do not stand in the interview: “${shorten(quote.text)}”.`;
    this.findings.push({ id: 'pull-quote-not-found', line, column, message, hint });
    return [];
  }
}

/** Nobody is interviewed in prose, so words cannot be pulled out of what they said. */
const sourceMissing = {
  id: 'quotation-empty',
  message: 'A quotation that does not say whose words it is.',
  hint: 'End it with a line “— Name, *Work*”, or take away the > mark.',
} as const;

function refuseNote({ name, line }: Note): Finding {
  const message = `A note, “${name}”, on a page that has none.`;
  const hint = 'Say it in the text, for instance in round brackets.';
  return { id: 'note-misplaced', line, column: 1, message, hint };
}

function textsOf({ paragraphs, source }: Quotation): Text[] {
  return [...paragraphs, source];
}

function shorten(text: string): string {
  return text.length > 90 ? `${text.slice(0, 89)}…` : text;
}
