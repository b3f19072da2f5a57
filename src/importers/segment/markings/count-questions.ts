import type { Paragraph } from '../../types.ts';
import { asks } from '../asks.ts';

export interface Questions {
  /** Blocks of several paragraphs, and how many of those begin with a question. */
  readonly blocks: number;
  readonly first: number;
  /** Paragraphs of such blocks behind their first, and how many of those ask. */
  readonly followers: number;
  readonly later: number;
  /** Questions that stand alone. */
  readonly alone: number;
}

/** Counts where in its blocks a file has question marks. */
export function countQuestions(paragraphs: readonly Paragraph[]): Questions {
  const counts = { blocks: 0, first: 0, followers: 0, later: 0, alone: 0 };
  for (const { count, index, text } of paragraphs) {
    const question = asks(text) ? 1 : 0;
    if (count === 1) counts.alone += question;
    else if (index === 0) {
      counts.blocks++;
      counts.first += question;
    } else {
      counts.followers++;
      counts.later += question;
    }
  }
  return counts;
}
