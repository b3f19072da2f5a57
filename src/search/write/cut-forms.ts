/** Letters that forms of one file should share with none of the next, so that one file answers. */
const lead = 3;

/**
 * Cuts forms in their order into stretches of about one size, if possible where the first letters
 * change.
 *
 * @param weights the size of each form, in any unit
 * @param wished the size of a stretch, in that unit
 * @returns where each stretch begins; begins with 0, empty where there are no forms
 */
export function cutForms(
  forms: readonly string[],
  weights: readonly number[],
  wished: number,
): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const share = total / Math.max(1, Math.round(total / wished));
  const starts = forms.length === 0 ? [] : [0];
  let begun = 0;
  let before = 0;
  /** The best place yet to end the stretch, and how well it would do. */
  let best = { at: 0, weight: 0, cost: Infinity };
  for (const [index, weight] of weights.entries()) {
    const size = before - begun;
    if (size > 0) {
      const cost = Math.abs(size - share) + (changes(forms, index) ? 0 : share / 3);
      if (cost < best.cost) best = { at: index, weight: before, cost };
      // From here on every place is worse than the best one.
      if (size - share > best.cost && total - best.weight >= share / 2) {
        starts.push(best.at);
        begun = best.weight;
        best = { at: index, weight: before, cost: Infinity };
      }
    }
    before += weight;
  }
  return starts;
}

function changes(forms: readonly string[], index: number): boolean {
  return forms[index - 1]?.slice(0, lead) !== forms[index]?.slice(0, lead);
}

/**
 * What tells a form from the one before it: the shortest beginning that comes later than that one.
 *
 * @param before null for the first of all
 */
export function tellingStart(form: string, before: string | null): string {
  if (before === null) return '';
  for (let length = 1; length < form.length; length++) {
    const start = form.slice(0, length);
    if (start > before) return start;
  }
  return form;
}
