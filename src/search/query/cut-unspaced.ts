import { fold } from '../words.ts';
import type { Lexicon } from './lexicon.ts';
import type { AskedWord } from './parse-query.ts';

/** Longer runs are taken as the browser cuts them. */
const longestRun = 16;
const longestPiece = 8;

/**
 * Cuts runs of scripts without spaces into words that the index has. The dictionary of this browser
 * need not be that of the build: of all cuts into known words the one of fewest pieces is taken, and
 * the browser’s own where there is none.
 *
 * @param open the last piece may be the beginning of a word
 */
export async function cutUnspaced(
  words: readonly AskedWord[],
  lexicon: Lexicon,
  open: boolean,
): Promise<readonly AskedWord[]> {
  const cut: AskedWord[] = [];
  for (let at = 0; at < words.length;) {
    const run = [];
    let next = words[at];
    do {
      if (next) run.push(next);
      at += 1;
      next = words[at];
    } while (next?.unspaced && run[0]?.unspaced && next.start === run.at(-1)?.end);
    cut.push(...(run[0]?.unspaced ? await cutRun(run, lexicon, open && at === words.length) : run));
  }
  return cut;
}

async function cutRun(
  run: readonly AskedWord[],
  lexicon: Lexicon,
  open: boolean,
): Promise<readonly AskedWord[]> {
  const letters = Array.from(run.map(({ form }) => form).join(''));
  const known = await Promise.all(run.map(({ form }) => lexicon.entry(form)));
  if (known.every((entry) => entry !== null) || letters.length > longestRun) return run;
  // best[i]: the fewest pieces that the first i letters fall into.
  const best: (readonly string[] | undefined)[] = [[]];
  for (let end = 1; end <= letters.length; end += 1) {
    for (let start = Math.max(0, end - longestPiece); start < end; start += 1) {
      const before = best[start];
      if (!before || (best[end]?.length ?? Infinity) <= before.length + 1) continue;
      const piece = fold(letters.slice(start, end).join(''));
      const last = open && end === letters.length;
      if (
        (await lexicon.entry(piece)) ||
        (last && (await lexicon.beginning(piece, 1)).length > 0)
      ) {
        best[end] = [...before, piece];
      }
    }
  }
  let at = run[0]?.start ?? 0;
  const pieces = best[letters.length]?.map((form) => {
    const start = at;
    at += form.length;
    return { form, initial: form.charAt(0), start, end: at, unspaced: true };
  });
  return pieces ?? run;
}
