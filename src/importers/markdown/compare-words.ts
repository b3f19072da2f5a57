import { Refusal } from '../refusal.ts';

/**
 * Counts the words of a source and of what was made of it, and makes sure that they are the same,
 * letter by letter and in order; only white space may differ.
 *
 * A word is a run without white space or colons: the writer may put a space behind a label.
 *
 * @throws Refusal with the first place that differs
 */
export function compareWords(source: string, result: string): { in: number; out: number } {
  const counts = { in: countRuns(source), out: countRuns(result) };
  const before = source.replace(/\s+/gu, '');
  const after = result.replace(/\s+/gu, '');
  if (before === after && counts.in === counts.out) return counts;
  let at = 0;
  while (at < before.length && before[at] === after[at]) at++;
  const near = before.slice(Math.max(0, at - 20), at + 20);
  throw new Refusal(
    `was not understood: ${counts.in} words went in and ${counts.out} came out, different near “${near}”; this is a fault of the importer, and nothing was written`,
  );
}

function countRuns(text: string): number {
  return text.match(/[^\s:：]+/gu)?.length ?? 0;
}
