import { isTimestamp } from './conversation.ts';
import type { Text, Word } from './text.ts';

/** What became of an entry of the first revision. */
export interface Fate {
  /** Characters it had. */
  readonly length: number;
  /** Share of its characters that are still said somewhere, 0 to 1. */
  readonly kept: number;
  /**
   * Entries of the last revision a link to it may lead to: the one that holds most of it, by words
   * or by characters, and any that holds nearly as much. Empty: it was cut.
   */
  readonly at: ReadonlySet<number>;
}

/** Parts within this share of the largest are as good a place as that one. */
const nearly = 0.9;

/** So that an entry whose every word was replaced still has a place. */
const presence = 0.01;

/** What one entry of the last revision holds of one of the first. */
interface Part {
  readonly at: number;
  words: number;
  characters: number;
  /** Characters that are as they were. */
  kept: number;
}

export function fatesOf(first: Text, last: Text): Fate[] {
  const held = first.entries.map((): Part[] => []);
  for (const [at, entry] of last.entries.entries()) {
    for (const word of entry.words) {
      const parts = word.from === null ? undefined : held[word.from];
      if (!parts) continue;
      const part = parts.at(-1)?.at === at ? parts.at(-1) : undefined;
      const here = part ?? { at, words: 0, characters: 0, kept: 0 };
      if (!part) parts.push(here);
      here.words += isTimestamp(word.text) ? 0 : presence + word.kept;
      here.characters += lengthOf(word) * (presence + word.kept);
      here.kept += lengthOf(word) * word.kept;
    }
  }
  return first.entries.map(({ words }, index) => {
    const length = words.reduce((sum, word) => sum + lengthOf(word), 0);
    const parts = held[index] ?? [];
    const kept = parts.reduce((sum, part) => sum + part.kept, 0);
    return {
      length: length + (first.language.glue === '' ? 0 : words.length - 1),
      kept: Math.min(1, kept / Math.max(1, length)),
      at: new Set([...largest(parts, 'words'), ...largest(parts, 'characters')]),
    };
  });
}

function largest(parts: readonly Part[], by: 'words' | 'characters'): number[] {
  const most = Math.max(0, ...parts.map((part) => part[by]));
  return parts.filter((part) => part[by] >= most * nearly).map(({ at }) => at);
}

/** In characters; times are no part of what was said. */
function lengthOf({ text }: Word): number {
  return isTimestamp(text) ? 0 : text.length;
}
