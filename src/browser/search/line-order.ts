import type { Line } from '../../search/answer.ts';
import { wordsOf } from '../../search/words.ts';
import { tag } from '../../words/in-browser.ts';

/** What lines are sorted by; `place`: as they came, by interview and place in it. */
export type SortKey = 'place' | 'before' | 'after' | 'speaker' | 'year';

const collator = new Intl.Collator(tag, { numeric: true });

/** An order of lines. Lines that are equal in it stay as they came. */
export class LineOrder {
  #key: SortKey = 'place';
  #isDescending = false;

  get key(): SortKey {
    return this.#key;
  }

  get isDescending(): boolean {
    return this.#isDescending;
  }

  /** Sorts by something else; or, if it was that already, the other way round. */
  sortBy(key: SortKey): void {
    this.#isDescending = key === this.#key && !this.#isDescending;
    this.#key = key;
  }

  /** @param lines as they came */
  sorted(lines: readonly Line[]): Line[] {
    if (this.#key === 'place') return this.#isDescending ? lines.toReversed() : [...lines];
    const keyed = lines.map((line) => ({ line, key: keyOf(line, this.#key) }));
    const sign = this.#isDescending ? -1 : 1;
    keyed.sort((a, b) => {
      // What has nothing to be sorted by is last either way.
      if (a.key === '' || b.key === '') return Number(a.key === '') - Number(b.key === '');
      return sign * collator.compare(a.key, b.key);
    });
    return keyed.map(({ line }) => line);
  }
}

function keyOf({ left, right, speaker, date }: Line, by: SortKey): string {
  if (by === 'speaker') return speaker ?? '';
  if (by === 'year') return date;
  const forms = wordsOf(by === 'before' ? left : right).map(({ form }) => form);
  // Before the hit the nearest word is the last one.
  return (by === 'before' ? forms.toReversed() : forms).join(' ');
}
