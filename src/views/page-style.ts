import type { Interview } from '../interview/index.ts';
import type { PagePlan } from '../library/index.ts';
import { accentRule } from './accent-rule.ts';
import { cssString } from './css-string.ts';
import type { Margin } from './lay-margin.ts';
import { marginIds } from './margin-ids.ts';

/**
 * The few rules that a reading page has to itself. They are rules and not `style` attributes, for
 * these the security policy forbids.
 *
 * Each note and card is anchored (CSS anchor positioning) to the line that calls for it and to the
 * bottom of the one before: it stands beside its words, or as near to them as there is room. No
 * script measures anything, so nothing moves when one is late, and text may be resized at will.
 * Browsers without anchors keep the floats of margin.css.
 */
export function pageStyle(
  { accent, title }: Interview,
  plan: PagePlan,
  { overhang }: Margin,
): string {
  return accentRule(accent) + marginRules(plan) + reserve(overhang) + runningTitle(title);
}

function marginRules(plan: PagePlan): string {
  const ids = Array.from(plan.values()).flat().map(marginIds);
  return ids
    .map(({ item, place }, index) => {
      const here = `#${place}{anchor-name:--p${index}}`;
      const before = index === 0 ? '' : `,anchor(--m${index - 1} bottom) + var(--apart)`;
      const top = `max(anchor(--p${index} top) - var(--rise)${before})`;
      return `${here}#${item}{anchor-name:--m${index};top:${top}}`;
    })
    .join('');
}

/**
 * What is anchored takes no room of its own. Where the notes of the last passages are longer than
 * these, room is kept below the text.
 */
function reserve(lines: number): string {
  return lines === 0 ? '' : `.text{--overhang:${lines}lh}`;
}

/** For the head of each printed page. */
function runningTitle(title: string): string {
  return `@page{@top-left{content:${cssString(title)};font:8pt var(--font-sans);padding-left:11mm}}`;
}
