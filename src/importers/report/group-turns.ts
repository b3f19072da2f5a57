import type { Role } from '../../interview/index.ts';
import type { Cast } from '../cast/cast-voices.ts';
import type { Piece } from '../types.ts';

/** An unbroken run of one speaker. */
export interface GroupedTurn {
  /** The name where it is known, otherwise the label. */
  readonly speaker: string;
  readonly role: Role;
  /** The label before its first paragraph. */
  readonly label: string;
  /** Line of its first paragraph. */
  readonly line: number;
  /** When it begins, in seconds; null: the source does not say. */
  readonly time: number | null;
  /** Section headings since the turn before. */
  readonly headings: readonly string[];
  /** Its paragraphs, a blank line between them. */
  readonly text: string;
}

/** The conversation alone: the paragraphs of the introduction, and turns. */
export function groupTurns(
  pieces: readonly Piece[],
  cast: Cast,
): { introduction: string[]; turns: GroupedTurn[] } {
  const introduction: string[] = [];
  const turns: GroupedTurn[] = [];
  let headings: string[] = [];
  for (const piece of pieces) {
    if (piece.kind === 'heading') headings.push(piece.text);
    if (piece.kind !== 'passage') continue;
    const { voice, text, line, time = null } = piece;
    if (!voice) {
      introduction.push(text);
      continue;
    }
    const { label, name, role } = cast.memberOf(voice);
    const speaker = name ?? label;
    const last = turns.at(-1);
    if (last?.speaker === speaker && last.role === role) {
      const joined = { text: `${last.text}\n\n${text}`, headings: [...last.headings, ...headings] };
      turns[turns.length - 1] = { ...last, ...joined };
    } else {
      turns.push({ speaker, role, label, line, time, headings, text });
    }
    headings = [];
  }
  return { introduction, turns };
}
