import { nameKind } from './name-form.ts';
import type { Piece } from '../types.ts';
import { roleWord } from './role-words.ts';

/** Who the head of a file says takes part. */
export interface StatedNames {
  readonly asks: readonly string[];
  readonly answers: readonly string[];
}

/** Reads the particulars in an introduction: `Interviewer: Ines Okafor`, `Narrator: Mara Voss`. */
export function statedNames(pieces: readonly Piece[]): StatedNames {
  const stated: Record<'asks' | 'answers', string[]> = { asks: [], answers: [] };
  for (const piece of pieces) {
    if (piece.kind !== 'passage' || piece.voice !== null || piece.text.length > 120) continue;
    const [, part = '', name = ''] = /^([^:：]{1,40})[:：]\s*(\S.*)$/u.exec(piece.text) ?? [];
    const role = part === '' ? null : roleWord(part.trim());
    const kind = nameKind(name);
    if (role === null || role === 'listens' || (kind !== 'name' && kind !== 'capitals')) continue;
    stated[role].push(name);
  }
  return stated;
}
