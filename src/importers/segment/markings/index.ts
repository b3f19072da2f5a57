import type { Marking } from '../marking.ts';
import { alternating } from './alternating.ts';
import { bold } from './bold.ts';
import { colour } from './colour.ts';
import { dash } from './dash.ts';
import { heading } from './heading.ts';
import { italic } from './italic.ts';
import { labelled } from './labelled.ts';
import { paired } from './paired.ts';
import { quote } from './quote.ts';

/** Every marking that is known. */
export const markings: readonly Marking[] = [
  // Of two that are as strong, the first counts.
  labelled,
  bold,
  colour,
  italic,
  heading,
  quote,
  dash,
  paired,
  alternating,
];
