import type { Names } from '../../cast/names.ts';
import type { Paragraph, Piece } from '../../types.ts';
import type { ShapeReader } from '../shape-reader.ts';

/** What is known of a file before the search for asides begins. */
export interface Given {
  readonly reader: ShapeReader;
  readonly names: Names;
  /** Titles the interview is known by. */
  readonly titles: readonly string[];
  /** Who wrote it, as far as the file itself says. */
  readonly author: string | null;
}

/** What the search for asides looks at: the paragraphs that nothing was found of yet. */
export interface Scene extends Given {
  readonly left: readonly Paragraph[];
  /** Whether it opens no turn, and is not all that answers a question. */
  readonly isFree: (paragraph: Paragraph) => boolean;
  /** The paragraph that stands before it, or behind it, of those left. */
  readonly beside: (paragraph: Paragraph, by: -1 | 1) => Paragraph | undefined;
  /** Position in `left` of the first paragraph that opens a turn, and of the last. */
  readonly first: number;
  readonly last: number;
}

/** A paragraph that is something else, or that could be. */
export interface Found {
  readonly paragraph: Paragraph;
  readonly as:
    | Readonly<{ kind: 'piece'; piece: Piece }>
    /** It is the credit of a caption that stands before it. */
    | Readonly<{ kind: 'part-of'; piece: Piece }>
    | Readonly<{ kind: 'omitted'; reason: string }>
    | Readonly<{ kind: 'edited' | 'credit' }>
    /** It stays a paragraph. */
    | Readonly<{ kind: 'kept' }>;
  readonly doubt: string | null;
}

export type Finder = (scene: Scene) => Found[];

export function sceneOf(left: readonly Paragraph[], given: Given): Scene {
  const { reader } = given;
  const positions = new Map(left.map(({ at }, position) => [at, position]));
  const beside = ({ at }: Paragraph, by: -1 | 1): Paragraph | undefined =>
    left[(positions.get(at) ?? -2) + by];
  const opens = (paragraph: Paragraph): boolean => reader.opens(paragraph);
  return {
    ...given,
    left,
    beside,
    first: left.findIndex(opens),
    last: left.findLastIndex(opens),
    isFree(paragraph) {
      if (reader.opens(paragraph)) return false;
      // Where a question stands before and another behind, what is between them answers.
      const before = beside(paragraph, -1);
      const next = beside(paragraph, 1);
      const isAnswer = before && reader.awaitsAnswer(before) && (!next || reader.opens(next));
      return !isAnswer;
    },
  };
}
