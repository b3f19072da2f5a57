import type { SourceBlock, SourceSpan } from '../../types.ts';
import { endsSentence } from './ends-sentence.ts';
import type { Utterance } from './utterance.ts';

/** Seconds without a word that divide paragraphs, if a sentence ended. */
const longPause = 2;
/** Words behind which the next end of a sentence ends the paragraph. */
const longParagraph = 120;

/**
 * Makes paragraphs of utterances, each a block of its own. Nothing but a change of speaker ends one
 * within a sentence; at the end of a sentence a long pause does, or that it has become long.
 *
 * Machines that set no full stops leave no sentences to keep whole. There a pause is enough, a short
 * one in a long paragraph, and in the end length alone.
 */
export function joinUtterances(utterances: readonly Utterance[]): SourceBlock[] {
  const said = utterances.filter(({ text }) => text !== '');
  const isPunctuated = hasSentences(said);
  const paragraphs: Paragraph[] = [];
  for (const utterance of said) {
    const open = paragraphs.at(-1);
    if (!open || isDivided(open, utterance, isPunctuated)) paragraphs.push(begin(utterance));
    else append(open, utterance);
  }
  return paragraphs.map(toBlock);
}

interface Paragraph {
  readonly first: Utterance;
  last: Utterance;
  readonly parts: string[];
  readonly spans: SourceSpan[];
  length: number;
  words: number;
}

function begin(first: Utterance): Paragraph {
  const { text, spans = [] } = first;
  return {
    ...{ first, last: first, parts: [text], spans: [...spans] },
    ...{ length: text.length, words: countWords(text) },
  };
}

function append(paragraph: Paragraph, utterance: Utterance): void {
  const { text, spans = [] } = utterance;
  const glue = isGlued(paragraph, utterance) ? '' : ' ';
  const offset = paragraph.length + glue.length;
  for (const span of spans) addSpan(paragraph, span, offset, glue.length);
  paragraph.parts.push(glue, text);
  paragraph.length = offset + text.length;
  paragraph.words += countWords(text);
  paragraph.last = utterance;
}

/** A span that goes on from line to line becomes one. */
function addSpan({ spans, length }: Paragraph, span: SourceSpan, by: number, gap: number): void {
  const shifted = { ...span, start: span.start + by, end: span.end + by };
  // A line has few spans that end where it ends.
  const from = Math.max(0, spans.length - 6);
  const index =
    span.start > 0 ? -1 : spans.findIndex((one, at) => at >= from && goesOn(one, span, length));
  const before = spans[index];
  if (before) spans[index] = { ...before, end: length + gap + span.end };
  else spans.push(shifted);
}

function goesOn(before: SourceSpan, span: SourceSpan, at: number): boolean {
  if (before.end !== at || before.kind !== span.kind || span.kind === 'note') return false;
  if (span.kind === 'marked') return before.kind === 'marked' && before.by === span.by;
  return span.kind !== 'link';
}

/** Chinese and Japanese have no spaces for the end of a line to stand for. */
function isGlued({ last }: Paragraph, { text, isAttached }: Utterance): boolean {
  if (isAttached === true) return true;
  return spaceless.test(last.text.slice(-2)) && spaceless.test(text.slice(0, 2));
}

const spaceless = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u30fc\u3000-\u303f\uff00-\uff60]/u;

function isDivided(open: Paragraph, next: Utterance, isPunctuated: boolean): boolean {
  if (next.opens === 'surely') return true;
  const isOther = open.first.speaker !== next.speaker;
  if (isOther && next.speaker !== undefined) return true;
  if (next.isAttached === true) return false;
  const pause = (next.start ?? 0) - (open.last.end ?? next.start ?? 0);
  const isLong = open.words >= longParagraph;
  if (endsSentence(tail(open))) {
    if (/^\p{Ll}/u.test(next.text)) return false;
    return isOther || next.opens !== undefined || pause > longPause || isLong;
  }
  if (isPunctuated) return false;
  return (
    isOther ||
    pause > longPause ||
    (isLong && pause > longPause / 4) ||
    open.words >= longParagraph * 2
  );
}

/** Its last words; a mark alone says nothing of what it ends. */
function tail({ parts }: Paragraph): string {
  return parts.slice(-4).join('');
}

/** Whether sentences end often enough for marks to be relied on. */
function hasSentences(utterances: readonly Utterance[]): boolean {
  let ends = 0;
  let words = 0;
  for (const { text } of utterances) {
    ends += text.match(/[.!?…。！？؟।](?=[\s"'’”»)\]」』]|$)/gu)?.length ?? 0;
    words += countWords(text);
  }
  return ends * 60 >= words;
}

/** Runs of letters; in scripts without spaces three signs are about a word. */
function countWords(text: string): number {
  const signs = text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu)?.length ?? 0;
  return (text.match(/\S+/gu)?.length ?? 0) + Math.floor(signs / 3);
}

function toBlock({ first, parts, spans }: Paragraph): SourceBlock {
  const { line, speaker, start } = first;
  const text = parts.join('');
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  return {
    lines: [
      {
        ...{ line, text },
        ...(sorted.length > 0 ? { spans: sorted } : {}),
        ...(speaker === undefined ? {} : { speaker }),
        ...(start === undefined ? {} : { time: start }),
      },
    ],
  };
}
