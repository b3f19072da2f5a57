import type { Doubt, Omission, Piece, SourceNote } from '../types.ts';
import type { SeenBlock } from './read-back.ts';
import type { WordsWriter } from './write-words.ts';

/** Names a file’s notes in the order of their first marks, and writes those that have one. */
export class NoteBook {
  readonly #notes: ReadonlyMap<string, SourceNote>;
  readonly #names = new Map<string, string>();
  readonly #counts = { footnote: 0, comment: 0 };

  constructor(notes: readonly SourceNote[]) {
    const withWords = notes.filter(({ paragraphs }) => paragraphs.some(({ text }) => text !== ''));
    this.#notes = new Map(withWords.map((note) => [note.note, note]));
  }

  /** `1`, `2` of footnotes, `comment-1` of comments; null where there is no such note, or nothing in it. */
  readonly nameOf = (id: string): string | null => {
    const note = this.#notes.get(id);
    if (!note) return null;
    const known = this.#names.get(id);
    if (known !== undefined) return known;
    const number = String(++this.#counts[note.kind]);
    const name = note.kind === 'comment' ? `comment-${number}` : number;
    this.#names.set(id, name);
    return name;
  };

  /** The notes that have a mark by now, each a block. */
  write(writer: WordsWriter): { markdown: string; seen: SeenBlock }[] {
    return Array.from(this.#names, ([id, name]) => {
      const { paragraphs = [], line = 1 } = this.#notes.get(id) ?? {};
      const said = paragraphs.filter(({ text }) => text !== '');
      // A note in a note has no place on the page.
      const written = said.map((words) =>
        writer.write({ ...words, line }, 'paragraph', () => null),
      );
      const markdown = `[^${name}]: ${written.map((one) => one.markdown).join('\n\n    ')}`;
      const text = said.map((words) => words.text).join('\n');
      return { markdown, seen: { label: `[^${name}]:`, text, notes: [] } };
    });
  }

  /** Those that nothing marks. Nobody would see them on the page, so they are left out. */
  unmarked(): Omission[] {
    return [...this.#notes.values()]
      .filter(({ note }) => !this.#names.has(note))
      .map(({ line, paragraphs, kind }) => {
        const reason = `A ${kind} that no words of the interview are marked with`;
        return { line, reason, text: paragraphs.map(({ text }) => text).join('\n\n') };
      });
  }

  doubts(): Doubt[] {
    const doubts = this.unmarked().map(({ line, text }): Doubt => {
      return {
        line,
        reason: 'No words of the interview are marked with this note; left out',
        text,
      };
    });
    const comments = [...this.#notes.values()].filter(
      ({ note, kind }) => kind === 'comment' && this.#names.has(note),
    );
    const [first] = comments;
    if (!first) return doubts;
    const { line, paragraphs } = first;
    const what =
      comments.length === 1
        ? 'A comment became a note'
        : `${comments.length} comments became notes`;
    const reason = `${what}, which readers of the page would see; take out what was not meant for them`;
    return [...doubts, { line, reason, text: paragraphs[0]?.text ?? '' }];
  }
}

/**
 * Notes whose marks stand in captions and pull-quotes, which have none on the site: by the position
 * of the passage that takes them at its end, the nearest before, otherwise behind.
 */
export function moveNotes(pieces: readonly Piece[]): {
  readonly moved: ReadonlyMap<number, readonly string[]>;
  readonly doubts: readonly Doubt[];
} {
  const moved = new Map<number, string[]>();
  const doubts: Doubt[] = [];
  const homeless = pieces.filter(({ kind, spans }) => cannotMark(kind) && spans);
  if (homeless.length === 0) return { moved, doubts };
  const marked = new Set(pieces.flatMap((piece) => (cannotMark(piece.kind) ? [] : notesIn(piece))));
  let home = pieces.findIndex(takesNotes);
  for (const [index, piece] of pieces.entries()) {
    if (takesNotes(piece)) home = index;
    if (!cannotMark(piece.kind)) continue;
    for (const note of notesIn(piece)) {
      if (marked.has(note) || home < 0) continue;
      marked.add(note);
      moved.set(home, [...(moved.get(home) ?? []), note]);
      const what = piece.kind === 'caption' ? 'caption' : 'pull-quote';
      const reason = `A ${what} has no notes on the site; the mark was moved to the end of the paragraph of line ${pieces[home]?.line ?? 1}`;
      doubts.push({ line: piece.line, reason, text: piece.text });
    }
  }
  return { moved, doubts };
}

function cannotMark(kind: Piece['kind']): boolean {
  return kind === 'caption' || kind === 'pull-quote';
}

function takesNotes({ kind, text }: Piece): boolean {
  return kind === 'passage' && text !== '';
}

function notesIn({ spans = [] }: Piece): string[] {
  return spans.flatMap((span) => (span.kind === 'note' ? [span.note] : []));
}
