import type { Marking } from '../marking.ts';
import { alternating } from './alternating.ts';
import { labelled } from './labelled.ts';
import { paired } from './paired.ts';

/** Every marking that is known. */
export const markings: readonly Marking[] = [
  // Of two that are as strong, the first counts.
  labelled,
  paired,
  alternating,
];
