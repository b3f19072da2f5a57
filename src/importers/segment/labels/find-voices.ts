import { plainName } from '../../cast/names.ts';
import type { Paragraph } from '../../types.ts';
import { readColon } from './label-forms.ts';
import type { FoundLabel, LabelSystem } from './label-system.ts';

/**
 * The speakers that the format itself names: voice tags, a column, the numbers a machine gave. They need
 * no other evidence; but where all of it is one voice, that says little.
 */
export function findVoices(paragraphs: readonly Paragraph[]): LabelSystem | null {
  const labels = new Map<number, FoundLabel>();
  const established = new Set<string>();
  for (const paragraph of paragraphs) {
    const { at, speaker } = paragraph;
    if (speaker === undefined || speaker === '') continue;
    established.add(speaker);
    // Some write the name into the text as well.
    const written = readColon(paragraph);
    const end = written && plainName(written.label) === plainName(speaker) ? written.end : 0;
    labels.set(at, { form: 'format', label: speaker, end, time: null, doubt: null });
  }
  if (established.size === 0) return null;
  const nothing = {
    inside: new Map(),
    sections: new Map(),
    left: new Map(),
    unlabelled: 'continues',
  } as const;
  return { labels, ...nothing, established, strength: established.size > 1 ? 1 : 0.3 };
}
