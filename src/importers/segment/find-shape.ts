import type { Names } from '../cast/names.ts';
import type { Paragraph, Shape } from '../types.ts';
import { asks } from './asks.ts';
import { findLabels } from './find-labels.ts';

/** Weighs the file as a whole for how it says who speaks. */
export function findShape(paragraphs: readonly Paragraph[], names: Names): Shape {
  const labels = findLabels(paragraphs, names);
  if (labels.size >= 2) return { kind: 'labelled', labels };
  const questions = countQuestions(paragraphs);
  if (isPaired(questions)) return { kind: 'paired' };
  if (questions.first + questions.later + questions.alone >= 2) return { kind: 'alternating' };
  return { kind: 'unknown' };
}

interface Questions {
  /** Blocks of several paragraphs, and how many of those begin with a question. */
  readonly blocks: number;
  readonly first: number;
  /** Paragraphs of such blocks behind their first, and how many of those ask. */
  readonly followers: number;
  readonly later: number;
  /** Questions that stand alone. */
  readonly alone: number;
}

function countQuestions(paragraphs: readonly Paragraph[]): Questions {
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

/**
 * Questions gather at the top of blocks. About three in ten real questions do not end in a question
 * mark, in some interviews six; so three in ten that do are enough, if hardly any stands elsewhere.
 */
function isPaired({ blocks, first, followers, later, alone }: Questions): boolean {
  if (first === 0 || alone > first) return false;
  return first >= blocks * 0.3 && later / followers <= first / blocks / 4;
}
