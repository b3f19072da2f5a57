import type { Library } from '../../../src/library/index.ts';
import type { Paragraph, Truth } from '../truth.ts';
import type { Searcher } from '../searcher.ts';

/** Another library that searches in the browser, set up as its manual advises for prose. */
export interface Rival {
  readonly name: string;
  /** Indexes all paragraphs; what a page would have to fetch before it can be asked. */
  build(paragraphs: readonly Paragraph[]): Promise<string> | string;
  /** Makes what was built ready. */
  load(built: string): Promise<RivalIndex> | RivalIndex;
}

export interface RivalIndex {
  /**
   * Numbers of paragraphs, best first.
   *
   * @param passes where the query has a filter; a library that can filter does so while searching
   */
  search(text: string, passes: ((number: number) => boolean) | null): readonly number[];
}

/** Asks a rival the queries that are ours: what it has no word for (phrases, filters) is put as it can be. */
export function rivalSearcher(index: RivalIndex, truth: Truth, library: Library): Searcher {
  return {
    answer(text) {
      const [, words = text, who] = /^(.*?)(?: speaker:(.*))?$/su.exec(text) ?? [];
      const numbers = index.search(words, who === undefined ? null : spokenBy(truth, library, who));
      const places = new Set(numbers.flatMap((number) => truth.paragraphs[number]?.place ?? []));
      return Promise.resolve({
        places: [...places].slice(0, shown),
        names: null,
        exact: null,
        remark: '',
      });
    },
    close: () => Promise.resolve(),
  };
}

/** As many as a reader looks through. */
const shown = 10;

function spokenBy(truth: Truth, library: Library, who: string): (number: number) => boolean {
  const value = who.replaceAll('"', '');
  const person = library.person(value) ?? library.personNamed(value);
  return (number) => person !== undefined && truth.paragraphs[number]?.person === person.slug;
}
