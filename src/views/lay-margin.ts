import type { Block, Heading, Interview, Text } from '../interview/index.ts';
import type { Film, MarginItem, PagePlan } from '../library/index.ts';

/** What is decided about the margin of a wide screen before there is one. */
export interface Margin {
  /** Films whose cards stand open; there is no room for those of the others, which fold. */
  readonly open: ReadonlySet<Film>;
  /** Lines of the text by which the margin may be longer than the text and what follows it. */
  readonly overhang: number;
}

/** Characters in a line of the text, on a wide screen; and of a note, in smaller type. */
const textLine = 62;
const noteLine = 33;
/** Heights, in lines of the text. */
const noteLineHeight = 0.64;
const apart = 0.5;
const openCard = 9.5;
const foldedCard = 1.5;
const foldedCorrections = 1;
/** So far may the next one stand below its words before a card in front of it folds. */
const tolerated = 2;
/** What follows the text leaves the margin free for so many lines. */
const free = 3;
/** A narrower margin needs more room than was counted. */
const caution = 1.35;

/**
 * Lays out the margin roughly, by counting characters. The browser places what stands in it
 * (page-style.ts); here it is found out how much that is: cards are opened where there is room for
 * them, and room is kept below the text for notes that are longer than the passages they belong to.
 */
export function layMargin(interview: Interview, plan: PagePlan): Margin {
  const { items, height } = placesOf(interview, plan);
  const open = new Set<Film>();
  let bottom = 0;
  for (const [index, { item, line }] of items.entries()) {
    const top = Math.max(line, bottom);
    const next = items[index + 1]?.line ?? height + free;
    const isOpen = item.kind === 'film' && top + openCard - next <= tolerated;
    if (isOpen) open.add(item.film);
    bottom = top + heightOf(item, isOpen) + apart;
  }
  return { open, overhang: Math.max(0, Math.ceil((bottom - height - free) * caution)) };
}

interface Place {
  readonly item: MarginItem;
  /** The line of the text that calls for it. */
  readonly line: number;
}

function placesOf(interview: Interview, plan: PagePlan): { items: Place[]; height: number } {
  const items: Place[] = [];
  let height = 0;
  const pass = (place: Block | Heading, lines: number): void => {
    for (const item of plan.get(place) ?? []) {
      items.push({ item, line: height + Math.min(lines - 1, Math.floor(item.offset / textLine)) });
    }
    height += lines;
  };
  for (const block of interview.introduction) pass(block, linesOfBlock(block));
  for (const { heading, turns } of interview.sections) {
    if (heading) pass(heading, 2);
    for (const { blocks } of turns) for (const block of blocks) pass(block, linesOfBlock(block));
  }
  return { items, height };
}

function heightOf(item: MarginItem, isOpen: boolean): number {
  if (item.kind === 'film') return isOpen ? openCard : foldedCard;
  if (item.kind === 'corrections') return foldedCorrections;
  const lines = item.note.paragraphs.map((text) => linesOf(text, noteLine) * noteLineHeight);
  return lines.reduce((sum, height) => sum + height + apart, -apart);
}

function linesOfBlock(block: Block): number {
  switch (block.kind) {
    case 'passage':
      return linesOf(block, textLine) + apart;
    case 'quotation':
      return block.paragraphs.reduce((sum, text) => sum + linesOf(text, textLine), 2);
    case 'pull-quote':
      return 4;
    case 'figure':
      return 6;
  }
}

function linesOf({ text }: Text, characters: number): number {
  // A character of Chinese or Japanese is as wide as two.
  const wide = text.match(/[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/gu);
  return Math.ceil((text.length + (wide?.length ?? 0)) / characters);
}
