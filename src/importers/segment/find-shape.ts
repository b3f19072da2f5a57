import type { Names } from '../cast/names.ts';
import type { Paragraph, Shape } from '../types.ts';
import { alternating } from './alternating.ts';
import { asks } from './asks.ts';
import { findLabels } from './find-labels.ts';
import { labelled } from './labelled.ts';
import type { Marking } from './marking.ts';
import { paired } from './paired.ts';
import { type ShapeReader, unknown } from './shape-reader.ts';

/** Every marking that is known. Of two that are as strong, the first counts. */
const markings: readonly Marking[] = [
  {
    shape: 'labelled',
    weigh(paragraphs, names) {
      const labels = findLabels(paragraphs, names);
      return labels.size >= 2 ? { strength: 1, reader: labelled(labels) } : null;
    },
  },
  {
    shape: 'paired',
    weigh: (paragraphs) =>
      isPaired(countQuestions(paragraphs)) ? { strength: 0.7, reader: paired } : null,
  },
  {
    shape: 'alternating',
    weigh(paragraphs) {
      const { first, later, alone } = countQuestions(paragraphs);
      return first + later + alone >= 2 ? { strength: 0.5, reader: alternating } : null;
    },
  },
];

/** Weighs the file as a whole for how it says who speaks. */
export function findShape(
  paragraphs: readonly Paragraph[],
  names: Names,
): { readonly shape: Shape; readonly reader: ShapeReader } {
  let best: { shape: Shape; strength: number; reader: ShapeReader } = {
    ...{ shape: 'unknown', strength: 0, reader: unknown },
  };
  for (const marking of markings) {
    const weighed = marking.weigh(paragraphs, names);
    if (weighed && weighed.strength > best.strength) best = { shape: marking.shape, ...weighed };
  }
  return best;
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
