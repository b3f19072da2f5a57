import { findLabels } from '../find-labels.ts';
import { labelled as reader } from '../labelled.ts';
import { findVoices } from '../labels/find-voices.ts';
import type { Marking } from '../marking.ts';

/** Turns open with a label, or the format says who speaks. */
export const labelled: Marking = {
  shape: 'labelled',
  weigh(paragraphs, names) {
    const system = findVoices(paragraphs) ?? findLabels(paragraphs, names);
    return system && { strength: system.strength, reader: reader(system) };
  },
};
