import { sliceText, type Target, type Text } from '../interview/index.ts';

/** Characters of an excerpt, about four lines. */
const fourLines = 360;

/**
 * A text, or where it is long the part of it round a mention, cut at words and marked by …;
 * without the marks of notes, which belong to the interview's page.
 *
 * @param longest characters of the text that are left where it is cut
 */
export function excerpt(
  { text: whole, spans: all }: Text,
  target: Target | null,
  longest = fourLines,
): Text {
  const spans = all.filter((span) => span.kind !== 'note');
  const text = { text: whole, spans };
  if (whole.length <= longest) return text;
  const mention = spans.find(
    (span) =>
      span.kind === 'mention' &&
      span.target.type === target?.type &&
      span.target.slug === target.slug,
  );
  const middle = mention ? (mention.start + mention.end) / 2 : 0;
  const latest = whole.length - longest;
  const from = Math.max(0, Math.min(latest, Math.round(middle - longest / 2)));
  const start = from === 0 ? 0 : wordStart(whole, from);
  const end = from >= latest ? whole.length : wordEnd(whole, from + longest);
  const part = sliceText(text, start, end);
  const lead = start > 0 ? '… ' : '';
  const tail = end < whole.length ? ' …' : '';
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
