import { wordsOf } from '../account/word-characters.ts';
import type { Cast } from '../cast/cast-voices.ts';
import type { Omission, Passage } from '../types.ts';

/**
 * The label before a passage, with its colon; null: it goes on with the turn. Where the source has the
 * same label it is written as there, with its own colon and space: `Varda :`.
 */
export function writeLabel({ voice, opens, label }: Passage, cast: Cast): string | null {
  if (!voice || !opens) return null;
  const own = cast.memberOf(voice).label;
  const written = label?.trim() ?? '';
  return written.replace(/\s*[:：]$/u, '') === own && written !== own ? written : `${own}:`;
}

/** Collects what labels of the source say beyond the labels that are written and the times. */
export class LabelRests {
  readonly #found = new Map<string, { line: number; own: string; labels: Set<string> }>();

  add({ voice, label, line, time }: Passage, cast: Cast): void {
    if (label === null) return;
    const own = voice ? cast.memberOf(voice).label : '';
    const said = time === undefined ? label : label.replace(clock, ' ');
    const known = new Set(wordsOf(own.toLowerCase()));
    if (wordsOf(said.toLowerCase()).every((word) => known.has(word))) return;
    const found = this.#found.get(own) ?? { line, own, labels: new Set<string>() };
    this.#found.set(own, found);
    found.labels.add(label);
  }

  omissions(): Omission[] {
    return Array.from(this.#found.values(), ({ line, own, labels }) => {
      const reason =
        own === ''
          ? 'It stands before words of the introduction and is none of them'
          : `It stands in labels of whoever is called “${own}” here`;
      return { line, reason, text: [...labels].join(' · ') };
    });
  }
}

/** A time of day or of a recording, as labels have it. */
const clock = /\d{1,3}(?:[:.：]\d{2}){1,2}(?:[.,]\d{1,3})?/gu;
