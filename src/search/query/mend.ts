import { isUnspaced } from '../words.ts';
import { editsBetween } from './edits.ts';
import type { Counted, Lexicon } from './lexicon.ts';

/** What a word may have been meant to be. */
export interface Candidate {
  /** One form, or two that were run together. */
  readonly forms: readonly string[];
  /** In how many paragraphs. */
  readonly count: number;
}

/** How many readings of one word are looked for. */
const mostCandidates = 4;

/** What an unknown form may have been meant to be, likeliest first. */
export async function mend(form: string, lexicon: Lexicon): Promise<Candidate[]> {
  if (!isMendable(form)) return [];
  const ranked = rank(form, await lexicon.around(form, form.length > 4));
  if (ranked.some(({ edits }) => edits === 1)) return ranked.slice(0, mostCandidates);
  const apart = await cutInTwo(form, lexicon);
  return [...(apart ? [apart] : []), ...ranked].slice(0, mostCandidates);
}

/** A form one edit away that is very much more frequent than this one, which is known but rare. */
export async function moreLikely(
  { form, count }: Counted,
  lexicon: Lexicon,
): Promise<string | null> {
  if (count > 2 || !isMendable(form)) return null;
  const [best] = rank(form, await lexicon.around(form, false)).filter(
    (one) => one.edits === 1 && one.form !== form,
  );
  return best && best.count >= 20 * Math.max(count, 1) ? best.form : null;
}

/** Short words have too many neighbours, numbers mean themselves. */
function isMendable(form: string): boolean {
  return form.length >= 4 && form.length <= 40 && !/\p{N}/u.test(form) && !isUnspaced(form);
}

function rank(
  form: string,
  known: readonly Counted[],
): (Candidate & Counted & { readonly edits: number })[] {
  const found: (Candidate & Counted & { edits: number; cost: number })[] = [];
  for (const { form: other, count } of known) {
    const sameStart = other.startsWith(form.charAt(0));
    if (form.length === 4 && !sameStart) continue;
    const compared = editsBetween(form, other, form.length >= 8 && sameStart ? 2 : 1);
    if (!compared || compared.edits === 0) continue;
    // Words of names that nobody says count as if somebody did.
    const cost = compared.cost - 0.12 * Math.log2(1 + (count || 2));
    // Two edits are never likelier than one.
    found.push({ forms: [other], form: other, count, edits: compared.edits, cost });
  }
  return found.sort((a, b) => a.edits - b.edits || a.cost - b.cost || (a.form < b.form ? -1 : 1));
}

/** The two words that were run together, where both are known: the cut whose rarer part is the most frequent. */
async function cutInTwo(form: string, lexicon: Lexicon): Promise<Candidate | null> {
  const heads = await Promise.all(
    Array.from({ length: Math.max(form.length - 5, 0) }, (_, index) =>
      lexicon.entry(form.slice(0, index + 3)),
    ),
  );
  // The longest beginnings that are words; the rest may lie anywhere in the vocabulary.
  const likely = heads.filter((head) => head !== null && head.count > 0).slice(-3);
  const cuts = await Promise.all(
    likely.map(async (head) => {
      const rest = await lexicon.entry(form.slice(head?.form.length));
      return {
        forms: [head?.form ?? '', rest?.form ?? ''],
        count: Math.min(head?.count ?? 0, rest?.count ?? 0),
      };
    }),
  );
  cuts.sort((a, b) => b.count - a.count);
  return cuts[0] && cuts[0].count > 0 ? cuts[0] : null;
}
