import { between, type Random } from '../random.ts';
import { bracketed, reattributed, relabelled, stamped, unstamped } from './edits/marks.ts';
import { doubled, merged, moved, recut, reversed, sectionMoved, split } from './edits/order.ts';
import { cut, echoed, inserted, introduced, reheaded, replaced, runCut } from './edits/passages.ts';
import { renamed, repunctuated, respelt, reworded, tidied } from './edits/words.ts';
import type { Text } from './text.ts';

export type Edit = (text: Text, random: Random) => Text;

/** One thing done throughout a text, each by its name in the table. */
export const edits: Readonly<Record<string, Edit>> = {
  nothing: (text) => text,
  'spelling of 2 % of the words': (text, random) => respelt(text, random, 0.02),
  'spelling of 15 % of the words': (text, random) => respelt(text, random, 0.15),
  'names corrected throughout': renamed,
  'punctuation, in half of all': (text, random) => repunctuated(text, random, 0.5),
  'fillers and repetitions gone': tidied,
  '5 % of the words otherwise': (text, random) => reworded(text, random, 0.05),
  '10 % of the words otherwise': (text, random) => reworded(text, random, 0.1),
  '20 % of the words otherwise': (text, random) => reworded(text, random, 0.2),
  '40 % of the words otherwise': (text, random) => reworded(text, random, 0.4),
  'transcribed anew': retranscribed,
  'times added to all': (text, random) => stamped(text, random, 1),
  'times added to some': (text, random) => stamped(text, random, 0.3),
  'times gone': (text, random) => unstamped(text, random, 1),
  'brackets added': (text, random) => bracketed(text, random, 0.1),
  'speakers renamed': relabelled,
  'speakers corrected': (text, random) => reattributed(text, random, 0.05),
  split: (text, random) => split(text, random, 0.1),
  merged: (text, random) => merged(text, random, 0.1),
  'borders moved': (text, random) => recut(text, random, 0.1),
  'new ones': (text, random) => inserted(text, random, 0.1),
  'near-copies of others': (text, random) => echoed(text, random, 0.1),
  'an introduction': introduced,
  'single ones cut': (text, random) => cut(text, random, 0.1),
  'runs cut': (text, random) => runCut(text, random, between(random, 3, 8), 3),
  'a fifth cut': (text, random) => runCut(text, random, Math.ceil(text.entries.length / 5), 1),
  'single ones moved': (text, random) => moved(text, random, 1, 5),
  'blocks moved': (text, random) => moved(text, random, between(random, 3, 10), 2),
  'a section moved': sectionMoved,
  'others in their place': (text, random) => replaced(text, random, 0.05),
  headings: reheaded,
  'the text twice': doubled,
  'the order reversed': reversed,
};

/** What one proof-reading does: a little of much, some of it throughout. */
export const revision: Edit = (text, random) => {
  const often = (edit: Edit, chance: number, to: Text): Text =>
    random() < chance ? edit(to, random) : to;
  let next = text;
  next = often(renamed, 0.5, next);
  next = often(tidied, 0.3, next);
  next = often((to) => unstamped(to, random, 1), 0.2, next);
  next = often(relabelled, 0.1, next);
  next = respelt(next, random, 0.01);
  next = repunctuated(next, random, 0.15);
  next = reworded(next, random, 0.08, 0.1);
  next = often((to) => reworded(to, random, 0.25), 0.1, next);
  next = bracketed(next, random, 0.02);
  next = reattributed(next, random, 0.01);
  next = split(next, random, 0.03);
  next = merged(next, random, 0.03);
  next = recut(next, random, 0.01);
  next = inserted(next, random, 0.03);
  next = echoed(next, random, 0.005);
  next = replaced(next, random, 0.01);
  next = cut(next, random, 0.03);
  next = often((to) => runCut(to, random, between(random, 2, 12), 1), 0.3, next);
  next = often((to) => moved(to, random, between(random, 1, 6), 1), 0.2, next);
  next = often(introduced, 0.2, next);
  return often(reheaded, 0.3, next);
};

/**
 * `length` revisions after the first, each made from the one before. Now and then one takes out a
 * run of passages that the next puts back.
 */
export function history(text: Text, random: Random, length: number): Text[] {
  const revisions = [text];
  while (revisions.length <= length) {
    const latest = revisions.at(-1) ?? text;
    const without = runCut(latest, random, between(random, 1, 9), 2);
    if (random() < 0.25 && revisions.length < length) revisions.push(without, latest);
    else revisions.push(revision(latest, random));
  }
  return revisions;
}

/** Every word heard afresh, one in twenty to one in seven heard otherwise, and cut elsewhere. */
function retranscribed(text: Text, random: Random): Text {
  const heard = reworded(text, random, between(random, 5, 15) / 100);
  const written = repunctuated(tidied(heard), random, 1);
  return recut(merged(split(written, random, 0.15), random, 0.15), random, 0.05);
}
