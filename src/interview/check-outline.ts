import type { Finding } from '../problems/problem.ts';
import type { Draft, DraftSection } from './draft.ts';
import type { Heading } from './types.ts';

/**
 * Headings that are fine by themselves and not where they stand: a ### before any ##, and one with
 * nothing below it before the next of its level or a higher one.
 *
 * @param findings of the same text: what was refused stands in a section, though not in the draft
 */
export function checkOutline(draft: Draft, findings: readonly Finding[]): Finding[] {
  const { introduction, sections } = draft;
  // A text of headings alone has another fault, which is named elsewhere.
  if (introduction.length === 0 && sections.every(isBare)) return [];
  const headings = sections.flatMap(({ heading }) => heading ?? []);
  const [first] = headings;
  const empty = sections.flatMap((section, index): Heading[] => {
    const { heading } = section;
    const next = sections[index + 1]?.heading ?? null;
    if (!heading || heading.text === '' || !isBare(section)) return [];
    if (next && next.level > heading.level) return [];
    const isRefused = findings.some(
      ({ id, line }) =>
        line > heading.line &&
        (!next || line < next.line || (id === 'setext-heading' && line === next.line)),
    );
    return isRefused ? [] : [heading];
  });
  return [...(first?.level === 3 ? [skipped(first)] : []), ...empty.map(sectionEmpty)];
}

function isBare({ turns }: DraftSection): boolean {
  return turns.every(({ label, blocks }) => label === null && blocks.length === 0);
}

function skipped({ text, line }: Heading): Finding {
  const message = `The heading “${text}” of level 3 stands below none of level 2.`;
  const hint = 'Write it with ##, or put a ## heading above it.';
  return { id: 'heading-level', line, column: 1, message, hint };
}

function sectionEmpty({ text, line }: Heading): Finding {
  const message = `Nothing stands below the heading “${text}”.`;
  const hint = 'Write the section, or take the heading out.';
  return { id: 'section-empty', line, column: 1, message, hint };
}
