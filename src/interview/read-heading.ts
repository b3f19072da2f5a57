import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import type { DraftBuilder } from './draft-builder.ts';
import { withNotesOnWords } from './hang-notes.ts';
import { placeOf } from './place-of.ts';
import { sliceText } from './slice-text.ts';
import { withEditorial } from './spans.ts';
import { textFromHast } from './text-from-hast.ts';
import type { Heading } from './types.ts';

/**
 * A section's heading. Its id is rehype-slug's, or the one written behind it as Pandoc reads it:
 * `## Afraid of the cut {#fear}`.
 *
 * @param taken ids of the sections before it
 */
export function readHeading(
  node: Element,
  builder: DraftBuilder,
  taken: ReadonlySet<string>,
): Heading {
  const place = placeOf(node);
  const inline = textFromHast(node.children);
  builder.addInline(inline);
  const written = /\s*\{#([^\s{}]+)\}$/u.exec(inline.text);
  const words = written ? sliceText(inline, 0, written.index) : inline;
  const explicit = written?.[1]?.normalize('NFC') ?? null;
  const level = node.tagName === 'h2' ? 2 : 3;
  const fixed = explicit !== null && isAddress(explicit);
  const id = fixed ? explicit : freeId(node, taken);
  if (words.text === '') {
    const message = 'A heading without words.';
    const hint = 'Write the heading behind the # signs, or take them out.';
    builder.findings.push({ id: 'heading-empty', ...place, message, hint });
  }
  const named = explicit ?? id;
  if (named.startsWith('_')) {
    const message = `The id “${named}” begins with _, which is kept for the page itself.`;
    const hint = 'Begin it with a letter or digit: “## Heading {#another-id}”.';
    builder.findings.push({ id: 'reserved-id', ...place, message, hint });
  }
  if (explicit !== null && !explicit.startsWith('_') && !isAddress(explicit)) {
    const message = `“${explicit}” cannot be an id.`;
    const hint = `Ids begin with a letter or digit, are made of letters, digits, hyphens, underscores and full stops, and have fewer than ${longest} characters.`;
    builder.findings.push({ id: 'bad-value', ...place, message, hint });
  }
  if (explicit !== null && taken.has(explicit)) {
    const message = `Two sections have the id “${explicit}”.`;
    const hint = 'Give each section an id of its own, or none.';
    builder.findings.push({ id: 'heading-id-twice', ...place, message, hint });
  }
  return {
    ...withNotesOnWords(withEditorial(words)),
    id,
    aliases: [],
    fixed,
    level,
    line: place.line,
  };
}

/** Characters of an id that an editor writes. */
const longest = 60;

/** True for what needs no escape in an address and can be no directive in it. */
function isAddress(id: string): boolean {
  return id.length < longest && /^[\p{L}\p{N}][\p{L}\p{M}\p{N}_.-]*$/u.test(id);
}

/** rehype-slug numbers its own ids apart; an explicit one, or NFC, can stand in their way. */
function freeId(node: Element, taken: ReadonlySet<string>): string {
  const hasWords = /[\p{L}\p{N}]/u.test(toString(node));
  const slug = hasWords ? String(node.properties['id']).normalize('NFC') : 'section';
  if (!taken.has(slug)) return slug;
  for (let number = 2; ; number++) {
    if (!taken.has(`${slug}-${number}`)) return `${slug}-${number}`;
  }
}
