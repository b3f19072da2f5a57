import { diffArrays } from 'diff';
import { compareParagraphs, type Part, shareOfWords } from './compare-paragraphs.ts';
import type { Said } from './list-said.ts';

/** What became of one paragraph between the interview that is there and the new import. */
export type Change =
  | { readonly kind: 'added' | 'removed'; readonly said: Said }
  | { readonly kind: 'changed'; readonly said: Said; readonly parts: readonly Part[] }
  /** The words are the same; `before` said them. */
  | { readonly kind: 'speaker'; readonly said: Said; readonly before: string | null };

/** How long looking for the best comparison may take, in milliseconds. */
const patience = 5_000;

/**
 * Compares two interviews paragraph by paragraph, by their words and who says them.
 *
 * @returns what changed, in the order of the new one; null where they have too little in common
 */
export function comparePassages(before: readonly Said[], after: readonly Said[]): Change[] | null {
  const runs = diffArrays(
    before.map(({ text }) => text),
    after.map(({ text }) => text),
    { timeout: patience },
  );
  if (!runs) return null;
  const changes: Change[] = [];
  const left: Said[] = [];
  let old = 0;
  let now = 0;
  for (const { removed, added, count } of runs) {
    if (removed) {
      left.push(...before.slice(old, (old += count)));
    } else if (added) {
      changes.push(...pairUp(left.splice(0), after.slice(now, (now += count))));
    } else {
      changes.push(...pairUp(left.splice(0), []));
      for (let step = 0; step < count; step += 1, old += 1, now += 1) {
        changes.push(...compareSpeakers(before[old], after[now]));
      }
    }
  }
  return [...changes, ...pairUp(left, [])];
}

/** How far below a paragraph its changed form is looked for, where both stand among others that changed. */
const reach = 8;

/** Of paragraphs that went and paragraphs that came in one place, those alike are one that changed. */
function pairUp(removed: readonly Said[], added: readonly Said[]): Change[] {
  const changes: Change[] = [];
  let next = 0;
  for (const old of removed) {
    const near = added.slice(next, next + reach);
    const found = near.findIndex(({ text }) => shareOfWords(old.text, text) >= 0.5);
    if (found === -1) {
      changes.push({ kind: 'removed', said: old });
      continue;
    }
    changes.push(...near.slice(0, found).map((said) => ({ kind: 'added', said }) as const));
    for (const said of near.slice(found, found + 1)) {
      changes.push({ kind: 'changed', said, parts: compareParagraphs(old.text, said.text) });
    }
    next += found + 1;
  }
  return [...changes, ...added.slice(next).map((said) => ({ kind: 'added', said }) as const)];
}

function compareSpeakers(before: Said | undefined, after: Said | undefined): Change[] {
  if (!before || !after || before.speaker === after.speaker) return [];
  return [{ kind: 'speaker', said: after, before: before.speaker }];
}
