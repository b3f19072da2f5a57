import type { Block, Heading, Interview, Turn } from '../../interview/index.ts';

/** A stretch of an interview that stands on one page. */
export type Piece =
  | { readonly kind: 'introduction'; readonly blocks: readonly Block[] }
  | { readonly kind: 'heading'; readonly heading: Heading }
  /** @property opens whether the turn begins here, and does not go on from the page before */
  | {
      readonly kind: 'turn';
      readonly turn: Turn;
      readonly blocks: readonly Block[];
      readonly opens: boolean;
    };

export interface ChapterPage {
  /** Its file. */
  readonly name: string;
  readonly pieces: readonly Piece[];
}

/** An interview in a book: one page, or several where it is long. */
export interface ChapterPlan {
  readonly interview: Interview;
  /** One at least. */
  readonly pages: readonly ChapterPage[];
  /** The page that has an id or an earlier one. */
  readonly pageOf: (id: string) => string | undefined;
}

/**
 * How many UTF-16 code units of text a page holds: about 12,000 English words, with their marks less
 * than the 300 kB from which on reading systems turn pages slowly.
 */
const pageLength = 70_000;

/**
 * Divides an interview into pages. A page break is seen, so there are as few as can be: between
 * sections, and only in a section that is too long by itself, between turns or paragraphs.
 */
export function planChapter(interview: Interview, name: string, most = pageLength): ChapterPlan {
  const pages: Piece[][] = [];
  let room = 0;
  const add = (pieces: readonly Piece[], begins = false): void => {
    const length = lengthOf(pieces);
    const last = begins || length > room ? undefined : pages.at(-1);
    if (last) last.push(...pieces);
    else pages.push([...pieces]);
    room = (last ? room : most) - length;
  };
  for (const group of groupsOf(interview, most)) {
    if (lengthOf(group) <= most) add(group);
    else for (const [index, run] of runsOf(group).entries()) add(run, index === 0);
  }
  if (pages.length === 0) pages.push([]);
  const named = pages.map((pieces, index) => ({
    name: index === 0 ? `${name}.xhtml` : `${name}_${index + 1}.xhtml`,
    pieces,
  }));
  let places: ReadonlyMap<string, string> | undefined;
  return {
    interview,
    pages: named,
    pageOf: (id) => (places ??= placesOn(named)).get(id),
  };
}

/** The introduction, and each section. */
function* groupsOf({ introduction, sections }: Interview, most: number): Generator<Piece[]> {
  if (introduction.length > 0) {
    yield divide(introduction, most).map((blocks) => ({ kind: 'introduction', blocks }));
  }
  for (const { heading, turns } of sections) {
    const pieces = turns.flatMap((turn) =>
      divide(turn.blocks, most).map((blocks, index): Piece => ({
        kind: 'turn',
        turn,
        blocks,
        opens: index === 0,
      })),
    );
    yield heading ? [{ kind: 'heading', heading }, ...pieces] : pieces;
  }
}

/** Pieces one by one, but a heading never without what it stands over. */
function runsOf(pieces: readonly Piece[]): Piece[][] {
  const [first, second, ...others] = pieces;
  if (first?.kind !== 'heading' || !second) return pieces.map((piece) => [piece]);
  return [[first, second], ...others.map((piece) => [piece])];
}

/** Blocks in runs that a page can hold. */
function divide(blocks: readonly Block[], most: number): Block[][] {
  const runs: Block[][] = [[]];
  let length = 0;
  for (const block of blocks) {
    const own = blockLength(block);
    if (length > 0 && length + own > most) {
      runs.push([]);
      length = 0;
    }
    runs.at(-1)?.push(block);
    length += own;
  }
  return runs;
}

function lengthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => {
    if (piece.kind === 'heading') return sum + piece.heading.text.length;
    return sum + piece.blocks.reduce((all, block) => all + blockLength(block), 0);
  }, 0);
}

function blockLength(block: Block): number {
  if (block.kind === 'passage') return block.text.length;
  if (block.kind !== 'quotation') return 0;
  return block.paragraphs.reduce((sum, { text }) => sum + text.length, block.source.text.length);
}

function placesOn(pages: readonly ChapterPage[]): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  for (const { name, pieces } of pages) {
    for (const piece of pieces) {
      const found = piece.kind === 'heading' ? [piece.heading] : piece.blocks;
      for (const place of found) {
        if ('id' in place) for (const id of [place.id, ...place.aliases]) places.set(id, name);
      }
    }
  }
  return places;
}
