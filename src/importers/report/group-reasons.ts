/** Decisions that were made for the same reason. */
export interface Reasoned<One> {
  readonly reason: string;
  /** In the order of the source. */
  readonly all: readonly One[];
}

/** Puts together what has one reason, so that it is said once; in the order of first lines. */
export function groupReasons<One extends { readonly reason: string }>(
  decisions: readonly One[],
): Reasoned<One>[] {
  const groups = Map.groupBy(decisions, ({ reason }) => reason);
  return Array.from(groups, ([reason, all]) => ({ reason, all }));
}
