import { findLabels } from '../find-labels.ts';
import { labelled as reader } from '../labelled.ts';
import type { Marking } from '../marking.ts';

/** Turns open with a label. */
export const labelled: Marking = {
  shape: 'labelled',
  weigh(paragraphs, names) {
    const labels = findLabels(paragraphs, names);
    return labels.size >= 2 ? { strength: 1, reader: reader(labels) } : null;
  },
};
