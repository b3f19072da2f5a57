import type { Passage, Target, Text } from '../interview/index.ts';
import { sliceText } from '../interview/text-from-hast.ts';

/** Characters of an excerpt, about four lines. */
const longest = 360;

/**
 * A passage, or where it is long the part of it round a mention, cut at words and marked by …;
 * without the marks of notes, which belong to the interview's page.
 */
export function excerpt(passage: Passage, target: Target | null): Text {
  const spans = passage.spans.filter((span) => span.kind !== 'note');
  const text = { text: passage.text, spans };
  if (passage.text.length <= longest) return text;
  const mention = passage.spans.find(
    (span) =>
      span.kind === 'mention' &&
      span.target.type === target?.type &&
      span.target.slug === target.slug,
  );
  const middle = mention ? (mention.start + mention.end) / 2 : 0;
  const latest = passage.text.length - longest;
  const from = Math.max(0, Math.min(latest, Math.round(middle - longest / 2)));
  const start = from === 0 ? 0 : wordStart(passage.text, from);
  const end = from >= latest ? passage.text.length : wordEnd(passage.text, from + longest);
  const part = sliceText(text, start, end);
  const lead = start > 0 ? '… ' : '';
  const tail = end < passage.text.length ? ' …' : '';
  return {
    text: lead + part.text + tail,
    spans: part.spans.map((span) => ({
      ...span,
      start: span.start + lead.length,
      end: span.end + lead.length,
    })),
  };
}

function wordStart(text: string, offset: number): number {
  const space = text.indexOf(' ', offset);
  return space < 0 || space > offset + 40 ? wholeCharacter(text, offset) : space + 1;
}

function wordEnd(text: string, offset: number): number {
  const space = text.lastIndexOf(' ', offset);
  return space < offset - 40 ? wholeCharacter(text, offset) : space;
}

/** Never between the two halves of a surrogate pair. */
function wholeCharacter(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff ? offset + 1 : offset;
}
