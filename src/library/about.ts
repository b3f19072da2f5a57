import type { AboutFile } from '../content/read-about-file.ts';
import type { Entry } from '../content/read-content.ts';
import type { Problem } from '../problems/problem.ts';
import { checkWritten, type Known } from './check-references.ts';
import type { About, AboutPart } from './types.ts';

/** What the magazine says of itself, for its page; null where its front matter has faults. */
export function aboutOf({ file, fields, draft }: Entry<AboutFile>): About | null {
  if (!fields) return null;
  const { title = null, language = null } = fields;
  const parts = [
    ...draft.introduction,
    ...draft.sections.flatMap(({ heading, turns }) => [
      ...(heading ? [{ kind: 'heading' as const, heading }] : []),
      ...turns.flatMap(({ blocks }) => blocks),
    ]),
  ];
  return { file, title, language, parts: parts.filter((part) => isOfProse(part)) };
}

/** Nobody’s words can be pulled out of prose; `>` was refused where it was read. */
function isOfProse(part: AboutPart | { readonly kind: 'pull-quote' }): part is AboutPart {
  return part.kind !== 'pull-quote';
}

/** Checks that all it refers to exists; of its own text only headings have an address. */
export function checkAbout({ file, draft }: Entry<AboutFile>, known: Known): Problem[] {
  const own = new Set(draft.sections.flatMap(({ heading }) => heading?.id ?? []));
  const place = { file, slug: file, called: 'this text' };
  return checkWritten(draft, place, { ...known, ids: new Map([...known.ids, [file, own]]) });
}
