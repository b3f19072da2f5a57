import type { Doubt } from '../types.ts';
import type { Heard } from './hear-voices.ts';
import { plainName } from './names.ts';
import { isNumbered, roleWord } from './role-words.ts';
import type { Person } from './same-person.ts';

/**
 * Labels that stand once or twice and are one letter away from another person’s, who speaks more often:
 * most likely misspelt. They stay what they are, and an editor decides.
 */
export function nearlyTheSame(
  heard: readonly Heard[],
  personOf: ReadonlyMap<Heard, Person>,
): Doubt[] {
  const labelled = heard.flatMap((one) =>
    one.voice.kind === 'label' && canBeMisspelt(one.voice.label)
      ? [{ one, label: one.voice.label, plain: plainName(one.voice.label) }]
      : [],
  );
  const frequent = labelled.filter(({ one }) => one.turns > 2).slice(0, 200);
  return labelled
    .filter(({ one }) => one.turns <= 2)
    .slice(0, 200)
    .flatMap(({ one, label, plain }) => {
      const near = frequent.find(
        (other) => personOf.get(other.one) !== personOf.get(one) && isOneAway(plain, other.plain),
      );
      if (!near) return [];
      const reason = `“${label}” is nearly the same as “${near.label}”; taken as somebody else`;
      return [{ line: one.line, reason, text: one.text }];
    });
}

function canBeMisspelt(label: string): boolean {
  return label.length >= 3 && roleWord(label) === null && !isNumbered(label);
}

/** One letter more, fewer or other, or two that changed places. */
function isOneAway(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const left = a.slice(start, a.length - end);
  const right = b.slice(start, b.length - end);
  const isSwapped = left.length === 2 && left === right.slice(1) + right.slice(0, 1);
  return (left.length <= 1 && right.length <= 1) || isSwapped;
}
