import {
  sortSpans,
  type Block,
  type Interview,
  type Note,
  type Passage,
  type Span,
  type Text,
} from '../interview/index.ts';
import { findMentions, type AmbiguousName, type Names } from './find-mentions.ts';

export interface WithMentions {
  readonly interview: Interview;
  readonly ambiguous: readonly (AmbiguousName & { line: number })[];
}

/** Adds spans for the films and people that an interview's passages, headings, quotations and notes name. */
export function addMentions(
  interview: Interview,
  names: Names,
  plain: ReadonlySet<string>,
): WithMentions {
  const ambiguous: (AmbiguousName & { line: number })[] = [];
  const inText = <T extends Text>(text: T, line: number): T => {
    const found = findMentions(text, names, plain);
    for (const name of found.ambiguous) ambiguous.push({ ...name, line });
    return found.spans === text.spans ? text : { ...text, spans: withNotesOnNames(found.spans) };
  };
  const inBlock = (block: Block): Block => {
    if (block.kind === 'passage') return inText<Passage>(block, block.line);
    if (block.kind !== 'quotation') return block;
    const paragraphs = block.paragraphs.map((text) => inText(text, block.line));
    return { ...block, paragraphs, source: inText(block.source, block.line) };
  };
  const inNote = (note: Note): Note => ({
    ...note,
    paragraphs: note.paragraphs.map((text) => inText(text, note.line)),
  });
  const withMentions: Interview = {
    ...interview,
    introduction: interview.introduction.map(inBlock),
    sections: interview.sections.map(({ heading, turns }) => ({
      heading: heading && inText(heading, heading.line),
      turns: turns.map((turn) => ({ ...turn, blocks: turn.blocks.map(inBlock) })),
    })),
    notes: interview.notes.map(inNote),
  };
  return { interview: withMentions, ambiguous };
}

/** A note behind a name hung on its last word, for want of knowing it; now it hangs on all of it. */
function withNotesOnNames(spans: readonly Span[]): readonly Span[] {
  const names = spans.filter((span) => span.kind === 'mention');
  const hung = spans.map((span) => {
    if (span.kind !== 'note') return span;
    const name = names.find(
      ({ start, end }) => start < span.start && span.start < end && end <= span.end,
    );
    return name ? { ...span, start: name.start } : span;
  });
  return sortSpans(hung);
}
