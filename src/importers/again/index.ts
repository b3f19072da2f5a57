import { type Change, comparePassages } from './compare-passages.ts';
import { compareFields, type FieldChange } from './compare-fields.ts';
import { listSaid } from './list-said.ts';

/** Importing a source once more onto the interview it gave, which an editor may have changed since. */
export interface Difference {
  readonly fields: readonly FieldChange[];
  /** null: they have too little in common to be compared. */
  readonly changes: readonly Change[] | null;
}

/** @returns null where the new import says nothing that is not there already */
export function compareInterviews(before: string, after: string): Difference | null {
  if (before === after) return null;
  const fields = compareFields(before, after);
  const changes = comparePassages(listSaid(before), listSaid(after));
  return fields.length === 0 && changes?.length === 0 ? null : { fields, changes };
}

export { isUntouched, markWaiting } from './waiting-file.ts';
export type { Change } from './compare-passages.ts';
