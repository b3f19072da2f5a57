import { asks } from '../segment/asks.ts';
import type { Piece, Voice } from '../types.ts';

/** One voice of a transcript, and what it does in it. */
export interface Heard {
  readonly voice: Voice;
  /** The format names it, not the text. */
  readonly byFormat: boolean;
  /** Line and words of its first passage. */
  readonly line: number;
  readonly text: string;
  readonly turns: number;
  /** Turns of which a paragraph ends in a question mark. */
  readonly questions: number;
}

/** The voices of a transcript, in the order of first speaking. */
export function hearVoices(pieces: readonly Piece[]): Heard[] {
  const heard = new Map<string, Heard>();
  let hasAsked = false;
  for (const piece of pieces) {
    if (piece.kind !== 'passage' || !piece.voice) continue;
    const { voice, line, text, opens, speaker } = piece;
    const key = keyOf(voice);
    const byFormat = voice.kind === 'label' && speaker === voice.label;
    const before = heard.get(key) ?? { voice, byFormat, line, text, turns: 0, questions: 0 };
    const isNew = opens || before.turns === 0;
    if (isNew) hasAsked = false;
    // A long answer may well end one paragraph in a question.
    const isFirst: boolean = !hasAsked && asks(text);
    hasAsked ||= isFirst;
    const { turns, questions, ...first } = before;
    heard.set(key, {
      ...first,
      turns: turns + (isNew ? 1 : 0),
      questions: questions + (isFirst ? 1 : 0),
    });
  }
  return [...heard.values()];
}

/** Tells voices apart. */
export function keyOf(voice: Voice): string {
  return voice.kind === 'label' ? `label ${voice.label}` : voice.kind;
}
