/** A list, or nothing where it is empty: what nobody did is not said. */
export function someOf<Value>(values: readonly Value[]): readonly Value[] | undefined {
  return values.length > 0 ? values : undefined;
}
