import { asks } from '../segment/asks.ts';
import type { Piece, Voice } from '../types.ts';

/** One voice of a transcript, and what it does in it. */
export interface Heard {
  readonly voice: Voice;
  /** Line and words of its first passage. */
  readonly line: number;
  readonly text: string;
  readonly turns: number;
  /** Turns whose first paragraph ends in a question mark. */
  readonly questions: number;
}

/** The voices of a transcript, in the order of first speaking. */
export function hearVoices(pieces: readonly Piece[]): Heard[] {
  const heard = new Map<string, Heard>();
  for (const piece of pieces) {
    if (piece.kind !== 'passage' || !piece.voice || !piece.opens) continue;
    const { voice, line, text } = piece;
    const { turns, questions, ...first } = heard.get(keyOf(voice)) ?? {
      ...{ voice, line, text },
      turns: 0,
      questions: 0,
    };
    const asked = asks(text) ? 1 : 0;
    heard.set(keyOf(voice), { ...first, turns: turns + 1, questions: questions + asked });
  }
  return [...heard.values()];
}

/** Tells voices apart. */
export function keyOf(voice: Voice): string {
  return voice.kind === 'label' ? `label ${voice.label}` : voice.kind;
}
