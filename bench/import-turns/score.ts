import { align } from './align.ts';
import { fold } from './fold.ts';
import type { Found, FoundTurn } from './found.ts';
import type { Truth, TrueTurn } from './truth.ts';

/** How near an import came to the truth; all but `introduction` and `invented` count turns. */
export interface Score {
  readonly expected: number;
  /** Of the right speaker, or role where nobody is named, with exactly these words. */
  readonly exact: number;
  readonly wrong: readonly Wrong[];
  /** Found where there is none. A turn that fell into two counts once here. */
  readonly extra: number;
  /** Names of speakers who are nobody’s. */
  readonly invented: readonly string[];
  /** Paragraphs expected and found, where they differ. */
  readonly introduction: readonly [number, number] | null;
}

export interface Wrong {
  readonly turn: TrueTurn;
  /** What stands in its place. */
  readonly found: FoundTurn | null;
  /** An editor is told to look at it. */
  readonly isDoubtful: boolean;
}

/** Compares what was found with the truth. Turns are paired in order, by their words. */
export function score(truth: Truth, found: Found): Score {
  const theirs = truth.turns.map(({ text }) => wordsOf(text));
  const ours = found.turns.map(({ text }) => wordsOf(text));
  const pairs = align(theirs.length, ours.length, (i, j) => likeness(theirs[i], ours[j]));
  const foundOf = new Map(pairs);
  const exact = pairs.filter(([i, j]) => {
    const [turn, other] = [truth.turns[i], found.turns[j]];
    return turn && other && isExact(turn, other);
  });
  const isRight = new Set(exact.map(([i]) => i));
  const wrong = truth.turns.flatMap((turn, i): Wrong[] => {
    if (isRight.has(i)) return [];
    // Its words can only be between those of the turns around it that are right.
    const after = exact.findLast(([other]) => other < i)?.[1] ?? -1;
    const before = exact.find(([other]) => other > i)?.[1] ?? found.turns.length;
    const at = foundOf.get(i);
    const other = at === undefined ? null : (found.turns[at] ?? null);
    return [{ turn, found: other, isDoubtful: isDoubted(turn, found, after + 1, before) }];
  });
  return {
    expected: truth.turns.length,
    exact: truth.turns.length - wrong.length,
    wrong,
    extra: found.turns.length - pairs.length,
    invented: findInvented(truth, found, foundOf),
    introduction:
      truth.introduction === null || truth.introduction === found.introduction.length
        ? null
        : [truth.introduction, found.introduction.length],
  };
}

/** Nothing for an editor to mend but the introduction. */
export function isPerfect({ wrong, extra, invented }: Score): boolean {
  return wrong.length === 0 && extra === 0 && invented.length === 0;
}

function isExact(turn: TrueTurn, { speaker, role, text }: FoundTurn): boolean {
  const isTheirs =
    turn.speaker === null ? turn.role === role : nameOf(turn.speaker) === nameOf(speaker);
  return (
    isTheirs &&
    [turn.text, turn.also ?? turn.text].some((right) => foldText(right) === foldText(text))
  );
}

/**
 * Whether a doubt leads to a turn: it lies between the lines where a turn that holds most of its words
 * begins and the next one does; or, where no turn holds them, it quotes some of them.
 *
 * @param from first position among the found turns where its words can be
 * @param to the position after the last one
 */
function isDoubted(turn: TrueTurn, found: Found, from: number, to: number): boolean {
  const { turns, doubtful } = found;
  // Where nothing was taken for a turn, one doubt about the file is about all of it.
  if (turns.length === 0) return doubtful.length > 0;
  const text = fold(turn.text);
  const words = wordsOf(text);
  const ranges = turns.slice(from, to).flatMap((one, at) => {
    const end = turns[from + at + 1]?.line ?? Infinity;
    return isWithin(words, wordsOf(one.text)) ? [[one.line, end] as const] : [];
  });
  return doubtful.some(({ line, text: quoted }) => {
    if (ranges.length > 0) return ranges.some(([first, end]) => line >= first && line < end);
    const about = fold(quoted).replace(/…$/u, '');
    return about !== '' && text.includes(about);
  });
}

/**
 * Who speaks in the import and not in the file. A speaker by another name than the right one is wrong in
 * every turn, but not invented: that is for those who take words from several, or from none.
 */
function findInvented(truth: Truth, found: Found, foundOf: ReadonlyMap<number, number>): string[] {
  const owed = new Map<string, Map<string, number>>();
  for (const [i, j] of foundOf) {
    const [turn, other] = [truth.turns[i], found.turns[j]];
    if (!turn || !other) continue;
    const owner = turn.speaker ?? `${turn.role}`;
    const counts = owed.get(owner) ?? new Map<string, number>();
    counts.set(other.speaker, (counts.get(other.speaker) ?? 0) + 1);
    owed.set(owner, counts);
  }
  const real = new Set(
    truth.turns.flatMap(({ speaker }) => (speaker === null ? [] : [nameOf(speaker)])),
  );
  for (const counts of owed.values()) {
    const [most] = Array.from(counts).toSorted(([, a], [, b]) => b - a);
    if (most) real.add(nameOf(most[0]));
  }
  return Array.from(new Set(found.turns.map(({ speaker }) => speaker))).filter(
    (speaker) => !real.has(nameOf(speaker)),
  );
}

/** A bullet before a paragraph that is not the first is a way to set a list; a number is a word. */
function foldText(text: string): string {
  return fold(text.replaceAll(/\n\s*[-–*•]\s+/gu, '\n'));
}

/** Capitals are a way to set a name: `VOSS` is `Voss`. */
function nameOf(speaker: string): string {
  return fold(speaker).toLowerCase();
}

/** Every word and how often; of scripts without spaces every character. */
function wordsOf(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(
    /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]|[^\s\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]+/gu,
  )) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** Dice’s coefficient: twice what both have, by what they have together. */
function likeness(a: Words = none, b: Words = none): number {
  return (2 * sharedBy(a, b)) / (sizeOf(a) + sizeOf(b) || 1);
}

/** At least half of the words of one are in the other. */
function isWithin(a: Words, b: Words): boolean {
  return sharedBy(a, b) * 2 >= Math.min(sizeOf(a), sizeOf(b));
}

type Words = ReadonlyMap<string, number>;
const none: Words = new Map();

function sharedBy(a: Words, b: Words): number {
  let shared = 0;
  for (const [word, count] of a) shared += Math.min(count, b.get(word) ?? 0);
  return shared;
}

function sizeOf(words: Words): number {
  let size = 0;
  for (const count of words.values()) size += count;
  return size;
}
