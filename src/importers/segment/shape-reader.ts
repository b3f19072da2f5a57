import type { Paragraph, Passage } from '../types.ts';
import { said } from './said.ts';

/** What a paragraph, or a part of one, was understood as. */
export interface Reading extends Omit<Passage, 'kind'> {
  /** Position of its paragraph in the file. */
  readonly at: number;
  /** Why it is not certain, as `Doubt.reason`; null: it is. */
  readonly doubt: string | null;
  /** It names a part of the conversation and is nobody’s words: it becomes a heading. */
  readonly heading?: boolean;
}

/** How a file of one shape is read. */
export interface ShapeReader {
  /** Whether somebody begins to speak here: sections end before such a paragraph. */
  opens(paragraph: Paragraph): boolean;
  /** Whether it asks, and the next paragraph has to be the answer, whatever it looks like. */
  awaitsAnswer(paragraph: Paragraph): boolean;
  /**
   * Reads the paragraphs of the file but for captions, pull-quotes and headings. A paragraph that holds
   * a question and its answer gives two readings; none is left without one.
   */
  read(flow: readonly Paragraph[]): Reading[];
}

export const unknown: ShapeReader = {
  opens: () => false,
  awaitsAnswer: () => false,
  read: (flow) =>
    flow.map((paragraph, index) => ({
      ...{ ...said(paragraph), voice: null, opens: false },
      doubt: index === 0 ? nobody : null,
    })),
};

const nobody =
  'Nobody could be told apart, as no two labels stand twice, and no questions stand between answers; all of it was taken as introduction';
