/**
 * Fields of Word: what computes words, and the words it made when it was last asked. Links are
 * written so by many programs.
 */
export class Fields {
  readonly #open: { instruction: string; hasResult: boolean }[] = [];

  /** At `w:fldChar`. */
  mark(type: string | undefined): void {
    if (type === 'begin') this.#open.push({ instruction: '', hasResult: false });
    else if (type === 'end') this.#open.pop();
    else if (type === 'separate') {
      const field = this.#open.at(-1);
      if (field) field.hasResult = true;
    }
  }

  /** At `w:instrText`. */
  instruct(text: string): void {
    const field = this.#open.at(-1);
    if (field && !field.hasResult) field.instruction += text;
  }

  /** Where the words that come now lead, as written; null: nowhere. */
  get href(): string | null {
    return (
      this.#open.map(({ instruction }) => linkIn(instruction)).findLast((href) => href !== null) ??
      null
    );
  }
}

/** `HYPERLINK "https://lantern.example/" \h` → `https://lantern.example/`. */
export function linkIn(instruction: string): string | null {
  return /^\s*HYPERLINK\s+"([^"]+)"/iu.exec(instruction)?.[1] ?? null;
}
