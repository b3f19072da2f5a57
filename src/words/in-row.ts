/** What stands between the parts of a row, as `words.row` has it. */
export interface Row {
  readonly comma: string;
  readonly and: string;
}

/** Names, or what else is counted up in a sentence: `Ada Quill, Bo Ferry and Cal Moor`. */
export function inRow(parts: readonly string[], { comma, and }: Row): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : parts.slice(0, -1).join(comma) + and + last;
}
