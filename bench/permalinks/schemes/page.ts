/** Entries one below the other, as a browser sees them. */
export interface Page {
  readonly text: string;
  readonly entries: readonly string[];
  /** Where each entry begins in the text. */
  readonly starts: readonly number[];
}

export function pageOf(entries: readonly string[]): Page {
  const starts: number[] = [];
  let length = 0;
  for (const entry of entries) {
    starts.push(length);
    length += entry.length + 1;
  }
  return { text: entries.join('\n'), entries, starts };
}

/** Index of the entry that holds the character at `offset`. */
export function entryAt({ starts }: Page, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
