import type { Cast } from '../cast/cast-voices.ts';
import { escapeCaption, escapeHeading, escapeInline, escapeParagraph } from './escape-markdown.ts';
import type { Passage, Piece } from '../types.ts';

/** The Markdown of an interview below its front matter: a paragraph a line, blank lines between. */
export function writeBody(pieces: readonly Piece[], cast: Cast): string {
  return pieces.map((piece) => `${writePiece(piece, cast)}\n`).join('\n');
}

function writePiece(piece: Piece, cast: Cast): string {
  switch (piece.kind) {
    case 'passage':
      return writePassage(piece, cast);
    case 'pull-quote':
      return `> ${escapeParagraph(piece.text)}`;
    case 'heading':
      return `## ${escapeHeading(piece.text)}`;
    case 'caption':
      // No address: the caption is held, the picture is not.
      return `![${escapeCaption(piece.text)}]()`;
  }
}

function writePassage({ text, voice, opens, label }: Passage, cast: Cast): string {
  if (!voice || !opens) return escapeParagraph(text);
  const written = label ?? `${cast.memberOf(voice).label}:`;
  return `**${escapeInline(written)}** ${escapeInline(text)}`.trimEnd();
}
