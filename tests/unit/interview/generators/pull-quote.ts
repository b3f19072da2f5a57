import fc from 'fast-check';
import { withoutNotes, write, type Sequence } from './inline.ts';

/** Where a pull-quote is taken from and how it is written, in numbers that any interview can use. */
export interface QuotePlan {
  readonly passage: number;
  readonly from: number;
  readonly length: number;
  readonly cut: { readonly from: number; readonly length: number; readonly mark: string } | null;
  readonly insertAt: number | null;
  readonly straight: boolean;
}

export const quotePlan: fc.Arbitrary<QuotePlan> = fc.record({
  passage: fc.nat(20),
  from: fc.nat(8),
  length: fc.integer({ min: 1, max: 8 }),
  cut: fc.option(
    fc.record({
      from: fc.integer({ min: 1, max: 6 }),
      length: fc.integer({ min: 1, max: 3 }),
      mark: fc.constantFrom('[…]', '…', '[...]', '...', '[ … ]'),
    }),
  ),
  insertAt: fc.option(fc.integer({ min: 1, max: 6 })),
  straight: fc.boolean(),
});

/**
 * A pull-quote as an editor would copy it, cut it and put a word in; with the letters that should
 * stand on the page in the end. Null where the plan has no words.
 */
export function quoteFrom(
  sources: readonly Sequence[],
  plan: QuotePlan,
): { markdown: string; letters: string } | null {
  const source = sources[plan.passage % sources.length];
  if (!source) return null;
  const all = withoutNotes(source).parts;
  const from = plan.from % all.length;
  const parts = all.slice(from, from + plan.length).map((part) => {
    const { markdown, text } = write({ parts: [part], gaps: [] }, []);
    return { markdown: markdown.replaceAll(/\\?\s*\n\s*/g, ' '), text };
  });
  // Within stray brackets of the text, the marks of a cut would mean something else.
  const isPlain = !parts.some(({ text }) => /[[\]]/.test(text));
  const cut = isPlain ? plan.cut : null;
  const kept = parts.filter(
    (_, index) => !cut || index < cut.from || index >= cut.from + cut.length,
  );
  const letters = lettersOf(kept.map(({ text }) => text).join(' '));
  if (!startsWithWords(kept)) return null;
  const written = kept.map(({ markdown }) => markdown);
  if (cut && kept.length < parts.length) written.splice(cut.from, 0, cut.mark);
  if (isPlain && plan.insertAt !== null) written.splice(plan.insertAt, 0, '[zzzz]');
  const markdown = written.join(' ');
  return {
    markdown: plan.straight ? markdown.replace(/[’‘]/g, "'").replace(/[“”]/g, '"') : markdown,
    letters,
  };
}

/** Dashes at its head would make the line a source, and a quote without letters is none. */
function startsWithWords(parts: readonly { text: string }[]): boolean {
  return /^[^\p{L}\p{N}—–―-]*[\p{L}\p{N}]/u.test(parts.map(({ text }) => text).join(' '));
}

/** What is compared where punctuation, case and the storage of accents may differ. */
export function lettersOf(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]|\p{Variation_Selector}|\u20e3/gu, '');
}
