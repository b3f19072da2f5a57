import { openingTime } from '../../interview/index.ts';
import type { Cast } from '../cast/cast-voices.ts';
import type {
  Caption,
  Doubt,
  Heading,
  Omission,
  Passage,
  Piece,
  PullQuote,
  Shape,
  SourceNote,
} from '../types.ts';
import { escapeInline } from './escape-markdown.ts';
import { type HeadingForm, placeHeadings } from './place-headings.ts';
import { findMisquotes } from './place-pull-quotes.ts';
import type { SeenBlock } from './read-back.ts';
import { spansToWrite } from './spans-to-write.ts';
import { pictureBeside, writeCaption } from './write-caption.ts';
import { writeWords } from './write-inline.ts';
import { LabelRests, writeLabel } from './write-label.ts';
import { moveNotes, NoteBook } from './write-notes.ts';
import { isTime, writeTime } from './write-time.ts';
import { WordsWriter } from './write-words.ts';

export interface Body {
  /** A paragraph a line, blank lines between, notes at the end. */
  readonly markdown: string;
  /** What somebody who reads it rendered has to see, block by block. */
  readonly seen: readonly SeenBlock[];
  /** Of these, the notes at the end. */
  readonly notes: readonly SeenBlock[];
  /** What the format has no place for. */
  readonly omitted: readonly Omission[];
  readonly doubts: readonly Doubt[];
}

/** Everything the body is made of. */
export interface Contents {
  readonly shape: Shape;
  readonly pieces: readonly Piece[];
  readonly notes: readonly SourceNote[];
  readonly cast: Cast;
}

/** The Markdown of an interview below its front matter. */
export function writeBody(contents: Contents): Body {
  const { shape, notes, cast } = contents;
  const pieces = contents.pieces.filter(isAnything);
  const { forms, doubts: headingDoubts } = placeHeadings(pieces);
  const { misquotes, doubts: quoteDoubts } = findMisquotes(pieces);
  const { moved, doubts: noteDoubts } = moveNotes(pieces);
  const writer = new WordsWriter();
  const book = new NoteBook(notes);
  const rests = new LabelRests();
  const omitted: Omission[] = [];
  const blocks = pieces.map((piece, index) => writePiece(piece, index));
  const written = book.write(writer);
  const all = [...blocks, ...written];
  return {
    markdown: all.map(({ markdown }) => `${markdown}\n`).join('\n'),
    seen: all.map(({ seen }) => seen),
    notes: written.map(({ seen }) => seen),
    omitted: [...omitted, ...rests.omissions(), ...book.unmarked()],
    doubts: [...headingDoubts, ...quoteDoubts, ...noteDoubts, ...book.doubts(), ...writer.doubts()],
  };

  function writePiece(piece: Piece, index: number): Block {
    switch (piece.kind) {
      case 'passage':
        rests.add(piece, cast);
        return writePassage(piece, moved.get(index) ?? []);
      case 'pull-quote':
        return writeQuote(piece, misquotes.has(index));
      case 'heading':
        return writeHeading(piece, forms.get(index) ?? '##');
      case 'caption':
        return writePicture(piece);
    }
  }

  function writePassage(passage: Passage, more: readonly string[]): Block {
    const label = writeLabel(passage, cast);
    const { text, time } = passage;
    const isTimed = text !== '' && time !== undefined && isTime(time);
    const before = isTimed ? `${writeTime(time)} ` : '';
    const isOpen = label === null && !isTimed;
    const own = spansToWrite(passage, shape, label === null);
    const end = { start: text.length, end: text.length, kind: 'note' } as const;
    const spans = [...own, ...more.map((note) => ({ ...end, note }))];
    const said = { ...passage, spans, unlabelled: label === null };
    const words = writer.write(said, isOpen ? 'paragraph' : 'inline', book.nameOf);
    const opening = label === null ? '' : `**${escapeInline(label)}** `;
    // Words that look like a time would be taken for one.
    const markdown = isTimed || !openingTime(text) ? words.markdown : `\\${words.markdown}`;
    return {
      markdown: `${opening}${before}${markdown}`.trimEnd(),
      seen: { label, text: before + text, notes: words.notes },
    };
  }

  /** Its words have their marks and notes where they stand. */
  function writeQuote({ text }: PullQuote, isMisquote: boolean): Block {
    const words = { markdown: writeWords(text, 'paragraph'), notes: [] };
    return block(isMisquote ? '' : '> ', text, words);
  }

  function writeHeading(heading: Heading, form: HeadingForm): Block {
    const isParagraph = form === 'paragraph';
    const spans = spansToWrite(heading, shape, isParagraph);
    const place = isParagraph ? 'paragraph' : 'heading';
    const words = writer.write({ ...heading, spans, unlabelled: isParagraph }, place, book.nameOf);
    return block(isParagraph ? '' : `${form} `, heading.text, words);
  }

  function writePicture(caption: Caption): Block {
    const { line, text, credit = '', src = '', spans = [] } = caption;
    if (src !== '' && pictureBeside(src) === null) {
      omitted.push({ line, reason: 'The address of a picture the site does not fetch', text: src });
    }
    for (const span of spans) {
      if (span.kind !== 'link') continue;
      omitted.push({ line, reason: 'Where a link in a caption led', text: span.href });
    }
    const seen = [text, credit].filter(Boolean).join(' ');
    return { markdown: writeCaption(caption), seen: { label: null, text: seen, notes: [] } };
  }
}

interface Block {
  readonly markdown: string;
  readonly seen: SeenBlock;
}

function block(
  before: string,
  text: string,
  { markdown, notes }: { readonly markdown: string; readonly notes: readonly string[] },
): Block {
  return { markdown: before + markdown, seen: { label: null, text, notes } };
}

/** A picture without a caption cannot stand on the site, and a passage without words says nothing. */
function isAnything(piece: Piece): boolean {
  if (piece.text !== '') return true;
  if (piece.kind === 'caption') return (piece.credit ?? '') !== '';
  return piece.kind === 'passage' && piece.voice !== null && piece.opens;
}
