import type { Paragraph, SourceSpan } from '../../types.ts';
import { asks, countWords, endsSentence } from '../asks.ts';
import { prompts, speaksOfSelf } from '../address.ts';
import { converses } from '../converses.ts';
import type { Weighed } from '../marking.ts';
import { type Cut, cutLine } from './cut.ts';
import { openingDash } from '../said.ts';
import { findQuestions } from './find-questions.ts';
import { readApart } from './read-apart.ts';

/** One way to set a paragraph apart from others. */
export interface Apart {
  /** What is set so as a whole, whatever its spans: headings, block quotes. */
  isWhole(paragraph: Paragraph): boolean;
  /** What sets words of a paragraph so. */
  isMark(span: SourceSpan): boolean;
}

/** A paragraph and how much of it is set apart. */
export interface Entry {
  readonly paragraph: Paragraph;
  readonly cut: Cut;
}

/**
 * Weighs whether what is set apart asks and the rest answers, or the other way round. Three in ten
 * questions end in no question mark, in some interviews six; headings and bold words in an essay
 * hardly ever end in one.
 *
 * @param named whether the editor said that this is how questions are marked
 */
export function weighApart(
  paragraphs: readonly Paragraph[],
  apart: Apart,
  named: boolean,
): Weighed | null {
  const entries = paragraphs.flatMap((paragraph): Entry[] => {
    if (paragraph.style === 'caption') return [];
    if (apart.isWhole(paragraph)) return [{ paragraph, cut: { kind: 'whole' } }];
    return [{ paragraph, cut: cutLine(paragraph, (span) => apart.isMark(span)) }];
  });
  const counts = count(entries);
  const { runs, runsAsking, plain, plainAsking } = counts;
  const share = runs > 0 ? runsAsking / runs : 0;
  const plainShare = plain > 0 ? plainAsking / plain : 0;
  const least = named ? 1 : 2;
  if (runsAsking >= least && plain > 0 && (named || share >= 0.3 || alternates(counts, entries))) {
    const isConversation =
      haveDashes(entries) || converses(questionsOf(entries), answersOf(entries));
    if (plainShare <= share / 2 && (named || isConversation)) {
      const asking = findQuestions(entries);
      return { strength: 0.75 + 0.2 * share, reader: readApart(entries, asking, apart) };
    }
  }
  const areAlike = runs >= plain * 0.5 && plain >= runs * 0.5;
  if (plainAsking >= 2 && plainShare >= 0.3 && share <= plainShare / 3 && areAlike) {
    return { strength: 0.75, reader: readApart(entries, questionsAmongPlain(entries), apart) };
  }
  return null;
}

/**
 * Whether, though few of them ask, what is set apart is one sentence or a few, again and again, and
 * somebody answers each in the first person: some interviewers hardly ever ask.
 */
function alternates({ runs, plain }: Counts, entries: readonly Entry[]): boolean {
  const whole = entries.filter(({ cut }) => cut.kind === 'whole');
  const sentences = whole.filter(({ paragraph: { text } }) => endsSentence(text));
  const behind = entries.filter(
    ({ cut }, index) => cut.kind === 'none' && entries[index - 1]?.cut.kind === 'whole',
  );
  const ofSelf = behind.filter(({ paragraph: { text } }) => speaksOfSelf(text));
  return (
    runs >= 4 &&
    Math.abs(runs - plain) <= 2 &&
    sentences.length >= whole.length * 0.8 &&
    ofSelf.length >= behind.length * 0.4
  );
}

/** Whether what is set apart opens with dashes, as speech does in print and headings do not. */
function haveDashes(entries: readonly Entry[]): boolean {
  const asking = entries.filter(
    ({ cut, paragraph }) => cut.kind === 'whole' && isQuestion(paragraph.text),
  );
  const dashed = asking.filter(({ paragraph: { text } }) => openingDash.test(text));
  return dashed.length >= 2 && dashed.length >= asking.length * 0.5;
}

interface Counts {
  /** Stretches of paragraphs that are set apart, and how many of those ask. */
  runs: number;
  runsAsking: number;
  /** Stretches of others behind the first of those, and how many of those end in a question. */
  plain: number;
  plainAsking: number;
}

function count(entries: readonly Entry[]): Counts {
  const counts = { runs: 0, runsAsking: 0, plain: 0, plainAsking: 0 };
  let index = 0;
  while (index < entries.length) {
    const from = index;
    const { kind } = entries[from]?.cut ?? { kind: 'none' };
    while (entries[index]?.cut.kind === kind) index++;
    const stretch = entries.slice(from, index);
    if (kind === 'whole') {
      const isAsking = stretch.some(({ paragraph }) => isQuestion(paragraph.text));
      // A word or two between questions is a section’s heading, and says nothing against them.
      const isTitle = !isAsking && stretch.every(({ paragraph: { text } }) => isShort(text));
      if (isAsking) counts.runsAsking++;
      if (!isTitle) counts.runs++;
    } else if (kind === 'none') {
      counts.plain++;
      if (asks(stretch.at(-1)?.paragraph.text ?? '')) counts.plainAsking++;
    } else {
      const asking = stretch.filter(({ cut }) => cut.kind === 'parts' && cut.asks).length;
      counts.runs += asking;
      counts.runsAsking += asking;
      counts.plain += asking;
    }
  }
  return counts;
}

function isQuestion(text: string): boolean {
  return asks(text) || prompts(text);
}

function isShort(text: string): boolean {
  return !endsSentence(text) && countWords(text) <= 3;
}

function questionsOf(entries: readonly Entry[]): string[] {
  return entries.flatMap(({ paragraph: { text }, cut }) => {
    if (cut.kind === 'whole') return isQuestion(text) ? [text] : [];
    if (cut.kind !== 'parts' || !cut.asks) return [];
    return cut.parts.filter((part) => part.apart).map(({ start, end }) => text.slice(start, end));
  });
}

function answersOf(entries: readonly Entry[]): string[] {
  return entries.flatMap(({ paragraph: { text }, cut }) => {
    if (cut.kind === 'none') return [text];
    if (cut.kind !== 'parts' || !cut.asks) return [];
    return cut.parts.filter((part) => !part.apart).map(({ start, end }) => text.slice(start, end));
  });
}

/** Where answers are set apart: the plain paragraphs directly above one. */
function questionsAmongPlain(entries: readonly Entry[]): ReadonlySet<number> {
  const asking = new Set<number>();
  for (let index = entries.length - 1; index >= 0; index--) {
    const entry = entries[index];
    const next = entries[index + 1];
    if (entry?.cut.kind !== 'none' || !next) continue;
    const isAbove = next.cut.kind === 'whole';
    const goesOn = asking.has(next.paragraph.at) && isQuestion(entry.paragraph.text);
    if (isAbove || goesOn) asking.add(entry.paragraph.at);
  }
  const first = entries.find(
    ({ paragraph }) => asking.has(paragraph.at) && isQuestion(paragraph.text),
  );
  for (const at of asking) if (at < (first?.paragraph.at ?? 0)) asking.delete(at);
  return asking;
}
